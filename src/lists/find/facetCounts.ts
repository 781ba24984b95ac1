import { SPFI } from '@pnp/sp';
import { ChosenFacets, FacetName, facetNames, FindNote, FindQuery } from '../../content/find';
import { chosenIn, offered, valuesOf } from '../../content/finding/facets';
import { facetRecord, Facets } from '../../content/finding/inMemory';
import { facetProperties } from './managedProperties';
import { Row } from './rows';
import { Index, Searched, SearchedList } from './searchedList';

/** What is to be counted. */
export interface Counted {
  /** KQL. */
  readonly words: string;
  readonly facets: ChosenFacets;
  readonly at: Date;
}

/**
 * Counts what each choice would show, through search: all facets in which nothing is chosen at once, and each other one without its own
 * choices. Search counts both halves of a translated pair.
 * @throws what PnPjs throws
 */
export async function countedBySearch(sp: SPFI, searched: SearchedList, index: Index, lists: Pick<Searched, 'choices'>, { words, facets, at }: Counted): Promise<Facets> {
  const chosen = facetNames.filter((facet) => chosenIn(facets, facet).length > 0);
  const others = facetNames.filter((facet) => !chosen.includes(facet));
  const count = (some: readonly FacetName[], among: ChosenFacets): ReturnType<SearchedList['ask']> => searched.ask(sp, { words, facets: among, index, at, rowLimit: 1, count: some });
  const answers = new Map<FacetName, ReturnType<SearchedList['ask']>>();
  if (others.some((facet) => index.mapped.has(facet))) {
    const all = count(others, facets);
    others.forEach((facet) => answers.set(facet, all));
  }
  chosen.filter((facet) => index.mapped.has(facet)).forEach((facet) => answers.set(facet, count([facet], { ...facets, [facet]: [] })));
  const counts = new Map(await Promise.all(Array.from(answers, async ([facet, answer]): Promise<[FacetName, ReadonlyMap<string, number>]> =>
    [facet, (await answer).refiners.get(facetProperties[facet]) ?? new Map()])));
  return facetRecord((facet) => offered(index.mapped.has(facet) ? counts.get(facet) : undefined, lists.choices(facet), chosenIn(facets, facet)));
}

/** The choices where nobody can count. */
export function uncounted(lists: Pick<Searched, 'choices'>, facets: ChosenFacets): Facets {
  return facetRecord((facet) => offered(undefined, lists.choices(facet), chosenIn(facets, facet)));
}

/** Whether search counts everything that the choices ask for, so that its total is that of the answer. */
export function isCounted(mapped: ReadonlySet<FacetName>, facets: ChosenFacets): boolean {
  return facetNames.every((facet) => mapped.has(facet) || chosenIn(facets, facet).length === 0);
}

/** Says when search cannot count a facet although articles have it, or it is asked for. */
export function notMapped(mapped: ReadonlySet<FacetName>, rows: readonly Row[], { facets }: FindQuery): readonly FindNote[] {
  const missing = facetNames.filter((facet) => !mapped.has(facet));
  return missing.some((facet) => chosenIn(facets, facet).length > 0 || rows.some(({ article }) => valuesOf(article, facet).length > 0)) ? ['facetsNotMapped'] : [];
}
