import { SPFI } from '@pnp/sp';
import { IItems } from '@pnp/sp/items';
import { ValueColumn } from '../../../content/import/columns';
import { ImportedItem } from '../../../content/import/plan';
import { unlessStopped } from '../../../content/import/slices';
import { readSource } from '../../../content/import/source';
import { ListItem, textOf } from '../../itemValues';
import { internalNames, SOURCE, toValues } from './importColumns';

/** Numbers that one question spans: beyond 5,000 rows SharePoint refuses to filter, even by number. */
const SOURCES = 4000;
/** Whole articles in one answer, and numbers that one question spans. */
const ARTICLES = 500;

/** An article that says where it came from. */
export interface Sourced {
  readonly id: number;
  readonly source: string;
}

export interface ImportedQuestion {
  readonly keys: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

const itemsOf = (sp: SPFI, root: string, ...columns: string[]): IItems => sp.web.getList(root).items.select('Id', ...columns).orderBy('Id');

/** The number of the newest article; 0 for none. */
export async function highestId(sp: SPFI, root: string): Promise<number> {
  const [item] = await sp.web.getList(root).items.select('Id').orderBy('Id', false).top(1)<ListItem[]>();
  return item?.Id ?? 0;
}

/**
 * Where the articles from a number on came from. Windows of numbers stay below SharePoint's limit however long the list is; a filter on the
 * source would not where most articles were imported.
 * @throws what PnPjs throws, StoppedError
 */
export async function readSources(sp: SPFI, root: string, after: number, signal?: AbortSignal, onProgress?: (done: number) => void): Promise<readonly Sourced[]> {
  const found: Sourced[] = [];
  let looked = 0;
  const highest = await highestId(sp, root);
  for (let last = after; last < highest; last += SOURCES) {
    const page: ListItem[] = await itemsOf(sp, root, SOURCE).filter(`Id gt ${last} and Id le ${last + SOURCES}`).top(SOURCES)<ListItem[]>();
    for (const item of page) {
      const source = textOf(item[SOURCE]);
      if (source !== undefined) {
        found.push({ id: item.Id, source });
      }
    }
    looked += page.length;
    onProgress?.(looked);
    unlessStopped(signal);
  }
  return found;
}

/**
 * The articles with one of the keys, as far as an import compares them.
 * @throws what PnPjs throws, StoppedError
 */
export async function readImported(sp: SPFI, root: string, columns: readonly ValueColumn[], { keys, signal, onProgress }: ImportedQuestion): Promise<readonly ImportedItem[]> {
  const wanted = (await readSources(sp, root, 0, signal, onProgress)).filter(({ source }) => keys.has(readSource(source).key)).map(({ id }) => id);
  const items: ImportedItem[] = [];
  for (let place = 0; place < wanted.length;) {
    const first = wanted[place];
    const next = wanted.findIndex((id, index) => index > place && id >= first + ARTICLES);
    const within = new Set(wanted.slice(place, next < 0 ? undefined : next));
    const last = Math.max(...Array.from(within));
    const page = await itemsOf(sp, root, SOURCE, ...columns.map((column) => internalNames[column])).filter(`Id ge ${first} and Id le ${last}`).top(ARTICLES)<ListItem[]>();
    items.push(...page.filter(({ Id }) => within.has(Id)).map((item) => toImported(item, columns)));
    unlessStopped(signal);
    place = next < 0 ? wanted.length : next;
  }
  return items;
}

function toImported(item: ListItem, columns: readonly ValueColumn[]): ImportedItem {
  return { id: item.Id, etag: textOf(item['odata.etag']), ...readSource(textOf(item[SOURCE]) ?? ''), values: toValues(item, columns) };
}
