import { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import { ValueColumn } from '../../../content/import/columns';
import { ImportWrite } from '../../../content/import/plan';
import { Written, WrittenHow } from '../../../content/manage/importContent';
import { isHttpRequestError, readODataError } from '../../failure';
import { change } from '../../writing';
import { internalNames, SOURCE, toRest } from './importColumns';

const GONE = 404;
const PRECONDITION_FAILED = 412;
const DENIED = [401, 403];
const BUSY = [429, 503];
const PROXY_FAULTS = [502, 504];
const REFUSED = [400, 406, 409, 422, 423];

/** SharePoint works through a batch even where nobody waits for the answer any more; milliseconds. */
const PATIENCE = 120_000;

/** What came of the parts of a batch. */
export interface BatchAnswer {
  readonly written: readonly Written[];
  /** What SharePoint had no time for, and nothing was done about. */
  readonly again: readonly ImportWrite[];
  /** Seconds for which it asked to be left alone. */
  readonly retryAfter?: number;
}

/** Without an answer it is open what was done. */
export const unanswered = Symbol('unanswered');

type PartAnswer = Written | { readonly busy: number };

/**
 * Writes some articles with one request. SharePoint takes at most 100 parts, and a change set is no transaction there: each part has an
 * answer of its own.
 * @throws ContentFailure when the whole is refused
 */
export function writeBatch(sp: SPFI, root: string, writes: readonly ImportWrite[]): Promise<BatchAnswer | typeof unanswered> {
  return change(sp, async (once) => {
    const [batched, execute] = once.batched({ maxRequests: writes.length });
    const parts = Promise.all(writes.map((write) => writeOne(batched, root, write)));
    try {
      // A batch that fails as a whole settles none of its parts.
      const answers = await Promise.race([parts, execute().then(() => parts)]);
      const busy = answers.flatMap((answer) => ('busy' in answer ? answer.busy : []));
      return {
        written: answers.filter((answer): answer is Written => !('busy' in answer)),
        again: writes.filter((_, place) => 'busy' in answers[place]),
        ...(busy.length > 0 ? { retryAfter: Math.max(...busy) } : {})
      };
    } catch (error) {
      if (isHttpRequestError(error)) {
        if (BUSY.includes(error.status)) {
          return { written: [], again: writes, retryAfter: secondsOf(error.response) };
        }
        if (!PROXY_FAULTS.includes(error.status)) {
          throw error;
        }
      }
      return unanswered;
    }
  }, PATIENCE);
}

async function writeOne(batched: SPFI, root: string, { number, source, values, item }: ImportWrite): Promise<PartAnswer> {
  const body = { ...Object.fromEntries(Object.entries(values).map(([column, value]) => [internalNames[column as ValueColumn], toRest(column as ValueColumn, value)])), [SOURCE]: source };
  const items = batched.web.getList(root).items;
  try {
    if (item) {
      if (item.etag === undefined) {
        // Without a version nobody could tell whether somebody changed it; PnPjs would write over whatever is there.
        return { number, how: 'conflict', id: item.id };
      }
      await items.getById(item.id).update(body, item.etag);
      return { number, how: 'changed', id: item.id };
    }
    const { Id: id } = await items.add(body) as { Id: number };
    return { number, how: 'added', id };
  } catch (error) {
    if (!isHttpRequestError(error)) {
      return { number, how: 'failed', id: item?.id, detail: (error as Error).message };
    }
    if (BUSY.includes(error.status)) {
      return { busy: secondsOf(error.response) };
    }
    return { number, how: howOf(error.status), id: item?.id, detail: (await readODataError(error)).message };
  }
}

function howOf(status: number): WrittenHow {
  switch (status) {
    case PRECONDITION_FAILED:
      return 'conflict';
    case GONE:
      return 'gone';
    default:
      return DENIED.includes(status) ? 'denied' : REFUSED.includes(status) ? 'refused' : 'failed';
  }
}

const USUAL = 10;
const LONGEST = 300;

/** `Retry-After` holds seconds or a date. */
function secondsOf({ headers }: Response): number {
  const text = headers.get('Retry-After') ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - Date.now()) / 1000);
  return Math.min(LONGEST, Math.max(1, Number.isNaN(seconds) ? USUAL : seconds));
}
