import { safeHref } from '../../../content/safeHref';

/**
 * Where an address in a body leads.
 * @param address - as its author wrote it; SharePoint writes addresses of its own site from the root on
 * @returns `undefined` for what a link must not lead to
 */
export function addressOf(address: string, origin: string): URL | undefined {
  // Nothing would lead to the page itself.
  if (address.trim() === '') {
    return undefined;
  }
  try {
    const safe = safeHref(new URL(address, `${origin}/`).href);
    return safe === undefined ? undefined : new URL(safe);
  } catch {
    return undefined;
  }
}

/** Whether following it leaves the site's host. */
export function leadsAway(url: URL, origin: string): boolean {
  return /^https?:$/.test(url.protocol) && url.origin !== origin;
}
