import { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/fields/list';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { CopyProgress, CopyReport } from '../../content/manage/listsContent';
import { refusalOf } from '../failure';
import { listPath } from '../listPaths';
import { ListSchema } from '../schema';

/** How many items are read at once. */
const PAGE = 500;
/** How many are written in one `$batch`; SharePoint takes 100. */
const BATCH = 50;

type Row = Readonly<Record<string, unknown>> & { readonly Id: number };

/** Without the version that REST says beside an item's values nobody knows what would be written over. */
const UNVERSIONED = 'The item came without its version (ETag).';

/**
 * Copies one column into another, for all items whose other one is empty. Items are read page by page in the order
 * of their ids, which is allowed in a list of any length, and each is written as it was read: one that somebody changed meanwhile is refused, and is taken the next time.
 * @throws ContentFailure, or what PnPjs throws
 */
export async function copyColumn(
  sp: SPFI, sitePath: string, schema: ListSchema, from: string, to: string, onProgress: (progress: CopyProgress) => void, isStopped: () => boolean
): Promise<CopyReport> {
  const path = listPath(sitePath, schema.url);
  const { ItemCount: all } = await sp.web.getList(path).select('ItemCount')<{ ItemCount: number }>();
  // REST has another name for a column whose own one begins with an underscore, as SharePoint writes a digit or an accented letter there.
  const { EntityPropertyName: read } = await sp.web.getList(path).fields.getByInternalNameOrTitle(from).select('EntityPropertyName')<{ EntityPropertyName: string }>();
  const isPerson = schema.columns.some(({ name, type }) => name === to && type === 'User');
  const [source, target] = isPerson ? [`${read}Id`, `${to}Id`] : [read, to];
  const report = { copied: 0, filled: 0, empty: 0, refused: 0, detail: undefined as string | undefined };
  const progress = (): void => onProgress({ done: report.copied + report.filled + report.empty + report.refused, all });

  progress();
  for (let last = 0; ; ) {
    const rows = await sp.web.getList(path).items.select('Id', source, target).skip(last).top(PAGE)<Row[]>();
    const todo = rows.filter((row) => isEmpty(row[target]) && !isEmpty(row[source]));
    report.filled += rows.filter((row) => !isEmpty(row[target])).length;
    report.empty += rows.filter((row) => isEmpty(row[target]) && isEmpty(row[source])).length;
    for (let begin = 0; begin < todo.length; begin += BATCH) {
      if (isStopped()) {
        return { ...report, stopped: true };
      }
      const refusals = await write(sp, path, todo.slice(begin, begin + BATCH), source, target);
      const refused = refusals.filter((detail): detail is string => detail !== undefined);
      report.copied += refusals.length - refused.length;
      report.refused += refused.length;
      report.detail = report.detail ?? refused[0];
      progress();
    }
    progress();
    if (rows.length < PAGE) {
      return { ...report, stopped: false };
    }
    if (isStopped()) {
      return { ...report, stopped: true };
    }
    last = rows[rows.length - 1].Id;
  }
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** @returns for each item why it was refused, or undefined */
async function write(sp: SPFI, path: string, rows: readonly Row[], source: string, target: string): Promise<readonly (string | undefined)[]> {
  const [batched, execute] = sp.batched();
  const { items } = batched.web.getList(path);
  const writing = rows.map((row) => {
    const version = row['odata.etag'];
    return typeof version === 'string' ? refusalOf(items.getById(row.Id).update({ [target]: row[source] }, version)) : UNVERSIONED;
  });
  const sent = execute();
  // When a batch itself fails PnPjs settles none of its parts.
  return Promise.race([Promise.all(writing), sent.then(() => Promise.all(writing))]);
}
