import { randomUUID } from 'node:crypto';
import type { FieldDefinition } from '../fields/definition';
import type { Row, SqlValue } from '../fields/fieldType';
import { sortKey } from '../fields/folding';
import { idKey } from '../fields/referenceTypes';
import { changeTypes } from './changes';
import type { ChangeType } from './changes';
import type { Database } from './database';
import type { List } from './list';
import { contentTypeId, itemTable } from './list';

/** SQL values by column name. */
export type Columns = Readonly<Record<string, SqlValue>>;

/** A part of a statement with the values that are bound to it. */
export interface SqlPart {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Which items, in which order, how many. `where` may name the table `item`. */
export interface ItemQuery {
  readonly where: readonly SqlPart[];
  readonly orderBy: string;
  readonly limit: number;
  /** Further SQL to select, each part with a name of its own. */
  readonly also?: readonly string[];
}

const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

const versionOf = (version: number): Columns => ({ owshiddenversion: version, _UIVersionString: `${version}.0`, _UIVersionString__key: sortKey(`${version}.0`) });

/** The items of all lists. Values arrive checked. */
export class Items {
  /** @param changed is told of every item that is added, changed or deleted, in the transaction of the change */
  constructor(private readonly database: Database, private readonly changed: (list: List, item: number, type: ChangeType, now: string) => void) {}

  byId(list: List, id: number): Row | undefined {
    return this.database.first(`SELECT * FROM ${itemTable(list)} WHERE "ID" = ?`, [id]);
  }

  /** The unique id of an item; it stays the same for as long as the item lives. */
  guid(list: List, id: number): string {
    return String(this.database.first(`SELECT "GUID" AS guid FROM ${itemTable(list)} WHERE "ID" = ?`, [id])?.guid);
  }

  count(list: List): number {
    return Number(this.database.first(`SELECT COUNT(*) AS count FROM ${itemTable(list)}`)?.count);
  }

  /** Whether more rows than that meet the condition, or are there at all. Looks at no more rows than it must. */
  hasMoreThan(list: List, most: number, condition: SqlPart = { sql: '1', values: [] }): boolean {
    const row = this.database.first(
      `SELECT COUNT(*) AS count FROM (SELECT 1 FROM ${itemTable(list)} AS item WHERE ${condition.sql} LIMIT ?)`, [...condition.values, most + 1]
    );
    return Number(row?.count) > most;
  }

  /** When an item was last added or changed, and last deleted. */
  lastTouched(list: List): { modified: string; deleted: string } {
    const row = this.database.first('SELECT item_modified, item_deleted FROM list WHERE number = ?', [list.number]);
    return { modified: String(row?.item_modified), deleted: String(row?.item_deleted) };
  }

  find(list: List, { where, orderBy, limit, also = [] }: ItemQuery): Row[] {
    const condition = where.length === 0 ? '' : ` WHERE ${where.map(({ sql }) => `(${sql})`).join(' AND ')}`;
    return this.database.all(
      `SELECT ${['item.*', ...also].join(', ')} FROM ${itemTable(list)} AS item${condition} ORDER BY ${orderBy} LIMIT ?`,
      [...where.flatMap(({ values }) => values), limit]
    );
  }

  /** @returns the new id */
  add(list: List, columns: Columns, user: number, now: string): number {
    const all: Columns = {
      ContentTypeId: contentTypeId(list), ...columns, ...versionOf(1), GUID: randomUUID(),
      Created: now, Modified: now, Author: user, Editor: user, Attachments: 0
    };
    const names = Object.keys(all);
    return this.database.transaction(() => {
      const { id } = this.database.run(
        `INSERT INTO ${itemTable(list)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        Object.values(all)
      );
      this.touch(list, 'item_modified', now);
      this.changed(list, id, changeTypes.add, now);
      return id;
    });
  }

  /** Writes columns, counts the version up and stamps the change. */
  update(list: List, id: number, version: number, columns: Columns, user: number, now: string): void {
    const all: Columns = { ...columns, ...versionOf(version + 1), Modified: now, Editor: user };
    this.database.transaction(() => {
      this.database.run(
        `UPDATE ${itemTable(list)} SET ${Object.keys(all).map((name) => `${quoted(name)} = ?`).join(', ')} WHERE "ID" = ?`,
        [...Object.values(all), id]
      );
      this.touch(list, 'item_modified', now);
      this.changed(list, id, changeTypes.update, now);
    });
  }

  remove(list: List, id: number, now: string): void {
    this.database.transaction(() => {
      // Before the row is gone: whoever is told may want to look at it.
      this.changed(list, id, changeTypes.delete, now);
      this.database.run(`DELETE FROM ${itemTable(list)} WHERE "ID" = ?`, [id]);
      this.touch(list, 'item_deleted', now);
    });
  }

  /** Takes an id out of a lookup column wherever it stands, without making new versions. */
  forget(list: List, field: FieldDefinition, id: number): void {
    const [table, column] = [itemTable(list), quoted(field.name)];
    if (field.type === 'Lookup') {
      this.database.run(`UPDATE ${table} SET ${column} = NULL WHERE ${column} = ?`, [id]);
    } else {
      this.database.run(`UPDATE ${table} SET ${column} = NULLIF(REPLACE(${column}, ?, ';#'), ';#') WHERE instr(${column}, ?) > 0`, [idKey(id), idKey(id)]);
    }
  }

  /** Takes the item out of its list and keeps the row. @returns the id in the recycle bin */
  recycle(list: List, id: number, now: string): string {
    const bin = randomUUID();
    this.database.transaction(() => {
      this.database.run('INSERT INTO recycled (id, list, item, deleted, row) VALUES (?, ?, ?, ?, ?)', [bin, list.number, id, now, JSON.stringify(this.byId(list, id))]);
      this.remove(list, id, now);
    });
    return bin;
  }

  private touch(list: List, column: 'item_modified' | 'item_deleted', now: string): void {
    this.database.run(`UPDATE list SET ${column} = ? WHERE number = ?`, [now, list.number]);
  }
}
