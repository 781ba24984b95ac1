import type { SqlValue } from '../fields/fieldType';
import type { SqlPart } from '../store/items';

/** One column of an order, and its value at the item where a page begins. */
export interface KeysetColumn {
  readonly sql: string;
  readonly descending: boolean;
  readonly value: SqlValue;
}

/** Strictly behind the value; empty columns come first, as in SharePoint. */
const behind = ({ sql, descending, value }: KeysetColumn): SqlPart => {
  if (value === null) {
    return descending ? { sql: '0', values: [] } : { sql: `${sql} IS NOT NULL`, values: [] };
  }
  return { sql: descending ? `(${sql} < ? OR ${sql} IS NULL)` : `${sql} > ?`, values: [value] };
};

/** The condition for everything that comes behind one item in a given order; the last column must tell all items apart. */
export const keysetCondition = ([first, ...rest]: readonly KeysetColumn[]): SqlPart => {
  const further = behind(first);
  if (rest.length === 0) {
    return further;
  }
  const next = keysetCondition(rest);
  return {
    sql: `${further.sql} OR (${first.sql} IS ? AND (${next.sql}))`,
    values: [...further.values, first.value, ...next.values]
  };
};
