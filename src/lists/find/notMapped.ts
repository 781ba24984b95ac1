import { FacetName, facetNames, FindNote, FindQuery } from '../../content/find';
import { chosenIn, valuesOf } from '../../content/finding/facets';
import { Row } from './rows';

/** A facet that search cannot count although articles have it, or that is asked for. */
export function notMapped(mapped: ReadonlySet<FacetName>, rows: readonly Row[], { facets }: FindQuery): readonly FindNote[] {
  const missing = facetNames.filter((facet) => !mapped.has(facet));
  return missing.some((facet) => chosenIn(facets, facet).length > 0 || rows.some(({ article }) => valuesOf(article, facet).length > 0)) ? ['facetsNotMapped'] : [];
}
