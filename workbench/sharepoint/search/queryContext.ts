import type { Site } from '../site/site';
import type { Place } from './places';

/** What a query is held against. */
export interface QueryContext {
  readonly site: Site;
  /** What is searched. */
  readonly places: readonly Place[];
  /** LCID of the query. */
  readonly culture: number;
}
