import { badQueryOption } from '../errors/catalogue';
import { sqlName } from '../fields/fieldType';
import type { Row, SqlValue } from '../fields/fieldType';
import { sortKey } from '../fields/folding';
import { filterSql } from '../odata/filterSql';
import type { Operand } from '../odata/filterSql';
import { readPagingToken, writePagingToken } from '../odata/pagingToken';
import type { PagingToken } from '../odata/pagingToken';
import type { Site } from '../site/site';
import type { SqlPart } from '../store/items';
import type { List } from '../store/list';
import type { Store } from '../store/store';
import { visibleItems } from './approval';
import { keysetCondition } from './keyset';
import { filterOperand, sortOperand } from './operands';
import type { ItemRequest } from './request';
import { checkLookups, checkThreshold } from './threshold';

interface OrderColumn extends Operand {
  readonly name: string;
  readonly descending: boolean;
}

/** A page of items. */
export interface Page {
  readonly rows: readonly Row[];
  /** The token of the page that follows, if there is one. */
  readonly next?: string;
}

const id: OrderColumn = { name: 'ID', value: 'item."ID"', key: 'item."ID"', comparison: 'number', indexed: true, descending: false };

const orderOf = (site: Site, list: List, { orderBy, expand, sortOperand: own }: ItemRequest): OrderColumn[] => {
  const operand = own ?? sortOperand(site, list, expand);
  const columns = orderBy.map(({ name, descending }) => ({ ...operand(name), name, descending }));
  // Everything behind the id would be without effect.
  const place = columns.findIndex(({ value }) => value === id.value);
  return place === -1 ? [...columns, id] : columns.slice(0, place + 1);
};

/** A sort value of a token as SQL value. */
const tokenValue = (text: string, { comparison, name }: OrderColumn, token: string): SqlValue => {
  if (text === '') {
    return null;
  }
  if (comparison === 'text') {
    return sortKey(text);
  }
  if (comparison === 'number' || comparison === 'boolean') {
    if (!Number.isFinite(Number(text))) {
      throw badQueryOption('$skiptoken', `${token} (${name})`);
    }
    return Number(text);
  }
  return text;
};

const pagingCondition = (store: Store, list: List, order: readonly OrderColumn[], token: string): SqlPart => {
  const { id: at, values, backwards } = readPagingToken(token);
  const sorted = order.filter(({ name }) => name !== 'ID' && name !== 'Id');
  // PnPjs' skip() names the id alone, whatever the order: the values are those of that item then (*assumed*).
  const item = sorted.every(({ name }) => values.has(name)) ? undefined : valuesAt(store, list, at, sorted);
  return keysetCondition(order.map((column) => ({
    sql: column.key,
    descending: column.descending !== backwards,
    value: column.value === id.value ? at : item ? item[column.name] : tokenValue(values.get(column.name) ?? '', column, token)
  })));
};

const valuesAt = (store: Store, list: List, at: number, columns: readonly OrderColumn[]): Row => {
  const [row = {}] = store.items.find(list, { where: [{ sql: `${id.value} = ?`, values: [at] }], orderBy: id.value, limit: 1, also: columns.map(({ key, name }) => `${key} AS ${sqlName(`order:${name}`)}`) });
  return Object.fromEntries(columns.map(({ name }) => [name, row[`order:${name}`] ?? null]));
};

const tokenOf = (row: Row, order: readonly OrderColumn[], backwards: boolean): PagingToken => ({
  id: Number(row.ID),
  values: new Map(order.filter(({ value }) => value !== id.value).map(({ name }) => [name, String(row[`order:${name}`] ?? '')])),
  backwards
});

/**
 * Reads the page of items that was asked for, as far as the present user may see them.
 * @throws `SpError` for a filter, order or token that SharePoint refuses, and for a query beyond its limits
 */
export const readPage = (site: Site, list: List, request: ItemRequest): Page => {
  const { store } = site;
  const { where, size, skipToken, bad } = request;
  const operand = request.operand ?? filterOperand(site, list, request.expand);
  const order = orderOf(site, list, request);
  const condition = where && filterSql(where, operand, bad);
  checkLookups(site, list, request, order, operand);
  checkThreshold(site, list, request, order, operand);
  const backwards = skipToken !== undefined && readPagingToken(skipToken).backwards;
  const found = store.items.find(list, {
    where: [
      ...(skipToken === undefined ? [] : [pagingCondition(store, list, order, skipToken)]),
      ...(condition ? [condition] : []),
      ...visibleItems(site, list)
    ],
    orderBy: order.map(({ key, descending }) => `${key} ${descending !== backwards ? 'DESC' : 'ASC'}`).join(', '),
    // One more than asked tells whether there is another page.
    limit: size + 1,
    also: order.filter(({ value }) => value !== id.value).map(({ value, name }) => `${value} AS ${sqlName(`order:${name}`)}`)
  });
  const rows = found.slice(0, size);
  const last = rows[rows.length - 1];
  return {
    rows: backwards ? [...rows].reverse() : rows,
    next: found.length > size ? writePagingToken(tokenOf(last, order, backwards)) : undefined
  };
};
