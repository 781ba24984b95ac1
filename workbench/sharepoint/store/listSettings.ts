import type { Database } from './database';
import type { ListSettings } from './list';
import { newListSettings } from './list';

// Settings of a list stand beside the list, so that databases from before a setting stay good.
const likesName = (number: number): string => `likes ${number}`;
const settingsName = (number: number): string => `settings ${number}`;
const versionName = (number: number): string => `version ${number}`;

export const areLikesAllowed = (database: Database, list: number): boolean => database.first('SELECT 1 FROM setting WHERE name = ?', [likesName(list)]) !== undefined;

/** Switches the rating setting to *Likes*, or off. */
export const allowLikes = (database: Database, list: number, allowed: boolean): void => {
  if (allowed) {
    database.run("INSERT INTO setting (name, value) VALUES (?, 'Likes') ON CONFLICT DO NOTHING", [likesName(list)]);
  } else {
    database.run('DELETE FROM setting WHERE name = ?', [likesName(list)]);
  }
};

export const readSettings = (database: Database, list: number): ListSettings => {
  const row = database.first('SELECT value FROM setting WHERE name = ?', [settingsName(list)]);
  return { ...newListSettings, ...(row ? JSON.parse(String(row.value)) as Partial<ListSettings> : {}) };
};

export const writeSettings = (database: Database, list: number, settings: ListSettings): void => {
  database.run('INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value', [settingsName(list), JSON.stringify(settings)]);
};

/** How often a list was changed; its ETag says so. */
export const versionOf = (database: Database, list: number): number =>
  Number(database.first('SELECT value FROM setting WHERE name = ?', [versionName(list)])?.value ?? 0);

export const countVersion = (database: Database, list: number): void => {
  database.run('INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value', [versionName(list), versionOf(database, list) + 1]);
};

/** Of a list that is no more. */
export const removeSettings = (database: Database, list: number): void =>
  [likesName, settingsName, versionName].forEach((name) => database.run('DELETE FROM setting WHERE name = ?', [name(list)]));
