import { SPFI } from '@pnp/sp';
import { FacetName, facetNames, FindNote, FindQuery, FoundPage } from '../../content/find';
import { chosenIn, isAnyChosen } from '../../content/finding/facets';
import { Facets } from '../../content/finding/inMemory';
import { soughtIn } from '../../content/finding/words';
import { ContentFailure } from '../../content/failures';
import { orContentFailure } from '../failure';
import { endingWith } from './cancelling';
import { Cursor, readCursor, writeCursor } from './cursor';
import { countedBySearch, isCounted, notMapped, uncounted } from './facetCounts';
import { Knowledge } from './foundRows';
import { readFresh } from './freshRows';
import { kept, keptLast } from './kept';
import { kqlOf } from './kql';
import { ListShape } from './listShape';
import { Question, Some } from './question';
import { Row } from './rows';
import { searchedList } from './searchedList';
import { searchedRows } from './searchedRows';
import { sortedRows, sortsOf } from './sortedRows';
import { Axis, firstPlace, Place } from './stretch';
import { walkedRows } from './walkedRows';

/** How old the answer may be to what search does not know yet. */
const FRESH = 15_000;

/** Finds in a list that is too long to be read whole. */
export interface LargeList {
  /** @throws what PnPjs throws; ContentFailure */
  find(query: FindQuery, pageSize: number, after: string | undefined, signal: AbortSignal | undefined): Promise<FoundPage>;
}

type Page = Pick<FoundPage, 'total' | 'next'> & Partial<Pick<FoundPage, 'sorts'>> & { readonly rows: readonly Row[]; readonly notes: readonly FindNote[] };

/**
 * A list of more than 5,000 items answers only along its indexes: the newest come from the list itself, window by window; words and
 * choices are found by search, and what search finds is read from the list.
 */
export function largeList(sp: SPFI, root: string, shape: ListShape, now: () => Date): LargeList {
  const whole = { sp, root, has: shape.has, isIndexed: shape.isIndexed };
  const searched = searchedList(sp, { ids: [shape.id], choices: shape.choices });
  const knowledge = kept(FRESH, async (): Promise<Knowledge | undefined> => {
    const index = await searched.index();
    return index && { searched, index, lists: [{ source: whole, id: shape.id, fresh: await readFresh(whole, index.horizon) }] };
  });
  // For all pages; undefined where they are too many.
  const sorted = keptLast<readonly Row[] | undefined>(FRESH, () => now().getTime());
  const counted = keptLast<Facets>(FRESH, () => now().getTime());

  return {
    async find(query, pageSize, after, signal) {
      const question: Question = { source: { ...whole, sp: endingWith(sp, signal) }, query, sought: soughtIn(query.words), pageSize, at: now() };
      const cursor: Cursor = after === undefined ? {} : readCursor(after);
      // For the newest alone search is asked only how many there are of what; if it does not answer they come all the same.
      const [page, facets] = await Promise.all([pageOf(question, cursor), facetsOf(question).catch((error) => unlessEnded(signal, error))]);
      const { rows, notes, total, next, sorts = ['newest'] } = page;
      return {
        articles: rows.map(({ article }) => article), total, next,
        facets: facets?.facets ?? uncounted(shape, query.facets),
        sorts,
        notes: Array.from(new Set([...notes, ...(facets ? notMapped(facets.mapped, rows, query) : ['searchUnavailable' as const])]))
      };
    }
  };

  async function pageOf(question: Question, cursor: Cursor): Promise<Page> {
    if (cursor.walk !== undefined) {
      return walk(question, cursor.walk.axis, cursor.walk.place);
    }
    const known = cursor.search !== undefined || question.sought.length > 0 || isAnyChosen(question.query.facets) ? await askable(question) : undefined;
    if (known === undefined) {
      return walkFrom(question, cursor);
    }
    const notes: readonly FindNote[] = known.lists.some(({ fresh }) => fresh.isBehind) ? ['indexBehind'] : [];
    const place = cursor.search ?? { row: 0, last: undefined, fresh: 0 };
    try {
      const all = question.query.sort !== 'newest' && cursor.search === undefined ? await sorted(JSON.stringify(question.query), () => sortedRows(question, known)) : undefined;
      if (all !== undefined) {
        const end = (cursor.sorted ?? 0) + question.pageSize;
        return { rows: all.slice(cursor.sorted ?? 0, end), total: all.length, next: end < all.length ? writeCursor({ sorted: end }) : undefined, sorts: sortsOf(shape, all.length), notes };
      }
      const { rows, next, total } = await searchedRows(question, known, place);
      const isWhole = cursor.search === undefined && next === undefined;
      const count = isWhole ? rows.length : isCounted(known.index.mapped, question.query.facets) ? total : undefined;
      return { rows, next: next && writeCursor({ search: next }), total: count, sorts: sortsOf(shape, count), notes };
    } catch (error) {
      // What follows other pages cannot be found in another way.
      if (cursor.search !== undefined || cursor.sorted !== undefined) {
        throw error;
      }
      const page = await walkFrom(question, cursor);
      return { ...page, notes: [...page.notes, 'searchUnavailable'] };
    }
  }

  /** What search knows, if this question can be put to it: without dates and words there would be no order and nothing to find. */
  async function askable({ sought, query }: Question): Promise<Knowledge | undefined> {
    const known = await knowledge().catch(() => undefined);
    const canNarrow = known !== undefined && (sought.length > 0 || (known.index.dated && facetNames.some((facet) => known.index.mapped.has(facet) && chosenIn(query.facets, facet).length > 0)));
    return canNarrow ? known : undefined;
  }

  async function walkFrom(question: Question, { search }: Cursor): Promise<Page> {
    const { source, at } = question;
    if (!shape.has('HubPublishFrom') || !shape.isIndexed('HubPublishFrom')) {
      return walk(question, 'Id', await firstPlace(source, 'Id', at));
    }
    const first = await firstPlace(source, 'HubPublishFrom', at);
    return orContentFailure(() => walk(question, 'HubPublishFrom', search?.last ? { ...first, ...search.last } : first)).catch(async (error) => {
      // More articles in one second than SharePoint looks through.
      if (error instanceof ContentFailure && error.kind === 'listTooLong' && search === undefined) {
        return walk(question, 'Id', await firstPlace(source, 'Id', at));
      }
      throw error;
    });
  }

  async function walk(question: Question, axis: Axis, from: Place): Promise<Page> {
    const { rows, next }: Some<Place> = await walkedRows(question, axis, from);
    return { rows, total: undefined, next: next && writeCursor({ walk: { axis, place: next } }), notes: axis === 'Id' ? ['dateNotIndexed'] : [] };
  }

  /** Counts, which are the same on all pages. */
  async function facetsOf({ source, query, sought, at }: Question): Promise<{ facets: Facets; mapped: ReadonlySet<FacetName> } | undefined> {
    const index = await searched.index();
    if (index === undefined) {
      return undefined;
    }
    const facets = await counted(JSON.stringify([query.words, query.facets]), () =>
      countedBySearch(source.sp, searched, index, shape, { words: kqlOf(sought), facets: query.facets, at }));
    return { facets, mapped: index.mapped };
  }
}

/** Search does not answer: for counts that is no failure. @throws the error of a question that was ended */
function unlessEnded(signal: AbortSignal | undefined, error: unknown): undefined {
  if (signal?.aborted) {
    throw error;
  }
  return undefined;
}
