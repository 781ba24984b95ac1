/** An address that leads somewhere over the web. */
export interface Address {
  /** Absolute, without what stands behind `#`. */
  readonly href: string;
  /** Of this tenant. */
  readonly internal: boolean;
}

/** What a campaign adds to an address and a page does not need. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/i;

/**
 * Where a link leads.
 * @param href - as it is written; without a host it is an address of the tenant
 * @param origin - the tenant's
 * @returns `undefined` for a place on the same page, mail, telephone, and what is no address
 */
export function addressOf(href: string, origin: string): Address | undefined {
  if (href === '' || href.startsWith('#')) {
    return undefined;
  }
  try {
    const url = new URL(href, `${origin}/`);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
      return undefined;
    }
    url.hash = '';
    return { href: url.href, internal: url.origin === origin };
  } catch {
    return undefined;
  }
}

/** An article as the hub's addresses name it: `12`, or `12@/sites/housing` for one of another site. */
const NAMED = /^(\d{1,10})(?:@(\/.*))?$/;

/**
 * The article of a site that an address opens, where it is the address of a page of that site (`?hubArticle=12`). Which hub a page of
 * another site shows, nobody can tell from here; that those of this one show its own is *assumed*.
 * @param href - absolute
 * @param site - its address, absolute
 */
export function articleNamedIn(href: string, site: string): number | undefined {
  const { origin, pathname, searchParams } = new URL(href);
  const own = new URL(site);
  const path = plain(pathname);
  const home = plain(own.pathname);
  const [, id, other = home] = NAMED.exec(searchParams.get('hubArticle') ?? '') ?? [];
  return id !== undefined && origin === own.origin && (path === home || path.startsWith(`${home}/sitepages/`)) && plain(other) === home ? Number(id) : undefined;
}

/** SharePoint minds neither case nor a slash at the end. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path).replace(/\/+$/, '').toLowerCase();
  } catch {
    return path;
  }
}

/** Two addresses with the same key lead to the same place: http or https, `www.` or not, a slash at the end, case of the host, order and tracking in the query. */
export function keyOf(href: string): string {
  try {
    const url = new URL(href);
    const query = Array.from(url.searchParams).filter(([name]) => !TRACKING.test(name)).map((pair) => pair.map(encodeURIComponent).join('=')).sort().join('&');
    return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`;
  } catch {
    return href;
  }
}
