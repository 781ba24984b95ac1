import { Queryable } from '@pnp/queryable';
import { spfi, SPFI } from '@pnp/sp';

/**
 * `sp`, whose requests end with a signal, also those in a batch: PnPjs hands what `pre` sets to `fetch`, and tries no request
 * again that was ended.
 */
export function endingWith(sp: SPFI, signal: AbortSignal | undefined): SPFI {
  return signal === undefined ? sp : spfi(sp).using((instance: Queryable) => {
    instance.on.pre(async (url, init, result) => [url, { ...init, signal }, result]);
    return instance;
  });
}

/**
 * An answer, as long as it is wanted.
 * @throws what the work throws; an `AbortError` as soon as the signal says so, whatever the work does then
 */
export async function unlessAborted<Answer>(signal: AbortSignal | undefined, work: () => Promise<Answer>): Promise<Answer> {
  if (signal === undefined) {
    return work();
  }
  if (signal.aborted) {
    throw aborted();
  }
  let stop: (() => void) | undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    stop = () => reject(aborted());
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work(), ended]);
  } catch (error) {
    throw signal.aborted ? aborted() : error;
  } finally {
    signal.removeEventListener('abort', stop as () => void);
  }
}

function aborted(): DOMException {
  return new DOMException('The question was ended.', 'AbortError');
}
