import { HubStorage } from '../storage/hubStorage';

/** Which hub a person chose for their own app; kept in the browser. */
export interface ChosenSite {
  /** Absolute. */
  read(): string | undefined;
  write(url: string): void;
}

const KEY = 'site';

/**
 * @param storage - of the person, not of a site
 * @param origin - of the tenant: a site elsewhere is none
 */
export function chosenSite(storage: HubStorage, origin: string): ChosenSite {
  return {
    read: () => siteAt(storage.read(KEY), origin),
    write: (url) => { storage.write(KEY, url); }
  };
}

/** Whether two addresses are those of one site: SharePoint does not mind their case. */
export const isSameSite = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

/** Where a site is, as people write it: `/sites/y gwasanaeth`, and `/` for the root site. @param url - as `siteAt` gives it, or search */
export function placeOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/**
 * A site's address out of somewhere that anybody may have written: a stored property, a link, the browser's storage.
 * @param value - absolute or server-relative
 * @returns absolute and without a trailing slash; undefined for what is no site of this tenant
 */
export function siteAt(value: unknown, origin: string): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') {
    return undefined;
  }
  try {
    const url = new URL(value.trim(), origin);
    // Half an escape sequence names nothing, and whoever reads it would fail.
    decodeURI(url.pathname);
    // A blob's address has the origin of the page, too. And `//name` at the beginning of a path would be another host in a link.
    return url.href.startsWith(`${origin}/`) ? origin + url.pathname.replace(/\/+(?=\/|$)/g, '') : undefined;
  } catch {
    return undefined;
  }
}
