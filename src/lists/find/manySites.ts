import { SPFI } from '@pnp/sp';
import { ContentFailure } from '../../content/failures';
import { ArticleFinder, FindQuery, FoundPage } from '../../content/find';
import { Facets } from '../../content/finding/inMemory';
import { soughtIn } from '../../content/finding/words';
import { orContentFailure } from '../failure';
import { endingWith, unlessAborted } from './cancelling';
import { Cursor, readCursor, writeCursor } from './cursor';
import { countedBySearch, isCounted, notMapped, uncounted } from './facetCounts';
import { Knowledge } from './foundRows';
import { Fresh, readFresh } from './freshRows';
import { kept, keptLast } from './kept';
import { kqlOf } from './kql';
import { Question } from './question';
import { Searched, searchedList } from './searchedList';
import { searchedRows } from './searchedRows';
import { Elsewhere, readSiteLists, SiteLists } from './siteLists';

/** For how long the lists are taken to have the columns that they had, and somebody to have the rights. */
const LISTS_LAST = 10 * 60_000;
/** How old the answer may be to what search does not know yet. */
const FRESH = 15_000;
const NOTHING_NEW: Fresh = { ids: new Set(), rows: [], isBehind: false };
/** Marks where a page goes on that the own list gave. */
const OWN = 'own:';

/** Indexes are a matter of one list. */
type FindsAcross = Pick<ArticleFinder, 'find'>;

interface Known extends Knowledge {
  readonly choices: Searched['choices'];
}

/**
 * Finds articles in several sites, through search; what search finds is read from its list. What was just saved in the own site is found
 * at once. Where search does not answer, the own site answers alone and says so.
 * @param sp - PnPjs, bound to the own site
 * @param own - finds in the own site
 */
export function manySites(sp: SPFI, own: ArticleFinder, elsewhere: Elsewhere, now: () => Date): FindsAcross {
  const lists = kept(LISTS_LAST, async () => {
    const all = await readSiteLists(sp, elsewhere);
    return { all, knowledge: knowledgeOf(sp, all) };
  });
  const counted = keptLast<Facets>(FRESH, () => now().getTime());

  return {
    find: (query, pageSize, after, signal) => unlessAborted(signal, () => orContentFailure(async () => {
      if (after?.startsWith(OWN)) {
        return alone(query, pageSize, after.slice(OWN.length), signal);
      }
      try {
        const { all, knowledge } = await lists();
        return all.others.length === 0 && after === undefined
          ? await own.find(query, pageSize, undefined, signal)
          : await together(all, await knowledge(), query, pageSize, after, signal);
      } catch (error) {
        // A page that follows others cannot come from somewhere else.
        if (after !== undefined || signal?.aborted) {
          throw error;
        }
        return alone(query, pageSize, undefined, signal);
      }
    }))
  };

  async function alone(query: FindQuery, pageSize: number, after: string | undefined, signal: AbortSignal | undefined): Promise<FoundPage> {
    const page = await own.find(query, pageSize, after, signal);
    return { ...page, next: page.next && `${OWN}${page.next}`, notes: [...page.notes, 'otherSitesUnavailable'] };
  }

  async function together(all: SiteLists, known: Known | undefined, query: FindQuery, pageSize: number, after: string | undefined, signal: AbortSignal | undefined): Promise<FoundPage> {
    if (known === undefined) {
      throw new ContentFailure('unexpected', 'Search knows nothing of these sites.');
    }
    const ending = { ...known, lists: known.lists.map((list) => ({ ...list, source: { ...list.source, sp: endingWith(list.source.sp, signal) } })) };
    const question: Question = { source: ending.lists[0].source, query, sought: soughtIn(query.words), pageSize, at: now() };
    const { search: place = { row: 0, last: undefined, fresh: 0 } }: Cursor = after === undefined ? {} : readCursor(after);
    const [{ rows, next, total }, facets] = await Promise.all([searchedRows(question, ending, place), facetsOf(question, known)]);
    const isWhole = after === undefined && next === undefined;
    return {
      articles: rows.map(({ article }) => article),
      total: isWhole ? rows.length : isCounted(known.index.mapped, query.facets) ? total : undefined,
      next: next && writeCursor({ search: next }),
      facets,
      sorts: ['newest'],
      // Nobody can say how far search is behind in the others.
      notes: ['indexBehind', ...notMapped(known.index.mapped, rows, query)],
      ownSite: all.own.title
    };
  }

  /** Counts, which are the same on all pages. */
  function facetsOf({ source, query, sought, at }: Question, { searched, index, choices }: Known): Promise<Facets> {
    return counted(JSON.stringify([query.words, query.facets]), () => countedBySearch(source.sp, searched, index, { choices }, { words: kqlOf(sought), facets: query.facets, at }))
      .catch(() => uncounted({ choices }, query.facets));
  }
}

/** What search knows of all lists, and of the own one what it does not. */
function knowledgeOf(sp: SPFI, { own, others }: SiteLists): () => Promise<Known | undefined> {
  const all = [own, ...others];
  const choices: Searched['choices'] = (facet) => Array.from(new Set(all.flatMap(({ shape }) => shape.choices(facet))));
  const searched = searchedList(sp, { ids: all.map(({ shape }) => shape.id), choices });
  const mine = searchedList(sp, { ids: [own.shape.id], choices: own.shape.choices });
  return kept(FRESH, async () => {
    const [index, ownIndex] = await Promise.all([searched.index(), mine.index()]);
    const fresh = await readFresh(own.source, ownIndex?.horizon ?? new Date(0));
    return index && {
      searched, index, choices,
      lists: [{ source: own.source, id: own.shape.id, fresh }, ...others.map(({ source, shape }) => ({ source, id: shape.id, fresh: NOTHING_NEW, isOptional: true }))]
    };
  });
}
