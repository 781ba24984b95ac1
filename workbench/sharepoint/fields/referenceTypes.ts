import { badNode, badPrimitive, nodeOf } from '../errors/catalogue';
import type { Value } from '../odata/values';
import type { FieldType, SqlValue } from './fieldType';

/** Ids in one text, `;#1;#2;#`, so that one of them can be found by `instr`. */
const separator = ';#';

/** The ids that a column of several people or items holds. @param stored as in the row */
export const idsOf = (stored: SqlValue): number[] =>
  (typeof stored === 'string' ? stored.split(separator).filter((id) => id !== '').map(Number) : []);

/** What finds one id among several. */
export const idKey = (id: number): string => `${separator}${id}${separator}`;

const integers = (ids: readonly number[]): Value => ({ of: 'Edm.Int32', values: ids });

const oneId = (json: unknown): number => {
  // Microsoft's OData reader takes a number in quotation marks as well.
  const number = typeof json === 'string' && /^\d{1,9}$/.test(json.trim()) ? Number(json) : json;
  if (typeof number !== 'number' || !Number.isInteger(number)) {
    throw typeof json === 'object' ? badNode(nodeOf(json), 'PrimitiveValue') : badPrimitive('Edm.Int32');
  }
  return number;
};

/** @returns ids in the order in which they were given, each once; `null` for none */
const severalIds = (json: unknown): string | null => {
  if (!Array.isArray(json)) {
    throw badNode(nodeOf(json), 'StartArray');
  }
  const ids = [...new Set(json.map(oneId))];
  return ids.length === 0 ? null : `${separator}${ids.join(separator)}${separator}`;
};

/** Ids as a form posts them: `3;#Shown;#5;#` with what is shown, or not, behind each. */
const formIds = (text: string): number[] => text.split(separator).filter((_part, place) => place % 2 === 0).filter((id) => id !== '').map(Number);

const single: Pick<FieldType, 'sql' | 'sortable' | 'indexable' | 'writtenAs' | 'write'> = {
  sql: 'INTEGER',
  indexable: true,
  sortable: true,
  writtenAs: (property) => `${property}Id`,
  write: (json) => ({ '': oneId(json) })
};

const multiple: Pick<FieldType, 'sql' | 'sortable' | 'writtenAs' | 'write'> = {
  sql: 'TEXT',
  sortable: false,
  writtenAs: (property) => `${property}Id`,
  write: (json) => ({ '': severalIds(json) })
};

/** A person or a group, by id. The column holds the id; `PersonId` and `PersonStringId` show it. */
export const userType: FieldType = {
  ...single,
  name: 'User', kind: 20, displayName: 'Person or Group', shortDescription: 'Person or Group', entityType: 'SP.FieldUser', refersTo: 'one',
  read: (row, { name, builtIn }, property) => ({
    [`${property}Id`]: row[name],
    // The recordings show the second form for columns that were added to a list, not for Author and Editor.
    ...(builtIn ? {} : { [`${property}StringId`]: row[name] === null ? null : String(row[name]) })
  })
};

/** Several people or groups. Without any, both properties are null (recorded). */
export const userMultiType: FieldType = {
  ...multiple,
  name: 'UserMulti', kind: 20, displayName: 'Person or Group', shortDescription: 'Person or Group', entityType: 'SP.FieldUser', refersTo: 'several',
  read: (row, { name }, property) => {
    const ids = idsOf(row[name]);
    return {
      [`${property}Id`]: ids.length === 0 ? null : integers(ids),
      [`${property}StringId`]: ids.length === 0 ? null : { of: 'Edm.String', values: ids.map(String) }
    };
  }
};

/** An item of another list, by id; `XId` shows it, and nothing else does (recorded). */
export const lookupType: FieldType = {
  ...single,
  name: 'Lookup', kind: 7, displayName: 'Lookup', shortDescription: 'Lookup (information already on this site)', entityType: 'SP.FieldLookup', refersTo: 'one',
  read: (row, { name }, property) => ({ [`${property}Id`]: row[name] }),
  fromForm: (text) => formIds(text)[0]
};

/** Several items of another list. Without any it is an empty array, unlike all other columns (recorded). */
export const lookupMultiType: FieldType = {
  ...multiple,
  name: 'LookupMulti', kind: 7, displayName: 'Lookup', shortDescription: 'Lookup (information already on this site)', entityType: 'SP.FieldLookup', refersTo: 'several',
  read: (row, { name }, property) => ({ [`${property}Id`]: integers(idsOf(row[name])) }),
  fromForm: (text) => formIds(text)
};
