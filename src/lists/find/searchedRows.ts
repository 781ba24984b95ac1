import { Article } from '../../content/article';
import { newestFirst } from '../../content/finding/inMemory';
import { passes } from '../../content/finding/facets';
import { LastShown } from './cursor';
import { Fresh } from './freshRows';
import { kqlOf } from './kql';
import { versionsIn, withoutVersions } from './partners';
import { LAST_ROW, MOST_FOUND } from './postQuery';
import { fits, hasWords, Question, Some } from './question';
import { isVisible, itemsWhere, lightItems, Row, rowsOf } from './rows';
import { Index, SearchedList } from './searchedList';

/** Where a page of what search finds begins. */
export interface SearchPlace {
  /** Of search. */
  readonly row: number;
  /** The article that was shown last. */
  readonly last: LastShown | undefined;
  /** How many were shown that search did not know. */
  readonly fresh: number;
}

/** What search found, held against the list. */
export interface SearchedRows extends Some<SearchPlace> {
  /** As search counts. */
  readonly total: number;
}

/** What search knows, and what it does not. */
export interface Knowledge {
  readonly searched: SearchedList;
  readonly index: Index;
  readonly fresh: Fresh;
}

interface Placed {
  readonly row: Row;
  readonly place: number;
}

/** What search found may be gone by now; so often more is asked for one page. */
const MOST_ROUNDS = 8;
/** From the second round on more is asked at a time. */
const LATER_ROWS = 120;

/**
 * The next articles that search finds, as the list has them now: what was changed since search last looked is compared in memory and
 * put in its place, what is gone is left out.
 * @throws what PnPjs throws
 */
export async function searchedRows(question: Question, knowledge: Knowledge, from: SearchPlace): Promise<SearchedRows> {
  const { pageSize } = question;
  const waiting = await waitingRows(question, knowledge, from);
  const shown: Row[] = [];
  let { row, fresh: freshShown } = from;
  let total = 0;
  let isEnd = false;
  const showFresh = (before?: Article): void => {
    while (shown.length <= pageSize && waiting.length > 0 && (before === undefined || !knowledge.index.dated || newestFirst(waiting[0].article, before) < 0)) {
      shown.push(waiting.shift() as Row);
    }
  };
  const places: number[] = [];
  for (let round = 0; shown.length <= pageSize && !isEnd && round < MOST_ROUNDS; round += 1) {
    const rowLimit = Math.min(round === 0 ? pageSize + 1 : LATER_ROWS, MOST_FOUND);
    const found = await foundRows(question, knowledge, row, rowLimit);
    total = found.total;
    isEnd = found.isEnd;
    for (const { row: one, place } of found.rows) {
      showFresh(one.article);
      if (shown.length <= pageSize) {
        places[shown.length] = place;
        shown.push(one);
      }
    }
    row = found.next;
  }
  if (isEnd) {
    showFresh();
  }
  const page = shown.slice(0, pageSize);
  freshShown += page.filter((_, place) => places[place] === undefined).length;
  const last = page[page.length - 1];
  const lastPlace = places.slice(0, pageSize).reduce((latest, place) => Math.max(latest, place), from.row);
  const next: SearchPlace = { row: shown.length > pageSize ? lastPlace : row, last: last ? keyOf(last.article) : from.last, fresh: freshShown };
  return { rows: page, total, next: shown.length > pageSize || !isEnd ? next : undefined };
}

/** What search does not know and what answers the question, as far as it was not shown, newest first. */
async function waitingRows(question: Question, knowledge: Knowledge, { last, fresh: shown }: SearchPlace): Promise<Row[]> {
  const { fresh, index } = knowledge;
  const rows = fresh.rows.filter((row) => isVisible(row.article, question.at, question.source.has) && fits(question, row));
  const ordered = Array.from(await withoutFoundVersions(question, knowledge, rows)).sort((one, other) => newestFirst(one.article, other.article));
  return index.dated ? ordered.filter(({ article }) => last === undefined || isBehind(article, last)) : ordered.slice(shown);
}

/** One answer of search, as the list has it; each pair once. */
async function foundRows(question: Question, knowledge: Knowledge, startRow: number, rowLimit: number): Promise<{ rows: readonly Placed[]; total: number; next: number; isEnd: boolean }> {
  const { source, query, sought, at } = question;
  const { searched, index, fresh } = knowledge;
  const { rows: hits, total } = await searched.ask(source.sp, { words: kqlOf(sought), facets: query.facets, index, at, startRow, rowLimit });
  const places = new Map(hits.map((hit, place) => [Number(hit.get('ListItemID')), startRow + place + 1]));
  const ids = Array.from(places.keys()).filter((id) => !fresh.ids.has(id));
  const items = await itemsWhere(source.sp, 'Id', ids, (sp) => lightItems({ ...source, sp }));
  const byId = new Map(rowsOf(items, source.root).map((row) => [row.article.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []).filter(({ article }) => isVisible(article, at, source.has) && passes(article, query.facets));
  const next = startRow + hits.length;
  return {
    rows: (await withoutFoundVersions(question, knowledge, rows)).map((row) => ({ row, place: places.get(row.article.id) as number })),
    total,
    next,
    isEnd: hits.length === 0 || next >= total || next > LAST_ROW
  };
}

/** Leaves out what the reader's language has as well, if that answers the question too: for what stands in bodies search is asked. */
async function withoutFoundVersions(question: Question, { searched, index, fresh }: Knowledge, rows: readonly Row[]): Promise<readonly Row[]> {
  const { source, query, sought, at } = question;
  const versions = (await versionsIn(source, rows, query.language, at)).filter(({ article }) => passes(article, query.facets));
  const known = fresh.rows.filter((row) => fits(question, row));
  const open = versions.filter((row) => !hasWords(question, row) && !fresh.ids.has(row.article.id)).map(({ article }) => article.id);
  const answer = open.length === 0 ? undefined : await searched.ask(source.sp, {
    words: `${kqlOf(sought)} (${open.map((id) => `ListItemID:${id}`).join(' OR ')})`, facets: {}, index, at, rowLimit: open.length
  });
  const found = new Set(answer?.rows.map((row) => Number(row.get('ListItemID'))));
  const answering = versions.filter((row) => (fresh.ids.has(row.article.id) ? known.some(({ article }) => article.id === row.article.id) : hasWords(question, row) || found.has(row.article.id)));
  return withoutVersions(rows, answering, query.language);
}

function keyOf({ id, publishFrom }: Article): LastShown {
  return { value: publishFrom?.getTime() ?? 0, id };
}

function isBehind(article: Article, last: LastShown): boolean {
  const { value, id } = keyOf(article);
  return value < last.value || (value === last.value && id < last.id);
}
