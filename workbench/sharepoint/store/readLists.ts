import type { ListView } from '../../../src/lists/schema';
import type { FieldDefinition } from '../fields/definition';
import type { Row } from '../fields/fieldType';
import type { Database } from './database';
import type { List, View } from './list';
import { viewOfSchema } from './list';
import { areLikesAllowed, readSettings, versionOf } from './listSettings';

/** Databases of earlier versions hold a view as the schema describes it. */
const viewOf = (stored: Omit<View, 'id'> | ListView): Omit<View, 'id'> => ('orderBy' in stored ? viewOfSchema(stored) : stored);

const listOf = (database: Database, row: Row): List => {
  const number = Number(row.number);
  const fields = database.all('SELECT definition FROM field WHERE list = ? ORDER BY position, rowid', [number]);
  const views = database.all('SELECT id, definition FROM view WHERE list = ? ORDER BY position, rowid', [number]);
  return {
    number,
    id: String(row.id),
    title: String(row.title),
    url: String(row.url),
    description: String(row.description),
    created: String(row.created),
    likes: areLikesAllowed(database, number),
    version: versionOf(database, number),
    settings: readSettings(database, number),
    fields: fields.map(({ definition }) => JSON.parse(String(definition)) as FieldDefinition),
    views: views.map(({ id, definition }) => ({ ...viewOf(JSON.parse(String(definition)) as Omit<View, 'id'> | ListView), id: String(id) }))
  };
};

/** Every list of the site as it is stored, the oldest first. */
export const readLists = (database: Database): List[] => database.all('SELECT * FROM list ORDER BY number').map((row) => listOf(database, row));
