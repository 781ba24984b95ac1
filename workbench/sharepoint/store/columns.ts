import type { FieldDefinition } from '../fields/definition';
import { sqlName } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import type { Database } from './database';
import { itemTable } from './list';

const isInternalName = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name);

const indexName = (number: number, field: string): string => `"items_${number}_${field}"`;

/** The columns of SQLite that one field needs, with their types. */
const storedColumns = (field: FieldDefinition): [string, string][] => {
  const { sql, beside = {} } = typeOf(field);
  return sql && field.name !== 'ID' ? [[sqlName(field.name), sql], ...Object.entries(beside).map(([suffix, type]): [string, string] => [sqlName(field.name, suffix), type])] : [];
};

/** Makes or drops the index of a field. */
export const setIndex = (database: Database, number: number, field: FieldDefinition): void => {
  database.define(`DROP INDEX IF EXISTS ${indexName(number, field.name)}`);
  const { sql, beside = {} } = typeOf(field);
  if (sql && field.indexed) {
    database.define(`CREATE INDEX ${indexName(number, field.name)} ON ${itemTable({ number })} (${sqlName(field.name, 'key' in beside ? 'key' : '')})`);
  }
};

/** Gives the items of a list a field. Items that are there already have it empty. */
export const addColumns = (database: Database, number: number, field: FieldDefinition): void => {
  if (!isInternalName(field.name)) {
    throw new Error(`"${field.name}" cannot be the internal name of a column.`);
  }
  storedColumns(field).forEach(([column, type]) => database.define(`ALTER TABLE ${itemTable({ number })} ADD COLUMN ${column} ${type}`));
  setIndex(database, number, field);
};

/** Takes a field from the items of a list, and what it held. */
export const dropColumns = (database: Database, number: number, field: FieldDefinition): void => {
  setIndex(database, number, { ...field, indexed: false });
  storedColumns(field).forEach(([column]) => database.define(`ALTER TABLE ${itemTable({ number })} DROP COLUMN ${column}`));
};
