import { articleList, linkList, ListIdentity } from './schema/identity';

/** The two lists that a hub shows. */
export interface HubLists {
  readonly articles: ListIdentity;
  readonly links: ListIdentity;
}

/**
 * The lists that an owner chose.
 * @param articles - url below the site; absent for the usual list
 * @param links - the same
 */
export function hubLists(articles?: string, links?: string): HubLists {
  return { articles: listAt(articles, articleList), links: listAt(links, linkList) };
}

/** Nobody has read the title of a list that was chosen; the end of its url says enough where a problem names it. */
function listAt(url: string | undefined, usual: ListIdentity): ListIdentity {
  return url === undefined || url.toLowerCase() === usual.url.toLowerCase() ? usual : { url, title: url.slice(url.lastIndexOf('/') + 1) };
}
