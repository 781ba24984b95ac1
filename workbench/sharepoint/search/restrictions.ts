import type { SqlPart } from '../store/items';
import { dateInterval } from './dateIntervals';
import type { PropertyType } from './managedProperties';
import type { PropertyOperator, Restriction, Span } from './query';
import type { QueryContext } from './queryContext';
import { keyOf } from './words';

/** Meets nothing: what SharePoint answers to a value that the property cannot have (*assumed*). */
export const nothing: SqlPart = { sql: '0', values: [] };

/** Where the values of a property lie, and how its words are found there. */
export interface Columns {
  readonly value: string;
  /** The value without case and accents. */
  readonly key: string;
  readonly number: string;
  readonly words: (phrase: string, prefix: boolean) => SqlPart;
}

type Comparison = '<' | '<=' | '>' | '>=';

const compared = (column: string, comparison: Comparison | '=', value: string | number): SqlPart => ({ sql: `${column} ${comparison} ?`, values: [value] });

const both = (parts: readonly SqlPart[]): SqlPart => ({ sql: parts.map(({ sql }) => sql).join(' AND ') || '1', values: parts.flatMap(({ values }) => values) });

/** Every text, as a pattern of `GLOB`, that begins so. */
const beginning = (text: string): string => `${text.replace(/[*?[]/g, '[$&]')}*`;

const textCondition = ({ operator, value, prefix }: Restriction, columns: Columns): SqlPart => {
  switch (operator) {
    case ':':
      return columns.words(value, prefix);
    case '=':
    case '<>':
      return prefix ? { sql: `${columns.key} GLOB ?`, values: [beginning(keyOf(value))] } : compared(columns.key, '=', keyOf(value));
    default:
      // Microsoft's table gives text no order.
      return nothing;
  }
};

const dateCondition = ({ operator, value }: Restriction, column: string, { site, culture }: QueryContext): SqlPart => {
  const interval = dateInterval(value, site.now(), culture);
  if (!interval) {
    return nothing;
  }
  const { start, end } = interval;
  const ends: Readonly<Record<PropertyOperator, SqlPart>> = {
    ':': both([compared(column, '>=', start), compared(column, '<', end)]),
    '=': both([compared(column, '>=', start), compared(column, '<', end)]),
    '<>': both([compared(column, '>=', start), compared(column, '<', end)]),
    '<': compared(column, '<', start),
    '<=': compared(column, '<', end),
    '>': compared(column, '>=', end),
    '>=': compared(column, '>=', start)
  };
  return ends[operator];
};

const numberCondition = ({ operator, value }: Restriction, column: string): SqlPart => {
  const number = value.trim() === '' ? NaN : Number(value);
  const comparison = operator === ':' || operator === '<>' ? '=' : operator;
  return Number.isNaN(number) ? nothing : compared(column, comparison, number);
};

/** A restriction as a condition on one value; `<>` gives the condition that must not hold. */
export const valueCondition = (restriction: Restriction, type: PropertyType, columns: Columns, context: QueryContext): SqlPart => {
  switch (type) {
    case 'Edm.DateTime':
      return dateCondition(restriction, columns.value, context);
    case 'Edm.Int64':
    case 'Edm.Double':
      return numberCondition(restriction, columns.number);
    default:
      return textCondition(restriction, columns);
  }
};

/** A span as a condition on one value. Days of a span count from their beginning to their end. */
export const spanCondition = ({ from, to, withFrom, withTo }: Span, type: PropertyType, columns: Columns, { site, culture }: QueryContext): SqlPart => {
  if (type === 'Edm.DateTime') {
    const [first, last] = [from, to].map((end) => (end === undefined ? undefined : dateInterval(end, site.now(), culture)));
    if ((from !== undefined && !first) || (to !== undefined && !last)) {
      return nothing;
    }
    return both([
      ...(first ? [compared(columns.value, '>=', withFrom ? first.start : first.end)] : []),
      ...(last ? [compared(columns.value, '<', withTo ? last.end : last.start)] : [])
    ]);
  }
  const [first, last] = [from, to].map((end) => (end === undefined ? undefined : Number(end)));
  if ((type !== 'Edm.Int64' && type !== 'Edm.Double') || Number.isNaN(first) || Number.isNaN(last)) {
    return nothing;
  }
  return both([
    ...(first === undefined ? [] : [compared(columns.number, withFrom ? '>=' : '>', first)]),
    ...(last === undefined ? [] : [compared(columns.number, withTo ? '<=' : '<', last)])
  ]);
};
