import { siteAt } from '../../hub/site/chosenSite';
import { propertyKey } from './propertyKey';

/** Stands for all sites of the SharePoint hub site. */
export const HUB_SITE = 'hubSite';

/**
 * A site as a name in the property `searchIn`.
 * @param site - absolute
 */
export function searchKey(site: string): string {
  return propertyKey(decodeURI(new URL(site).pathname));
}

/** Where readers search beside the hub's own site. */
export interface SearchedSites {
  readonly hubSite: boolean;
  /** Absolute, by their addresses. */
  readonly sites: readonly string[];
}

/**
 * Reads the property `searchIn`.
 * @public fetched by the web part, where no tool can follow
 * @param stored - anybody may have written it: what is no site of this tenant is left out
 * @param origin - of the tenant
 */
export function searchedSites(stored: unknown, origin: string): SearchedSites {
  const chosen = Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(([, value]) => value === true).map(([name]) => name);
  const sites = chosen.filter((name) => name !== HUB_SITE).flatMap((name) => siteAt(pathIn(name), origin) ?? []);
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
