import { SPFI } from '@pnp/sp';
import { IItems } from '@pnp/sp/items';
import { ValueColumn } from '../../../content/import/columns';
import { FoundItems, ImportedItem } from '../../../content/import/plan';
import { unlessStopped } from '../../../content/import/slices';
import { plainTitle, readSource } from '../../../content/import/source';
import { Wanted } from '../../../content/manage/importContent';
import { ListItem, textOf } from '../../itemValues';
import { internalNames, SOURCE, toValues } from './importColumns';

/** Numbers that one question spans: beyond 5,000 rows SharePoint refuses to filter, even by number. */
const SOURCES = 4000;
/** Whole articles in one answer, and numbers that one question spans. */
const ARTICLES = 500;

/** An article, and where it came from. */
export interface Sourced {
  readonly id: number;
  readonly title: string;
  /** An empty text where it was not imported. */
  readonly source: string;
}

export interface ImportedQuestion {
  readonly wanted: Wanted;
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
    const page: ListItem[] = await itemsOf(sp, root, 'Title', SOURCE).filter(`Id gt ${last} and Id le ${last + SOURCES}`).top(SOURCES)<ListItem[]>();
    for (const item of page) {
      found.push({ id: item.Id, title: item.Title ?? '', source: textOf(item[SOURCE]) ?? '' });
    }
    looked += page.length;
    onProgress?.(looked);
    unlessStopped(signal);
  }
  return found;
}

/**
 * The articles with one of the keys, as far as an import compares them, and the titles of others. An article that a row of the file is known to
 * be is another one than the rest of the file, whatever it is called.
 * @throws what PnPjs throws, StoppedError
 */
export async function readImported(sp: SPFI, root: string, columns: readonly ValueColumn[], { wanted: { keys, titles }, signal, onProgress }: ImportedQuestion): Promise<FoundItems> {
  const all = await readSources(sp, root, 0, signal, onProgress);
  const isKnown = ({ source }: Sourced): boolean => source !== '' && keys.has(readSource(source).key);
  const wanted = all.filter(isKnown).map(({ id }) => id);
  const others = all.filter((one) => !isKnown(one)).map(({ title }) => plainTitle(title));
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
  return { items, titles: new Set(others.filter((title) => titles.has(title))) };
}

function toImported(item: ListItem, columns: readonly ValueColumn[]): ImportedItem {
  return { id: item.Id, etag: textOf(item['odata.etag']), ...readSource(textOf(item[SOURCE]) ?? ''), values: toValues(item, columns) };
}
