import { BrowserFetch, InjectHeaders, Queryable } from '@pnp/queryable';
import { spfi, SPFI, spPost, SPQueryable } from '@pnp/sp';
import { isHttpRequestError, orContentFailure, readODataError } from './failure';
import { siteApi } from './siteApi';

/** SharePoint's code for a form digest that has expired. */
const DIGEST_INVALID = '-2130575252';
const FORBIDDEN = 403;
/** Beyond this nobody waits; milliseconds. */
const PATIENCE = 30_000;

/**
 * Changes something, once. PnPjs' usual way sends a call again when its answer is lost, and the change would be made twice.
 * Only a call that SharePoint refused unread, because its form digest had expired, is made again, with a new one.
 * @param act - makes the call through the `sp` that it gets
 * @param patience - milliseconds after which it gives up
 * @throws ContentFailure; of kind `offline` or `unexpected` when it is open whether the change was made
 */
export async function change<Result>(sp: SPFI, act: (once: SPFI) => Promise<Result>, patience = PATIENCE): Promise<Result> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const once = spfi(sp).using(BrowserFetch(), inTime(patience, timers));
  return orContentFailure(() => act(once).catch(async (error) => {
    if (!(await isDigestRefused(error))) {
      throw error;
    }
    return act(spfi(once).using(InjectHeaders({ 'X-RequestDigest': await newDigest(sp) })));
  }).finally(() => timers.forEach(clearTimeout)));
}

async function isDigestRefused(error: unknown): Promise<boolean> {
  return isHttpRequestError(error) && error.status === FORBIDDEN && (await readODataError(error)).code.startsWith(DIGEST_INVALID);
}

async function newDigest(sp: SPFI): Promise<string> {
  // PnPjs keeps the digest that was refused, and would send it along. A digest counts in its own site collection only.
  const request = SPQueryable([sp.web, siteApi(sp, 'contextinfo')]).using(InjectHeaders({ 'X-PnPjs-NoDigest': '1' }));
  return (await spPost<{ FormDigestValue: string }>(request)).FormDigestValue;
}

/** Gives up a call after a while. PnPjs' own `Timeout` never takes its timer back, and the parts of a batch that failed are never disposed of. */
function inTime(patience: number, timers: ReturnType<typeof setTimeout>[]): (instance: Queryable) => Queryable {
  return (instance) => {
    instance.on.pre(async (url, init, result) => {
      const controller = new AbortController();
      timers.push(setTimeout(() => controller.abort(), patience));
      return [url, { ...init, signal: controller.signal }, result];
    });
    return instance;
  };
}
