import { articleList, linkList, ListIdentity } from './schema/identity';

/** The two lists that a hub shows. */
export interface HubLists {
  readonly articles: ListIdentity;
  readonly links: ListIdentity;
}

export const usualLists: HubLists = { articles: articleList, links: linkList };
