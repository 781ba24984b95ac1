import { notServed } from '../errors/catalogue';
import { commentFeed, MOST_COMMENTS } from '../items/commentEntity';
import { parseOrderBy } from '../odata/orderBy';
import { readPagingToken, writePagingToken } from '../odata/pagingToken';
import type { QueryOptions } from '../odata/queryOptions';
import type { List } from '../store/list';
import { nextLink } from './nextLink';
import type { Answer, Call } from './resource';

/** The order in which comments come anyway. Whether SharePoint heeds `$orderby` here makes no difference to it. */
const usualOrder = /^(createdDate|id) desc$/;

/**
 * Refuses what nobody has recorded of comments: to ignore an option would be a guess, and so would be to heed it.
 * @throws `SpError` 501
 */
const refuseUnknown = ({ filter, orderBy, skip }: QueryOptions): void => {
  const unknown = filter !== undefined ? '$filter' : skip !== undefined ? '$skip' : undefined;
  if (unknown !== undefined) {
    throw notServed(`${unknown} on comments`);
  }
  if (orderBy !== undefined && !parseOrderBy(orderBy).every(({ name, descending }) => usualOrder.test(`${name} ${descending ? 'desc' : 'asc'}`))) {
    throw notServed(`$orderby=${orderBy} on comments; they come newest first`);
  }
};

/**
 * A page of comments, newest first, with the link to the next one (PnP's ListItemComments control goes on by it). What stands in its
 * token is *assumed*.
 * @param parent 0 for the comments on the item itself
 */
export const readComments = (list: List, item: number, parent: number) => (call: Call): Answer => {
  const { site, options } = call;
  refuseUnknown(options);
  const top = Math.min(options.top ?? MOST_COMMENTS, MOST_COMMENTS);
  const before = options.skipToken === undefined ? undefined : readPagingToken(options.skipToken).id;
  // Users of PnP's control found that 21 to 30 comments, asked for by 20, have no second page, and that 31 have one
  // (pnp/sp-dev-fx-controls-react, issue 1968): SharePoint counts pages of 30. That the next one begins behind what was shown is *assumed*.
  const comments = site.store.comments.find(list, item, parent, { top: MOST_COMMENTS + 1, before });
  const page = comments.slice(0, top);
  const next = comments.length > MOST_COMMENTS ? nextLink(call, writePagingToken({ id: page[page.length - 1].id, values: new Map(), backwards: false })) : undefined;
  return { result: { kind: 'feed', feed: { ...commentFeed(site, list, item, page), nextLink: next } } };
};
