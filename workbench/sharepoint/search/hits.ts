import type { SqlPart } from '../store/items';
import { ftsQuery } from './ftsQuery';
import { inPlaces } from './placeCondition';
import { joined } from './query';
import type { Query } from './query';
import type { QueryContext } from './queryContext';
import { querySql } from './querySql';

/** The weights of title, author, last editor and body in the rank (*assumed*). */
const weights = '8.0, 2.0, 0.0, 1.0';

/** What ranks: the free text that every result must hold. */
const rankedPart = (query: Query): { readonly ranked?: string; readonly rest: Query } => {
  const whole = ftsQuery(query);
  if (whole !== undefined || query.is !== 'and') {
    return { ranked: whole, rest: whole === undefined ? query : { is: 'everything' } };
  }
  const text = query.parts.filter((part) => ftsQuery(part) !== undefined);
  const others = query.parts.filter((part) => !text.includes(part));
  return text.length === 0 ? { rest: query } : { ranked: ftsQuery(joined('and', text)), rest: joined('and', others) };
};

/**
 * Finds what meets the query and all filters in one site, and leaves it in its `search_hit` with its rank. SharePoint ranks all sites in one
 * index; here each site has its own, and that ranks compare across them is *assumed*.
 */
export const findHits = (query: Query, filters: readonly Query[], context: QueryContext): void => {
  const { database } = context.site.store;
  const { ranked, rest } = rankedPart(query);
  const where: readonly SqlPart[] = [inPlaces(context.places), ...[rest, ...filters].map((part) => querySql(part, context))];
  const condition = where.map(({ sql }) => sql).join(' AND ');
  const values = where.flatMap((part) => part.values);
  database.run('DELETE FROM search_hit');
  if (ranked === undefined) {
    database.run(`INSERT INTO search_hit (doc, score) SELECT item.doc, 0 FROM search_item AS item WHERE ${condition}`, values);
  } else {
    database.run(
      `INSERT INTO search_hit (doc, score) SELECT item.doc, -bm25(search_words, ${weights}) FROM search_words CROSS JOIN search_item AS item
       WHERE search_words MATCH ? AND item.doc = search_words.rowid AND ${condition}`,
      [ranked, ...values]
    );
  }
};
