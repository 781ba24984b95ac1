import { notServed } from '../errors/catalogue';
import type { SqlPart } from '../store/items';
import { ftsQuery } from './ftsQuery';
import { pathCondition, placeCondition } from './placeCondition';
import { managedProperty } from './managedProperties';
import type { IndexColumn, ManagedProperty } from './managedProperties';
import type { Query, Restriction, Span } from './query';
import type { QueryContext } from './queryContext';
import { nothing, spanCondition, valueCondition } from './restrictions';
import type { Columns } from './restrictions';
import { ftsPhrase } from './words';

const keyed = new Set<IndexColumn>(['title', 'author', 'editor']);

const columnsOf = (column: IndexColumn): Columns => {
  const key = keyed.has(column) ? `item.${column}_key` : `CAST(item.${column} AS TEXT)`;
  return {
    value: `item.${column}`,
    key,
    number: `item.${column}`,
    words: (phrase, prefix) => {
      const fts = ftsPhrase(phrase, prefix);
      if (fts === undefined) {
        return nothing;
      }
      return keyed.has(column)
        ? { sql: 'item.doc IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)', values: [`${column} : ${fts}`] }
        : { sql: `${key} = ?`, values: [phrase.trim()] };
    }
  };
};

const values: Columns = {
  value: 'value',
  key: 'value_key',
  number: 'number',
  words: (phrase, prefix) => {
    const fts = ftsPhrase(phrase, prefix);
    return fts === undefined ? nothing : { sql: 'id IN (SELECT rowid FROM search_value_words WHERE search_value_words MATCH ?)', values: [fts] };
  }
};

/** The items that have a value of the crawled property that meets the condition. */
const withValue = (property: string, { sql, values: bound }: SqlPart): SqlPart => ({
  sql: `item.doc IN (SELECT doc FROM search_has WHERE value IN (SELECT id FROM search_value WHERE property = ? AND ${sql}))`, values: [property, ...bound]
});

/** The condition of a property; of `<>`, the one that must not hold. */
const positive = (query: Restriction | Span, { source, type }: ManagedProperty, context: QueryContext): SqlPart => {
  switch (source.from) {
    case 'path':
      return query.is === 'span' ? nothing : pathCondition(query, context);
    case 'place':
      return query.is === 'span' ? nothing : placeCondition(query, source.of, type, context);
    case 'result':
      return nothing;
    default: {
      const columns = source.from === 'index' ? columnsOf(source.column) : values;
      const condition = query.is === 'span' ? spanCondition(query, type, columns, context) : valueCondition(query, type, columns, context);
      return source.from === 'index' ? condition : withValue(source.name, condition);
    }
  }
};

/**
 * A property that the schema does not know, or that cannot be asked for, meets nothing and is no error (measured on a live tenant).
 * @throws `SpError` 501 for `Site`, which Microsoft documents and which would seem to find nothing
 */
const propertySql = (query: Restriction | Span, context: QueryContext): SqlPart => {
  const property = managedProperty(query.name, context.mappings);
  if (query.name.toLowerCase() === 'site') {
    throw notServed('the property Site in KQL; Path and SPSiteURL are');
  }
  if (!property?.queryable) {
    return nothing;
  }
  const { sql, values: bound } = positive(query, property, context);
  // That items without a value meet `<>` is *assumed*.
  return query.is === 'property' && query.operator === '<>' ? { sql: `NOT (${sql})`, values: bound } : { sql: `(${sql})`, values: bound };
};

const list = (parts: readonly SqlPart[], operator: 'AND' | 'OR'): SqlPart =>
  ({ sql: `(${parts.map(({ sql }) => sql).join(` ${operator} `)})`, values: parts.flatMap(({ values: bound }) => bound) });

/** Puts what is free text in one group: one look into the full-text index instead of many. */
const groups = (query: Extract<Query, { is: 'and' | 'or' }>): readonly Query[] => {
  const isText = (part: Query): boolean => ftsQuery(part) !== undefined;
  const text = query.parts.filter(isText);
  return text.length > 1 ? [{ is: query.is, parts: text }, ...query.parts.filter((part) => !isText(part))] : query.parts;
};

/** A query as a condition on the table `search_item AS item`. */
export const querySql = (query: Query, context: QueryContext): SqlPart => {
  const fts = ftsQuery(query);
  if (fts !== undefined) {
    return { sql: 'item.doc IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)', values: [fts] };
  }
  switch (query.is) {
    case 'and':
    case 'or':
      return list(groups(query).map((part) => querySql(part, context)), query.is === 'and' ? 'AND' : 'OR');
    case 'not': {
      const { sql, values: bound } = querySql(query.part, context);
      return { sql: `NOT (${sql})`, values: bound };
    }
    case 'everything':
      return { sql: '1', values: [] };
    case 'text':
      return nothing;
    default:
      return propertySql(query, context);
  }
};
