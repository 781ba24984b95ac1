import { notServed } from '../errors/catalogue';
import { filterRows, orderRows } from '../odata/filterRows';
import { parseOrderBy } from '../odata/orderBy';
import type { Feed } from '../odata/values';
import type { Call, Resource } from './resource';

/** Applies `$filter`, `$orderby`, `$skip` and `$top` to a feed that is held in memory. */
const queried = (feed: Feed, { options }: Call): Feed => {
  if (options.skipToken !== undefined) {
    throw notServed('$skiptoken of anything but list items');
  }
  const filtered = options.filter === undefined ? feed.entities : filterRows(feed.entities, options.filter);
  const ordered = options.orderBy === undefined ? filtered : orderRows(filtered, parseOrderBy(options.orderBy), options.orderBy);
  const skip = options.skip ?? 0;
  return { ...feed, prototype: feed.prototype ?? feed.entities[0], entities: ordered.slice(skip, options.top === undefined ? undefined : skip + options.top) };
};

/** A place that shows several entities which are held in memory. */
export const feedResource = (feed: (call: Call) => Feed, more: Omit<Resource, 'get'> = {}): Resource => ({
  ...more,
  get: (call) => ({ result: { kind: 'feed', feed: queried(feed(call), call) } })
});
