import type { Row } from '../fields/fieldType';
import { inOrder, keyName } from './hitOrder';
import type { OrderKey } from './hitOrder';
import type { QueryContext } from './queryContext';
import type { SearchRequest } from './searchRequest';

/** How many items were found, with and without those that say the same. */
export interface Totals {
  readonly rows: number;
  readonly withDuplicates: number;
}

/** A row, and the site in which it was found. */
export interface Hit {
  readonly row: Row;
  readonly context: QueryContext;
}

const joinedHits = 'search_hit AS hit CROSS JOIN search_item AS item ON item.doc = hit.doc';

const hitCount = ({ site }: QueryContext): number => Number(site.store.database.first('SELECT COUNT(*) AS count FROM search_hit')?.count);

const countOnce = (contexts: readonly QueryContext[]): number => {
  if (contexts.length === 1) {
    return Number(contexts[0].site.store.database.first(`SELECT COUNT(DISTINCT item.signature) AS count FROM ${joinedHits}`)?.count);
  }
  return new Set(contexts.flatMap(({ site }) => site.store.database.all(`SELECT DISTINCT item.signature FROM ${joinedHits}`).map(({ signature }) => signature))).size;
};

/**
 * Items with the same title and text are duplicates; SharePoint also finds those that are nearly the same. That lists of the same title and
 * description are duplicates too is *assumed*.
 */
export const countHits = (contexts: readonly QueryContext[], trimDuplicates: boolean): Totals => {
  const withDuplicates = contexts.reduce((sum, context) => sum + hitCount(context), 0);
  return { rows: trimDuplicates ? countOnce(contexts.filter((context) => hitCount(context) > 0)) : withDuplicates, withDuplicates };
};

/** The first rows of one site, each with the values by which it stands in order. */
const rowsOf = (context: QueryContext, order: readonly OrderKey[], trimDuplicates: boolean, limit: number, offset: number): readonly Row[] => {
  const { database } = context.site.store;
  const keys = order.map(({ of }) => of(context));
  const named = keys.map(({ sql }, place) => `${sql} AS ${keyName(place)}`).join(', ');
  const values = keys.flatMap((key) => key.values);
  const sorted = order.map(({ descending }, place) => `${keyName(place)} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  if (!trimDuplicates) {
    return database.all(`SELECT item.*, hit.score, ${named} FROM ${joinedHits} ORDER BY ${sorted} LIMIT ? OFFSET ?`, [...values, limit, offset]);
  }
  return database.all(
    `SELECT * FROM (
       SELECT *, ROW_NUMBER() OVER (PARTITION BY signature ORDER BY ${sorted}) AS twin FROM (SELECT item.*, hit.score, ${named} FROM ${joinedHits})
     ) WHERE twin = 1 ORDER BY ${sorted} LIMIT ? OFFSET ?`,
    [...values, limit, offset]
  );
};

/** A page of what was found, in all sites. */
export const hitRows = (contexts: readonly QueryContext[], order: readonly OrderKey[], { trimDuplicates, rowLimit, startRow }: SearchRequest): readonly Hit[] => {
  const holding = contexts.filter((context) => hitCount(context) > 0);
  if (holding.length === 1) {
    const [context] = holding;
    return rowsOf(context, order, trimDuplicates, rowLimit, startRow).map((row) => ({ row, context }));
  }
  const compare = inOrder(order);
  const all = holding
    .flatMap((context) => rowsOf(context, order, trimDuplicates, startRow + rowLimit, 0).map((row): Hit => ({ row, context })))
    .sort((one, other) => compare(one.row, other.row));
  const once = trimDuplicates ? Array.from(new Map([...all].reverse().map((hit) => [hit.row.signature, hit])).values()).reverse() : all;
  return once.slice(startRow, startRow + rowLimit);
};
