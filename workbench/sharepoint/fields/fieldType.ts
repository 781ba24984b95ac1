import type { Value } from '../odata/values';
import type { FieldDefinition, FieldTypeName } from './definition';

export type SqlValue = string | number | null;

/** One row of a list's table. */
export type Row = Readonly<Record<string, SqlValue>>;

/** How a value is compared in `$filter`, `$orderby` and CAML; several lines of text and several ids in CAML only. */
export type Comparison = 'text' | 'choices' | 'number' | 'moment' | 'day' | 'boolean' | 'guid' | 'long' | 'ids';

/**
 * One type of field, as data: what it is called, how it is stored, read, written and compared.
 * Everything that differs between types stands here and nowhere else.
 */
export interface FieldType {
  readonly name: FieldTypeName;
  /** `FieldTypeKind` of the REST API. */
  readonly kind: number;
  readonly displayName: string;
  readonly shortDescription: string;
  /** The OData type of the field itself, such as `SP.FieldText`. */
  readonly entityType: string;
  /** The SQLite type of the column named after the field; absent when nothing is stored. */
  readonly sql?: 'TEXT' | 'INTEGER' | 'REAL';
  /** Columns beside it, by suffix. `key` holds text ready for comparison. */
  readonly beside?: Readonly<Record<string, 'TEXT'>>;
  /** Absent: SharePoint refuses the field in a filter. */
  readonly compared?: (field: FieldDefinition) => Comparison;
  /** Whether it may stand in `$orderby`. */
  readonly sortable: boolean;
  /** Whether a column of this type may have an index. */
  readonly indexable?: boolean;
  /** The property under which a value is written; the item's own property name when absent. */
  readonly writtenAs?: (property: string) => string;
  /** Whether the column holds ids of people or of items of another list. */
  readonly refersTo?: 'one' | 'several';
  /** The properties of an item that show the field, by the field's property name. */
  readonly read: (row: Row, field: FieldDefinition, property: string) => Readonly<Record<string, Value>>;
  /**
   * A JSON value, never null, as SQL values by suffix ('' is the column named after the field).
   * @throws `SpError` 400 when the value does not fit
   */
  readonly write: (json: unknown, field: FieldDefinition) => Readonly<Record<string, SqlValue>>;
  /** What a form posts (`validateUpdateListItem`) as a JSON value; absent when this service cannot read it. */
  readonly fromForm?: (text: string, field: FieldDefinition) => unknown;
}

/** The name of a SQLite column, ready to stand in a statement. */
export const sqlName = (field: string, suffix = ''): string => `"${(suffix === '' ? field : `${field}__${suffix}`).replace(/"/g, '""')}"`;

/** The key of a row under which a value lies. */
export const rowKey = (field: string, suffix = ''): string => (suffix === '' ? field : `${field}__${suffix}`);
