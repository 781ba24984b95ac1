import type { Row } from '../fields/fieldType';
import { notServed } from '../errors/catalogue';
import type { SqlPart } from '../store/items';
import { badQuery, unknownSearchError } from './errors';
import { managedProperty } from './managedProperties';
import type { SearchMappings } from './mappings';
import type { QueryContext } from './queryContext';
import type { SearchRequest, SortKey } from './searchRequest';

/** One key of an order, as an expression over `search_hit AS hit` and `search_item AS item`. */
export interface OrderKey {
  readonly of: (context: QueryContext) => SqlPart;
  readonly descending: boolean;
}

const plain = (sql: string, descending: boolean): OrderKey => ({ of: () => ({ sql, values: [] }), descending });

/** The same for everything in a place. */
const placeValue = (of: (place: QueryContext['places'][number]) => string, { places }: QueryContext): SqlPart => (places.length === 0 ? { sql: 'NULL', values: [] } : {
  sql: `CASE item.list ${places.map(() => 'WHEN ? THEN ?').join(' ')} END`, values: places.flatMap((place) => [place.number, of(place)])
});

/**
 * One key of an order. Of several values the lowest counts (*assumed*).
 * @throws `SpError` 500 for a property that is not sortable and, with other words, for one that the schema does not know;
 * 501 for an order by chance or by formula
 */
const keyOfOrder = ({ property: name, descending }: SortKey, mappings: SearchMappings): OrderKey => {
  const property = managedProperty(name, mappings);
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
  switch (source.from) {
    case 'result':
      return plain('hit.score', descending);
    case 'index':
      return plain(`item.${source.column}${type === 'Edm.String' ? '_key' : ''}`, descending);
    case 'crawled': {
      const value = type === 'Edm.String' ? 'v.value_key' : type === 'Edm.DateTime' ? 'v.value' : 'v.number';
      return {
        of: () => ({ sql: `(SELECT MIN(${value}) FROM search_has AS x JOIN search_value AS v ON v.id = x.value WHERE x.property = ? AND x.doc = hit.doc)`, values: [source.name] }),
        descending
      };
    }
    case 'place':
      return { of: (context) => placeValue(source.of, context), descending };
    default:
      return plain('NULL', descending);
  }
};

/** How results come: as asked, else the best first, then the newest (*assumed*). */
export const hitOrder = ({ sortList, enableSorting }: SearchRequest, mappings: SearchMappings): readonly OrderKey[] => {
  const usual = enableSorting ? [plain('hit.score', true), plain('item.modified', true)] : [];
  return [...(sortList.length > 0 ? sortList.map((key) => keyOfOrder(key, mappings)) : usual), plain('item.doc', false)];
};

/** Where a value stands among others as SQLite puts them in order: nothing, numbers, text by its bytes. */
const compared = (one: unknown, other: unknown): number => {
  if (one === null || other === null) {
    return Number(one !== null) - Number(other !== null);
  }
  return typeof one === 'number' && typeof other === 'number' ? one - other : Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
};

/** The name under which a row holds the value of a key. */
export const keyName = (place: number): string => `order_${place}`;

/** Puts rows of different sites in order, by the values that they hold. */
export const inOrder = (order: readonly OrderKey[]): (one: Row, other: Row) => number => (one, other) => {
  for (const [place, { descending }] of order.entries()) {
    const difference = compared(one[keyName(place)], other[keyName(place)]);
    if (difference !== 0) {
      return descending ? -difference : difference;
    }
  }
  return 0;
};
