import type { Site } from '../site/site';
import type { SearchMappings } from './mappings';
import type { Place } from './places';

/** What a query is held against: one site of the tenant. */
export interface QueryContext {
  /** As the present person sees it. */
  readonly site: Site;
  /** What is searched. */
  readonly places: readonly Place[];
  /** The search schema: that of the site that is asked, for all (*assumed*; sites can have schemas of their own). */
  readonly mappings: SearchMappings;
  /** LCID of the query. */
  readonly culture: number;
}
