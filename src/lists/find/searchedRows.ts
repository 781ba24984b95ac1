import { Article } from '../../content/article';
import { newestFirst } from '../../content/finding/inMemory';
import { LastShown } from './cursor';
import { foundRows, Knowledge, withoutFoundVersions } from './foundRows';
import { MOST_FOUND } from './postQuery';
import { fits, Question, Some } from './question';
import { isVisible, Row } from './rows';

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
  const parts = await Promise.all(knowledge.lists.map((list) => {
    const rows = list.fresh.rows.filter((row) => isVisible(row.article, question.at, list.source.has) && fits(question, row));
    return withoutFoundVersions(question, knowledge, list, rows);
  }));
  const ordered = parts.reduce<Row[]>((all, part) => [...all, ...part], []).sort((one, other) => newestFirst(one.article, other.article));
  return knowledge.index.dated ? ordered.filter(({ article }) => last === undefined || isBehind(article, last)) : ordered.slice(shown);
}

function keyOf({ id, site, publishFrom }: Article): LastShown {
  return { value: publishFrom?.getTime() ?? 0, id, ...(site ? { site: site.url } : {}) };
}

/** Of two of the same date and number in different sites the one that search does not know stands behind. */
function isBehind(article: Article, last: LastShown): boolean {
  const { value, id, site } = keyOf(article);
  return value < last.value || (value === last.value && (id < last.id || (id === last.id && site !== last.site)));
}
