import type { SortOrder } from '../../content/find';
import type { Shown } from '../../content/hubContent';
import type { Layout } from '../../hub/hubProps';

/** What was ticked, by names as `propertyKey` makes them. */
export type Ticks = Readonly<Record<string, boolean>>;

/**
 * What a page or a tab stores for one web part. Anybody may have written it: whoever reads a member, apart from the property pane, asks
 * `hubSettings`.
 */
export interface PublicSectorHubProperties {
  /** Of these properties; see `migrateProperties`. */
  version: number;
  /** The heading; empty or absent means the usual one. */
  title?: string;
  articleCount: number;
  /** Whose hub: empty or absent for the site's own, or else the organisation's; `default` for the organisation's; or a site's absolute address. */
  site?: string;
  /**
   * Where readers search beside the hub's own site: `hubSite` for all sites of its SharePoint hub site, and other sites by their paths, as
   * `searchKey` writes them.
   */
  searchIn?: Ticks;
  show?: Shown;
  layout?: Layout;
  /** The categories of links that are shown; none ticked means all. */
  linkCategories?: Ticks;
  /** Urls of the lists below the site; absent for the usual ones. A url stays when a list is renamed. */
  articleList?: string;
  linkList?: string;
  /** Absent or empty for the reader's own. */
  language?: string;
  sort?: SortOrder;
  /** What readers see at first, by the names that facets have in an address: `Topic`. */
  facets?: Readonly<Record<string, Ticks>>;
  /** Ids of the SharePoint groups for which the page has the web part; none ticked means everybody. */
  audience?: Ticks;
}

export const FEWEST_ARTICLES = 1;
export const MOST_ARTICLES = 40;
export const USUAL_ARTICLES = 12;
