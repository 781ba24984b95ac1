import { SPFI } from '@pnp/sp';
import { ChosenFacets, FacetName, facetNames } from '../../content/find';
import { chosenIn, offered } from '../../content/finding/facets';
import { facetRecord, Facets } from '../../content/finding/inMemory';
import { ListShape } from './listShape';
import { facetProperties } from './managedProperties';
import { Index, SearchedList } from './searchedList';

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
export async function countedBySearch(sp: SPFI, searched: SearchedList, index: Index, shape: ListShape, { words, facets, at }: Counted): Promise<Facets> {
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
  return facetRecord((facet) => offered(index.mapped.has(facet) ? counts.get(facet) : undefined, shape.choices(facet), chosenIn(facets, facet)));
}

/** The choices where nobody can count. */
export function uncounted(shape: ListShape, facets: ChosenFacets): Facets {
  return facetRecord((facet) => offered(undefined, shape.choices(facet), chosenIn(facets, facet)));
}
