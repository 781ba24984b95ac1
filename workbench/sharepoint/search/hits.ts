import type { Row } from '../fields/fieldType';
import type { SqlPart } from '../store/items';
import { notServed } from '../errors/catalogue';
import { badQuery, unknownSearchError } from './errors';
import { ftsQuery } from './ftsQuery';
import { inPlaces } from './placeCondition';
import { managedProperty } from './managedProperties';
import { joined } from './query';
import type { Query } from './query';
import type { QueryContext } from './queryContext';
import { querySql } from './querySql';
import type { SearchRequest, SortKey } from './searchRequest';

/** How many items were found, with and without those that say the same. */
export interface Totals {
  readonly rows: number;
  readonly withDuplicates: number;
}

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

/** Finds what meets the query and all filters, and leaves it in `search_hit` with its rank. */
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

const joinedHits = 'search_hit AS hit CROSS JOIN search_item AS item ON item.doc = hit.doc';

/**
 * Items with the same title and text are duplicates; SharePoint also finds those that are nearly the same. That lists of the same title and
 * description are duplicates too is *assumed*.
 */
export const countHits = ({ site }: QueryContext, trimDuplicates: boolean): Totals => {
  const { database } = site.store;
  const withDuplicates = Number(database.first('SELECT COUNT(*) AS count FROM search_hit')?.count);
  const rows = trimDuplicates ? Number(database.first(`SELECT COUNT(DISTINCT item.signature) AS count FROM ${joinedHits}`)?.count) : withDuplicates;
  return { rows, withDuplicates };
};

/**
 * One key of an order. Of several values the lowest counts (*assumed*).
 * @throws `SpError` 500 for a property that is not sortable and, with other words, for one that the schema does not know;
 * 501 for an order by chance or by formula
 */
const orderOf = ({ property: name, descending }: SortKey, { site }: QueryContext): readonly SqlPart[] => {
  const property = managedProperty(name, site.store.search.mappings);
  if (/^\[(random|formula):/i.test(name)) {
    throw notServed(`a SortList by ${name} in search/postquery`);
  }
  if (!property) {
    throw badQuery();
  }
  if (!property.sortable) {
    throw unknownSearchError();
  }
  const { source, type } = property;
  const direction = descending ? 'DESC' : 'ASC';
  switch (source.from) {
    case 'result':
      return [{ sql: `hit.score ${direction}`, values: [] }];
    case 'index':
      return [{ sql: `item.${source.column}${type === 'Edm.String' ? '_key' : ''} ${direction}`, values: [] }];
    case 'crawled': {
      const value = type === 'Edm.String' ? 'v.value_key' : type === 'Edm.DateTime' ? 'v.value' : 'v.number';
      return [{
        sql: `(SELECT MIN(${value}) FROM search_has AS x JOIN search_value AS v ON v.id = x.value WHERE x.property = ? AND x.doc = hit.doc) ${direction}`,
        values: [source.name]
      }];
    }
    default:
      // The same for every item of the site.
      return [];
  }
};

/** How results come: as asked, else the best first, then the newest (*assumed*). */
export const hitOrder = ({ sortList, enableSorting }: SearchRequest, context: QueryContext): SqlPart => {
  const usual: readonly SqlPart[] = enableSorting ? [{ sql: 'hit.score DESC', values: [] }, { sql: 'item.modified DESC', values: [] }] : [];
  const parts = [...(sortList.length > 0 ? sortList.flatMap((key) => orderOf(key, context)) : usual), { sql: 'item.doc ASC', values: [] }];
  return { sql: parts.map(({ sql }) => sql).join(', '), values: parts.flatMap(({ values }) => values) };
};

/** A page of what was found. */
export const hitRows = ({ site }: QueryContext, order: SqlPart, { trimDuplicates, rowLimit, startRow }: SearchRequest): readonly Row[] => {
  const { database } = site.store;
  if (!trimDuplicates) {
    return database.all(`SELECT item.*, hit.score FROM ${joinedHits} ORDER BY ${order.sql} LIMIT ? OFFSET ?`, [...order.values, rowLimit, startRow]);
  }
  return database.all(
    `SELECT item.*, first.score FROM (
       SELECT doc, score, MIN(place) AS place FROM (
         SELECT hit.doc, hit.score, item.signature, ROW_NUMBER() OVER (ORDER BY ${order.sql}) AS place FROM ${joinedHits}
       ) GROUP BY signature ORDER BY MIN(place) LIMIT ? OFFSET ?
     ) AS first JOIN search_item AS item ON item.doc = first.doc ORDER BY first.place`,
    [...order.values, rowLimit, startRow]
  );
};
