import type { Database } from './database';
import type { List } from './list';

/** The files of list items, and the few files of the site itself. */
export class Attachments {
  constructor(private readonly database: Database) {}

  /** @returns names as they were given, in alphabetical order */
  names(list: List, item: number): string[] {
    return this.database.all('SELECT file_name FROM attachment WHERE list = ? AND item = ? ORDER BY file_name', [list.number, item]).map((row) => String(row.file_name));
  }

  /** The name as it is stored; file names do not mind case. */
  find(list: List, item: number, fileName: string): string | undefined {
    const row = this.database.first('SELECT file_name FROM attachment WHERE list = ? AND item = ? AND file_name = ?', [list.number, item, fileName]);
    return row && String(row.file_name);
  }

  read(list: List, item: number, fileName: string): Buffer | undefined {
    return this.database.bytes('SELECT content FROM attachment WHERE list = ? AND item = ? AND file_name = ?', [list.number, item, fileName]);
  }

  /** Adds the file or puts new content into it. */
  write(list: List, item: number, fileName: string, content: Buffer): void {
    this.database.run(
      'INSERT INTO attachment (list, item, file_name, content) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET content = excluded.content',
      [list.number, item, fileName, content]
    );
  }

  remove(list: List, item: number, fileName: string): boolean {
    return this.database.run('DELETE FROM attachment WHERE list = ? AND item = ? AND file_name = ?', [list.number, item, fileName]).changes > 0;
  }

  removeAll(list: List, item: number): void {
    this.database.run('DELETE FROM attachment WHERE list = ? AND item = ?', [list.number, item]);
  }

  /** @param path server-relative */
  readSiteFile(path: string): Buffer | undefined {
    return this.database.bytes('SELECT content FROM site_file WHERE path = ?', [path]);
  }

  writeSiteFile(path: string, content: Buffer): void {
    this.database.run('INSERT INTO site_file (path, content) VALUES (?, ?) ON CONFLICT DO UPDATE SET content = excluded.content', [path, content]);
  }

  clearSiteFiles(): void {
    this.database.run('DELETE FROM site_file');
  }
}
