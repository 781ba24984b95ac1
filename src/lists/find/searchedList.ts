import { SPFI } from '@pnp/sp';
import { ChosenFacets, FacetName, facetNames } from '../../content/find';
import { chosenIn } from '../../content/finding/facets';
import { kept } from './kept';
import { refinementFilter, restriction } from './kql';
import { expiresProperty, facetProperties, publishFromProperty } from './managedProperties';
import { DESCENDING, postQuery, SearchAnswer, SearchQuestion } from './postQuery';

/** The lists that are looked through at a time. */
export interface Searched {
  /** Without braces. */
  readonly ids: readonly string[];
  /** The choices of a facet; none where the lists do not say. */
  choices(facet: FacetName): readonly string[];
}

/** What search knows of the lists. */
export interface Index {
  /** When the article that was changed last, of those that search knows, was changed. */
  readonly horizon: Date;
  /** The facets that search can count and filter by. */
  readonly mapped: ReadonlySet<FacetName>;
  /** Whether search knows the date from which readers see an article. */
  readonly dated: boolean;
}

/** One list, or several, through search. Everything rejects with what PnPjs throws. */
export interface SearchedList {
  /** @returns undefined when search knows nothing of them */
  index(): Promise<Index | undefined>;
  /** What readers see of the lists that meets words and choices, newest first. */
  ask(sp: SPFI, asked: Asked): Promise<SearchAnswer>;
}

export interface Asked {
  /** KQL, made by `kqlOf`; what is not about words may stand in it too. */
  readonly words: string;
  readonly facets: ChosenFacets;
  readonly index: Index;
  readonly at: Date;
  readonly startRow?: number;
  readonly rowLimit: number;
  /** Facets to count. */
  readonly count?: readonly FacetName[];
}

/** How old the answer may be to what search knows. */
const KNOWN_LASTS = 30_000;
/** How old the answer may be to what an admin mapped. */
const MAPPING_LASTS = 10 * 60_000;

/** Finds through search in lists of whichever sites. */
export function searchedList(sp: SPFI, lists: Searched): SearchedList {
  const ids = lists.ids.map((id) => restriction('ListId', ':', id)).join(' OR ');
  // What lies below a list and is no item of it, such as its views, is left out.
  const list = `${lists.ids.length > 1 ? `(${ids})` : ids} contentclass:STS_ListItem_GenericList`;
  const dated = kept(MAPPING_LASTS, async () =>
    (await postQuery(sp, { Querytext: `${list} ${restriction(publishFromProperty, '>=', '1990-01-01')}`, RowLimit: 1, SelectProperties: ['ListItemID'] })).total > 0);
  const index = kept(KNOWN_LASTS, async (): Promise<Index | undefined> => {
    const newest: SearchQuestion = {
      Querytext: list, RowLimit: 1, SelectProperties: ['LastModifiedTime'], SortList: [{ Property: 'LastModifiedTime', Direction: DESCENDING }], Refiners: refiners(facetNames)
    };
    const [{ rows: [row], refiners: found }, isDated] = await Promise.all([postQuery(sp, newest), dated()]);
    const time = Date.parse(row?.get('LastModifiedTime') ?? '');
    return Number.isNaN(time) ? undefined : { horizon: new Date(time), dated: isDated, mapped: new Set(facetNames.filter((facet) => isOwn(facet, found.get(facetProperties[facet])))) };
  });

  return {
    index,
    ask: (root, { words, facets, index: { mapped, dated: isDated }, at, startRow = 0, rowLimit, count = [] }) => postQuery(root, {
      Querytext: [list, ...(isDated ? [restriction(publishFromProperty, '<=', at.toISOString())] : []), `NOT ${restriction(expiresProperty, '<=', at.toISOString())}`, words]
        .filter((part) => part !== '').join(' '),
      RowLimit: rowLimit,
      StartRow: startRow,
      SelectProperties: ['ListItemID', 'ListId'],
      // Those of the same second need an order, or pages would repeat some. Numbers need none.
      SortList: count.length > 0 ? [] : [{ Property: isDated ? publishFromProperty : 'Created', Direction: DESCENDING }, { Property: 'DocId', Direction: DESCENDING }],
      Refiners: refiners(count.filter((facet) => mapped.has(facet))),
      RefinementFilters: facetNames.flatMap((facet) => {
        const chosen = chosenIn(facets, facet);
        return chosen.length > 0 && mapped.has(facet) ? [refinementFilter(facetProperties[facet], chosen)] : [];
      })
    })
  };

  /** Another solution may use the same spare property: then its values are none of the list's choices. */
  function isOwn(facet: FacetName, values: ReadonlyMap<string, number> | undefined): boolean {
    const choices = lists.choices(facet);
    return values !== undefined && values.size > 0 && (choices.length === 0 || choices.some((choice) => values.has(choice)));
  }
}

function refiners(facets: readonly FacetName[]): string {
  return facets.map((facet) => `${facetProperties[facet]}(filter=100/0/*)`).join(',');
}
