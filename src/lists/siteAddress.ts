/**
 * Addresses of sites: absolute without a trailing slash (`HubSite.url`), and server-relative as `getList` wants them.
 */

import { articleList } from './schema/identity';

/** What lies in a site, not on the way to it: people copy the address of a page or of a list. In lower case. */
const INSIDE_A_SITE = ['lists', 'sitepages', 'pages', 'siteassets', 'shared documents', 'forms', '_layouts', '_api', '_vti_bin', '_catalogs'];

/**
 * The server-relative path of a site, for `getList`: `/sites/hub`, and an empty text for the root site.
 * @param siteUrl - absolute
 */
export function sitePathOf(siteUrl: string): string {
  return decoded(new URL(siteUrl).pathname).replace(/\/+$/, '');
}

/** The last part of a site's path, or its host: what it is called as long as its title is not known. */
export function siteNameOf(siteUrl: string): string {
  const path = sitePathOf(siteUrl);
  return path.slice(path.lastIndexOf('/') + 1) || new URL(siteUrl).host;
}

/**
 * The site that somebody means who wrote down an address: server-relative or absolute, with or without a trailing slash, also
 * that of a page or a list in the site.
 * @param address - anything at all
 * @param origin - the tenant's; what lies elsewhere is nobody's hub
 * @returns absolute without a trailing slash, or `undefined` for what is no address of a site here. Never throws
 */
export function siteOfAddress(address: unknown, origin: string): string | undefined {
  const text = typeof address === 'string' ? address.trim() : '';
  const url = /^(https?:\/\/|\/)/i.test(text) ? parsed(text, origin) : undefined;
  if (url?.origin !== origin) {
    return undefined;
  }
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const end = parts.findIndex((part) => INSIDE_A_SITE.includes(decoded(part).toLowerCase()) || /\.aspx$/i.test(part));
  return [origin, ...(end === -1 ? parts : parts.slice(0, end))].join('/');
}

/**
 * The site of a list of articles.
 * @param address - of the list or of one of its views, as search finds it: `https://…/sites/hub/Lists/HubArticles/AllItems.aspx`
 * @returns absolute without a trailing slash, or `undefined` when no list of articles of this tenant lies there
 */
export function siteOfArticles(address: unknown, origin: string): string | undefined {
  const url = parsed(typeof address === 'string' ? address : '', origin);
  const at = url?.origin === origin ? `${url.pathname}/`.toLowerCase().indexOf(`/${articleList.url}/`.toLowerCase()) : -1;
  return at === -1 ? undefined : `${origin}${(url as URL).pathname.slice(0, at)}`;
}

function parsed(text: string, origin: string): URL | undefined {
  try {
    return new URL(text, origin);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
