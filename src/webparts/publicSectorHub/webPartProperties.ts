/** What a page or a tab stores for one web part. */
export interface PublicSectorHubProperties {
  /** The heading; empty or absent means the usual one. */
  title?: string;
  articleCount: number;
  /** Whose hub: empty or absent for the site's own, or else the organisation's; `default` for the organisation's; or a site's absolute address. */
  site?: string;
  /**
   * Where readers search beside the hub's own site: `hubSite` for all sites of its SharePoint hub site, and other sites by their paths, as
   * `searchKey` writes them.
   */
  searchIn?: Readonly<Record<string, boolean>>;
}

export const FEWEST_ARTICLES = 1;
export const MOST_ARTICLES = 40;
const USUAL_ARTICLES = 12;

/** Stored properties may come from anywhere: a script, an import, an earlier version. */
export function articleCountOf(stored: unknown): number {
  const count = typeof stored === 'number' && Number.isFinite(stored) ? Math.round(stored) : USUAL_ARTICLES;
  return Math.min(MOST_ARTICLES, Math.max(FEWEST_ARTICLES, count));
}
