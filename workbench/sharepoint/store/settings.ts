import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from './database';

/** What is chosen once, when the database is made. */
export interface Settings {
  readonly siteId: string;
  readonly webId: string;
  /** Hex; signs form digests, so that a page that is open during a restart can still post. */
  readonly digestSecret: string;
  readonly created: string;
}

const kept = (database: Database, name: string, make: () => string): string => {
  const row = database.first('SELECT value FROM setting WHERE name = ?', [name]);
  if (row) {
    return String(row.value);
  }
  const value = make();
  database.run('INSERT INTO setting (name, value) VALUES (?, ?)', [name, value]);
  return value;
};

export const readSettings = (database: Database, created: string): Settings => database.transaction(() => ({
  siteId: kept(database, 'siteId', randomUUID),
  webId: kept(database, 'webId', randomUUID),
  digestSecret: kept(database, 'digestSecret', () => randomBytes(32).toString('hex')),
  created: kept(database, 'created', () => created)
}));
