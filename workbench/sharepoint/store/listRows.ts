import { randomUUID } from 'node:crypto';
import type { ListSchema } from '../../../src/lists/schema';
import { fieldsAfter, fieldsBefore } from '../fields/builtIn';
import type { FieldDefinition } from '../fields/definition';
import { addColumns, dropColumns } from './columns';
import type { Database } from './database';
import type { List } from './list';
import { itemTable } from './list';
import { removeSettings } from './listSettings';

/** Places in the order of columns: the built-in ones stand before and after those of the list's own. */
const before = -1000;
const after = 1_000_000;

/** Writes a column down and makes room for it in the items. @param position among the list's columns */
export const insertField = (database: Database, list: number, field: FieldDefinition, position: number): void => {
  addColumns(database, list, field);
  database.run('INSERT INTO field (list, position, name, definition) VALUES (?, ?, ?, ?)', [list, position, field.name, JSON.stringify(field)]);
};

/** Adds a column behind the others of the list's own. */
export const appendField = (database: Database, list: number, field: FieldDefinition): void => {
  const last = database.first('SELECT MAX(position) AS position FROM field WHERE list = ? AND position < ?', [list, after]);
  insertField(database, list, field, Math.max(0, Number(last?.position) + 1));
};

/** Takes a column away, with what it held. */
export const deleteField = (database: Database, list: number, field: FieldDefinition): void => {
  dropColumns(database, list, field);
  database.run('DELETE FROM field WHERE list = ? AND name = ?', [list, field.name]);
};

/** Makes a list with its built-in columns. @returns its number */
export const insertList = (database: Database, { url, title, description, titleMaxLength }: Pick<ListSchema, 'url' | 'title' | 'description' | 'titleMaxLength'>, now: string): number => {
  const { id: number } = database.run(
    'INSERT INTO list (id, url, title, description, title_max_length, created, item_modified, item_deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [randomUUID(), url, title, description, titleMaxLength, now, now, now]
  );
  // AUTOINCREMENT: SharePoint never gives an id twice, even after the last item was deleted.
  database.define(`CREATE TABLE ${itemTable({ number })} ("ID" INTEGER PRIMARY KEY AUTOINCREMENT)`);
  fieldsBefore(titleMaxLength).forEach((field, place) => insertField(database, number, field, place + before));
  fieldsAfter.forEach((field, place) => insertField(database, number, field, place + after));
  return number;
};

/** Drops a list with all its items. */
export const deleteList = (database: Database, { number }: List): void => {
  database.define(`DROP TABLE ${itemTable({ number })}`);
  removeSettings(database, number);
  database.run('DELETE FROM list WHERE number = ?', [number]);
};

/** Gives lists that an earlier version of this service made the built-in columns that came later. @returns whether any lacked one */
export const addMissingFields = (database: Database, lists: readonly List[]): boolean => {
  const missing = lists.flatMap(({ number, fields }) => fieldsAfter
    .map((field, place) => ({ number, field, place: place + after }))
    .filter(({ field }) => !fields.some(({ name }) => name === field.name)));
  database.transaction(() => missing.forEach(({ number, field, place }) => insertField(database, number, field, place)));
  return missing.length > 0;
};
