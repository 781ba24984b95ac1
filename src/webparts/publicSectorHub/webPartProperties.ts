/** What a page or a tab stores for one web part. */
export interface PublicSectorHubProperties {
  /** The heading; empty or absent means the usual one. */
  title?: string;
  articleCount: number;
  /** Whose hub: empty or absent for the site's own, or else the organisation's; `default` for the organisation's; or a site's absolute address. */
  site?: string;
  /**
   * Where readers search beside the hub's own site: `hubSite` for all sites of its SharePoint hub site, and other sites by their paths, as
   * {@link searchKey} writes them.
   */
  searchIn?: Readonly<Record<string, boolean>>;
}

/** Stands for all sites of the SharePoint hub site. */
export const HUB_SITE = 'hubSite';

export const FEWEST_ARTICLES = 1;
export const MOST_ARTICLES = 40;
const USUAL_ARTICLES = 12;

/** Stored properties may come from anywhere: a script, an import, an earlier version. */
export function articleCountOf(stored: unknown): number {
  const count = typeof stored === 'number' && Number.isFinite(stored) ? Math.round(stored) : USUAL_ARTICLES;
  return Math.min(MOST_ARTICLES, Math.max(FEWEST_ARTICLES, count));
}

/**
 * A site as a name of {@link PublicSectorHubProperties.searchIn}. SPFx takes the name of a property for a path, in which dots and brackets
 * have a meaning.
 * @param site - absolute
 */
export function searchKey(site: string): string {
  return encodeURIComponent(decodeURI(new URL(site).pathname)).replace(/\./g, '%2E');
}

/** Where readers search beside the hub's own site. */
export interface SearchedSites {
  readonly hubSite: boolean;
  /** Absolute, by their addresses. */
  readonly sites: readonly string[];
}

/**
 * @param stored - anybody may have written it: what is no site of this tenant is left out
 * @param siteAt - an absolute address out of a path; undefined for what is none
 */
export function searchedSites(stored: unknown, siteAt: (path: string) => string | undefined): SearchedSites {
  const chosen = Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(([, value]) => value === true).map(([name]) => name);
  const sites = chosen.filter((name) => name !== HUB_SITE).flatMap((name) => siteAt(pathIn(name)) ?? []);
  return { hubSite: chosen.includes(HUB_SITE), sites: Array.from(new Set(sites)).sort() };
}

function pathIn(name: string): string {
  try {
    const path = decodeURIComponent(name);
    return path.startsWith('/') ? path : '';
  } catch {
    return '';
  }
}
