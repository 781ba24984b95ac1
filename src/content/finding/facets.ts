import { Article } from '../article';
import { ChosenFacets, FacetChoice, FacetName, facetNames } from '../find';

/** What of an article it is narrowed down by. */
export type Faceted = Pick<Article, FacetName>;

/** What an article has of a facet. */
export function valuesOf({ topic, language, ...article }: Faceted, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'topic':
      return topic === undefined ? [] : [topic];
    case 'language':
      return language === undefined ? [] : [language];
    default:
      return article[facet];
  }
}

/** What is chosen in a facet. */
export function chosenIn(facets: ChosenFacets, facet: FacetName): readonly string[] {
  return facets[facet] ?? [];
}

/** Whether anything is chosen at all. */
export function isAnyChosen(facets: ChosenFacets): boolean {
  return facetNames.some((facet) => chosenIn(facets, facet).length > 0);
}

/**
 * Whether an article is among the choices: *or* within a facet, *and* across.
 * @param except - a facet whose choices do not count: its own counts are those of what could be chosen instead
 */
export function passes(article: Faceted, facets: ChosenFacets, except?: FacetName): boolean {
  return facetNames.every((facet) => {
    const chosen = chosenIn(facets, facet);
    return facet === except || chosen.length === 0 || valuesOf(article, facet).some((value) => chosen.includes(value));
  });
}

/**
 * The choices of a facet as they are offered.
 * @param counts - how often each value is there; undefined where nobody can say
 * @param order - the list's own choices; others that the articles hold stand behind them
 * @returns those that lead somewhere and those that are chosen; all of the list's own where there are no counts
 */
export function offered(counts: ReadonlyMap<string, number> | undefined, order: readonly string[], chosen: readonly string[]): readonly FacetChoice[] {
  const all = Array.from(new Set([...order, ...(counts?.keys() ?? []), ...chosen]));
  return all
    .map((value): FacetChoice => ({ value, count: counts && (counts.get(value) ?? 0) }))
    .filter(({ value, count }) => count !== 0 || chosen.includes(value));
}
