import { setTimeout } from 'node:timers/promises';
import { errorResponse } from '../http/apiCall';
import type { ApiRequest, ApiResponse } from '../http/apiCall';
import type { Site } from '../site/site';
import { faultAnswer } from './fault';

/** The line is to be cut at once, without an answer. */
export const cut = Symbol('cut');

/** All that was asked is done, and then the line is to be cut, without an answer. */
export const lost = Symbol('lost');

/** What comes of a call: an answer, or none. */
export type Outcome = ApiResponse | typeof cut | typeof lost;

/** What an expired digest can happen to: calls that bring one. */
const bringsDigest = ({ method, target }: ApiRequest): boolean => method !== 'GET' && !/^contextinfo\/?(\?|$)/i.test(target);

const usualDelay = 1000;

/**
 * Does a call, with whatever fault is on for it.
 * @param perform does it as if there were no faults
 * @param digested whether the call needs no digest of its own, as the parts of a batch do not
 */
export const suffer = async (site: Site, request: ApiRequest, perform: () => Outcome | Promise<Outcome>, digested = false): Promise<Outcome> => {
  const fault = site.tenant.faults.take({ target: request.target, reads: request.method === 'GET', bringsDigest: !digested && bringsDigest(request) });
  if (fault?.kind === 'dropped') {
    return cut;
  }
  if (fault?.kind === 'delay') {
    await setTimeout(fault.milliseconds ?? usualDelay);
  }
  const answer = fault && faultAnswer(fault, site.now(), (error) => errorResponse(site, request, error));
  if (answer) {
    return answer;
  }
  const outcome = await perform();
  return fault?.kind === 'lost' && outcome !== cut ? lost : outcome;
};
