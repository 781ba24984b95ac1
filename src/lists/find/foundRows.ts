import { passes } from '../../content/finding/facets';
import { toContentError } from '../failure';
import { isClosed } from './closed';
import { Fresh } from './freshRows';
import { kqlOf, restriction } from './kql';
import { PairSource, versionsIn, withoutVersions } from './partners';
import { LAST_ROW } from './postQuery';
import { fits, hasWords, Question } from './question';
import { isVisible, itemsWhere, lightItems, Row, rowsOf } from './rows';
import { Index, SearchedList } from './searchedList';

/** A list that is looked through. */
export interface KnownList {
  readonly source: PairSource;
  /** Without braces. */
  readonly id: string;
  /** What happened to it that search does not know. */
  readonly fresh: Fresh;
  /** Whether it is left out when this person may not read it, or it is gone. */
  readonly isOptional?: boolean;
}

/** What search knows, and what it does not. */
export interface Knowledge {
  readonly searched: SearchedList;
  readonly index: Index;
  readonly lists: readonly KnownList[];
}

/** A row, and behind how many of search it stands. */
export interface Placed {
  readonly row: Row;
  readonly place: number;
}

/** Some rows of search. */
export interface FoundRows {
  readonly rows: readonly Placed[];
  /** As search counts. */
  readonly total: number;
  /** The row after them. */
  readonly next: number;
  readonly isEnd: boolean;
}

/**
 * One answer of search, as the lists have it; each pair once.
 * @throws what PnPjs throws
 */
export async function foundRows(question: Question, knowledge: Knowledge, startRow: number, rowLimit: number): Promise<FoundRows> {
  const { source, query, sought, at } = question;
  const { searched, index, lists } = knowledge;
  const { rows: hits, total } = await searched.ask(source.sp, { words: kqlOf(sought), facets: query.facets, index, at, startRow, rowLimit });
  const parts = await Promise.all(lists.map((list) => {
    const places = new Map(hits.flatMap((hit, place): [number, number][] => (isIn(list, hit, lists) ? [[Number(hit.get('ListItemID')), startRow + place + 1]] : [])));
    return unlessLeftOut(list, () => placedRows(question, knowledge, list, places));
  }));
  const next = startRow + hits.length;
  return {
    rows: parts.reduce<Placed[]>((all, part) => [...all, ...part], []).sort((one, other) => one.place - other.place),
    total,
    next,
    isEnd: hits.length === 0 || next >= total || next > LAST_ROW
  };
}

function isIn({ id }: KnownList, hit: ReadonlyMap<string, string>, lists: readonly KnownList[]): boolean {
  return lists.length === 1 || hit.get('ListId')?.replace(/[{}]/g, '').toLowerCase() === id.toLowerCase();
}

/** What of a list was found at which places, as the list has it. */
async function placedRows(question: Question, knowledge: Knowledge, list: KnownList, places: ReadonlyMap<number, number>): Promise<readonly Placed[]> {
  const { query: { facets }, at } = question;
  const { source, fresh } = list;
  const ids = Array.from(places.keys()).filter((id) => !fresh.ids.has(id));
  const items = await itemsWhere(source.sp, 'Id', ids, (sp) => lightItems({ ...source, sp }));
  const byId = new Map(rowsOf(items, source).map((row) => [row.article.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []).filter(({ article }) => isVisible(article, at, source.has) && passes(article, facets));
  return (await withoutFoundVersions(question, knowledge, list, rows)).map((row) => ({ row, place: places.get(row.article.id) as number }));
}

/** Nothing of a list that somebody may not read any more, if the answer does without. */
async function unlessLeftOut(list: KnownList, read: () => Promise<readonly Placed[]>): Promise<readonly Placed[]> {
  try {
    return await read();
  } catch (error) {
    if (list.isOptional !== true || !isClosed(await toContentError(error))) {
      throw error;
    }
    return [];
  }
}

/** Leaves out what the reader's language has as well, if that answers the question too: for what stands in bodies search is asked. */
export async function withoutFoundVersions(question: Question, { searched, index }: Knowledge, { source, id, fresh }: KnownList, rows: readonly Row[]): Promise<readonly Row[]> {
  const { query, sought, at } = question;
  const versions = (await versionsIn(source, rows, query.language, at)).filter(({ article }) => passes(article, query.facets));
  const known = fresh.rows.filter((row) => fits(question, row));
  const open = versions.filter((row) => !hasWords(question, row) && !fresh.ids.has(row.article.id)).map(({ article }) => article.id);
  const answer = open.length === 0 ? undefined : await searched.ask(question.source.sp, {
    words: `${kqlOf(sought)} ${restriction('ListId', ':', id)} (${open.map((one) => `ListItemID:${one}`).join(' OR ')})`, facets: {}, index, at, rowLimit: open.length
  });
  const found = new Set(answer?.rows.map((row) => Number(row.get('ListItemID'))));
  const answering = versions.filter((row) => (fresh.ids.has(row.article.id) ? known.some(({ article }) => article.id === row.article.id) : hasWords(question, row) || found.has(row.article.id)));
  return withoutVersions(rows, answering, query.language);
}
