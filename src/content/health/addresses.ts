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
