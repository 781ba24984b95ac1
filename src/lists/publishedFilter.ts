/**
 * OData for "readers see it now". The first predicate stands on an indexed column.
 * @param at - the present
 * @param has - whether the list has a column; what it lacks is not asked
 * @returns a `$filter`, empty when there is nothing to ask
 */
export function publishedFilter(at: Date, has: (column: string) => boolean): string {
  return [
    has('HubPublishFrom') ? `HubPublishFrom le datetime'${at.toISOString()}'` : '',
    unexpiredFilter(at, has)
  ].filter((predicate) => predicate !== '').join(' and ');
}

/** OData for "has no expiry, or one that still lies ahead". */
export function unexpiredFilter(at: Date, has: (column: string) => boolean): string {
  return has('HubExpires') ? `(HubExpires eq null or HubExpires gt datetime'${at.toISOString()}')` : '';
}
