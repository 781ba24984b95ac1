import { setTimeout } from 'node:timers/promises';
import { errorResponse } from '../http/apiCall';
import type { ApiRequest, ApiResponse } from '../http/apiCall';
import type { Site } from '../site/site';
import { faultAnswer } from './fault';

/** The line is to be cut, without an answer. */
export const cut = Symbol('cut');

/** What an expired digest can happen to: calls that bring one. */
const bringsDigest = ({ method, target }: ApiRequest): boolean => method !== 'GET' && !/^contextinfo\/?(\?|$)/i.test(target);

const usualDelay = 1000;

/**
 * Lets the fault that is on for a call happen to it, and waits if it is a delay.
 * @param digested whether the call needs no digest of its own, as the parts of a batch do not
 * @returns the answer in place of the real one; `undefined` when the call goes on
 */
export const suffer = async (site: Site, request: ApiRequest, digested = false): Promise<ApiResponse | typeof cut | undefined> => {
  const fault = site.faults.take(request.target, !digested && bringsDigest(request));
  if (fault?.kind === 'delay') {
    await setTimeout(fault.milliseconds ?? usualDelay);
  } else if (fault?.kind === 'dropped') {
    return cut;
  }
  return fault && faultAnswer(fault, site.now(), (error) => errorResponse(site, request, error));
};
