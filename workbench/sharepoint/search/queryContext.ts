import type { Site } from '../site/site';
import type { List } from '../store/list';

/** What a query is held against. */
export interface QueryContext {
  readonly site: Site;
  /** The lists whose items are searched. */
  readonly lists: readonly List[];
  /** LCID of the query. */
  readonly culture: number;
}
