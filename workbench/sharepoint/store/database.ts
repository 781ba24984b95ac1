import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import { caseless } from '../fields/folding';
import type { Row, SqlValue } from '../fields/fieldType';

const schema = `
  CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS user (
    id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, login_name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    title TEXT NOT NULL, title__key TEXT NOT NULL, email TEXT NOT NULL, email__key TEXT NOT NULL, login_name__key TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS list (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, url TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL UNIQUE COLLATE NOCASE,
    description TEXT NOT NULL, title_max_length INTEGER NOT NULL, created TEXT NOT NULL, item_modified TEXT NOT NULL, item_deleted TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS field (
    list INTEGER NOT NULL REFERENCES list (number) ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, definition TEXT NOT NULL,
    PRIMARY KEY (list, name)
  );
  CREATE TABLE IF NOT EXISTS view (
    list INTEGER NOT NULL REFERENCES list (number) ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL COLLATE NOCASE,
    definition TEXT NOT NULL, PRIMARY KEY (list, title)
  );
  CREATE TABLE IF NOT EXISTS attachment (
    list INTEGER NOT NULL REFERENCES list (number) ON DELETE CASCADE, item INTEGER NOT NULL, file_name TEXT NOT NULL COLLATE NOCASE, content BLOB NOT NULL,
    PRIMARY KEY (list, item, file_name)
  );
  CREATE TABLE IF NOT EXISTS recycled (
    id TEXT PRIMARY KEY, list INTEGER NOT NULL REFERENCES list (number) ON DELETE CASCADE, item INTEGER NOT NULL, deleted TEXT NOT NULL, row TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS comment (
    list INTEGER NOT NULL REFERENCES list (number) ON DELETE CASCADE, item INTEGER NOT NULL, id INTEGER NOT NULL, parent INTEGER NOT NULL, author INTEGER NOT NULL,
    created TEXT NOT NULL, text TEXT NOT NULL, mentions TEXT NOT NULL, deleted INTEGER NOT NULL, PRIMARY KEY (list, item, id)
  );
  CREATE TABLE IF NOT EXISTS liked (
    list INTEGER NOT NULL REFERENCES list (number) ON DELETE CASCADE, item INTEGER NOT NULL, comment INTEGER NOT NULL, user INTEGER NOT NULL, created TEXT NOT NULL,
    PRIMARY KEY (list, item, comment, user)
  );
  CREATE TABLE IF NOT EXISTS comments_disabled (
    list INTEGER NOT NULL REFERENCES list (number) ON DELETE CASCADE, item INTEGER NOT NULL, PRIMARY KEY (list, item)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS site_file (path TEXT PRIMARY KEY COLLATE NOCASE, content BLOB NOT NULL);
`;

const mostStatements = 500;

const isBusy = (error: unknown): boolean => /database is locked|database table is locked/i.test(String((error as Error).message));

/** The SQLite database behind the service: one file, one process. */
export class Database {
  private readonly sqlite: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private readonly rolledBack: (() => void)[] = [];
  private depth = 0;

  /**
   * Opens or creates the file and keeps it locked until `close`.
   * @param file a path, or `:memory:`
   * @throws one sentence when another process holds the file
   */
  constructor(file: string) {
    this.sqlite = new DatabaseSync(file);
    try {
      // Exclusive locking keeps every other process out, and the lock goes with the process however it ends.
      // WAL with synchronous=FULL syncs the log at each commit, so that what was acknowledged survives kill -9 and power cuts.
      this.sqlite.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
      this.sqlite.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
    } catch (error) {
      this.sqlite.close();
      throw isBusy(error) ? new Error(`The database file ${file} is in use by another process; stop that one first, or choose another file.`) : error;
    }
    this.sqlite.function('caseless', { deterministic: true }, (text) => (typeof text === 'string' ? caseless(text) : null));
  }

  all(sql: string, values: readonly SqlValue[] = []): Row[] {
    return this.statement(sql).all(...values) as unknown as Row[];
  }

  first(sql: string, values: readonly SqlValue[] = []): Row | undefined {
    return this.statement(sql).get(...values) as unknown as Row | undefined;
  }

  /** @returns the row id of the last insertion, and how many rows changed */
  run(sql: string, values: readonly (SqlValue | Buffer)[] = []): { id: number; changes: number } {
    const { lastInsertRowid, changes } = this.statement(sql).run(...values);
    return { id: Number(lastInsertRowid), changes: Number(changes) };
  }

  /** @returns the bytes in the first column of the first row */
  bytes(sql: string, values: readonly SqlValue[]): Buffer | undefined {
    const row = this.statement(sql).get(...values) as Record<string, unknown> | undefined;
    return row && Buffer.from(Object.values(row)[0] as Uint8Array);
  }

  /** Runs a change of the schema, which no prepared statement survives. */
  define(sql: string): void {
    this.statements.clear();
    this.sqlite.exec(sql);
  }

  /** Everything inside happens or nothing does. May be nested. */
  transaction<T>(work: () => T): T {
    if (this.depth > 0) {
      return work();
    }
    this.sqlite.exec('BEGIN IMMEDIATE');
    this.depth += 1;
    try {
      const result = work();
      this.sqlite.exec('COMMIT');
      return result;
    } catch (error) {
      this.sqlite.exec('ROLLBACK');
      this.rolledBack.forEach((tell) => tell());
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /** Tells whoever keeps in memory what is stored that something of it was taken back. */
  onRollback(tell: () => void): void {
    this.rolledBack.push(tell);
  }

  close(): void {
    this.statements.clear();
    if (this.sqlite.isOpen) {
      this.sqlite.close();
    }
  }

  private statement(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) {
      return known;
    }
    // Filters make ever new statements: start afresh rather than keep them all.
    if (this.statements.size >= mostStatements) {
      this.statements.clear();
    }
    const prepared = this.sqlite.prepare(sql);
    this.statements.set(sql, prepared);
    return prepared;
  }
}
