import type { Row } from '../fields/fieldType';
import type { Database } from './database';
import type { List } from './list';

/** What happened to an item; the numbers are SharePoint's `ChangeType`. */
export const changeTypes = { add: 1, update: 2, delete: 3 } as const;

export type ChangeType = (typeof changeTypes)[keyof typeof changeTypes];

/** One entry of the change log. */
export interface Change {
  /** Counts up over all lists. */
  readonly number: number;
  readonly item: number;
  readonly guid: string;
  readonly type: ChangeType;
  readonly time: string;
}

const schema = `CREATE TABLE IF NOT EXISTS change (
  number INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL REFERENCES list (number) ON DELETE CASCADE, item INTEGER NOT NULL, guid TEXT NOT NULL, type INTEGER NOT NULL, time TEXT NOT NULL
); CREATE INDEX IF NOT EXISTS change_list ON change (list, number);`;

const changeOf = (row: Row): Change => ({
  number: Number(row.number), item: Number(row.item), guid: String(row.guid), type: Number(row.type) as ChangeType, time: String(row.time)
});

/** The change log of all lists. */
export class Changes {
  constructor(private readonly database: Database) {
    database.define(schema);
  }

  note(list: List, item: number, guid: string, type: ChangeType, time: string): void {
    this.database.run('INSERT INTO change (list, item, guid, type, time) VALUES (?, ?, ?, ?, ?)', [list.number, item, guid, type, time]);
  }

  /** The number of the last change of the list; 0 before the first. */
  last(list: List): number {
    return Number(this.database.first('SELECT MAX(number) AS number FROM change WHERE list = ?', [list.number])?.number ?? 0);
  }

  /** Changes behind one number and up to another, the oldest first unless said otherwise. */
  between(list: List, { after, until, types, limit, latestFirst }: { after: number; until: number; types: readonly ChangeType[]; limit: number; latestFirst: boolean }): Change[] {
    return this.database.all(
      `SELECT * FROM change WHERE list = ? AND number > ? AND number <= ? AND type IN (${types.map(() => '?').join(', ')}) ORDER BY number ${latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
      [list.number, after, until, ...types, limit]
    ).map(changeOf);
  }
}
