import { randomUUID } from 'node:crypto';
import type { Row } from '../fields/fieldType';
import type { Database } from './database';
import { contentTypeId } from './list';
import type { List } from './list';

/** A content type of the site or of one list. Its id begins with that of the type that it is made from. */
export interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  /** Number of the list; absent for types of the site. */
  readonly list?: number;
  /** Comes with every site or list. */
  readonly builtIn?: boolean;
  /** Cannot be changed. */
  readonly sealed?: boolean;
}

const schema = `CREATE TABLE IF NOT EXISTS content_type (
  id TEXT PRIMARY KEY COLLATE NOCASE, list INTEGER REFERENCES list (number) ON DELETE CASCADE, name TEXT NOT NULL, description TEXT NOT NULL, type_group TEXT NOT NULL
);`;

// Recorded.
const item: ContentType = { id: '0x01', name: 'Item', description: 'Create a new list item.', group: 'List Content Types', builtIn: true };
const folder: ContentType = { id: '0x0120', name: 'Folder', description: 'Create a new folder.', group: 'Folder Content Types', builtIn: true, sealed: true };

const typeOf = (row: Row): ContentType => ({
  id: String(row.id), name: String(row.name), description: String(row.description), group: String(row.type_group), ...(row.list === null ? {} : { list: Number(row.list) })
});

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The id of a type that is made from another. */
export const derivedId = (parent: string): string => `${parent}00${randomUUID().replace(/-/g, '').toUpperCase()}`;

export const isFolderType = ({ id }: ContentType): boolean => id.startsWith(folder.id);

/** The site's content types and those of its lists. */
export class ContentTypes {
  constructor(private readonly database: Database) {
    database.define(schema);
  }

  ofSite(): ContentType[] {
    return [item, folder, ...this.database.all('SELECT * FROM content_type WHERE list IS NULL ORDER BY rowid').map(typeOf)];
  }

  /** A list has a type of its own made from *Item*, and one from *Folder*. */
  ofList(list: List): ContentType[] {
    const own = contentTypeId(list);
    return [
      { ...item, id: own, list: list.number }, { ...folder, id: own.replace('0x01', '0x0120'), list: list.number },
      ...this.database.all('SELECT * FROM content_type WHERE list = ? ORDER BY rowid', [list.number]).map(typeOf)
    ];
  }

  /** Makes a type of the site, or of a list when one is named. */
  add(type: ContentType): void {
    this.database.run(
      'INSERT INTO content_type (id, list, name, description, type_group) VALUES (?, ?, ?, ?, ?)', [type.id, type.list ?? null, type.name, type.description, type.group]
    );
  }

  /** Makes a list's own type from one of the site. @returns it */
  addToList(list: List, { id, name, description, group }: ContentType): ContentType {
    const type: ContentType = { id: derivedId(id), name, description, group, list: list.number };
    this.add(type);
    return type;
  }

  change({ id }: ContentType, { name, description, group }: Pick<ContentType, 'name' | 'description' | 'group'>): void {
    this.database.run('UPDATE content_type SET name = ?, description = ?, type_group = ? WHERE id = ?', [name, description, group, id]);
  }

  remove({ id }: ContentType): void {
    this.database.run('DELETE FROM content_type WHERE id = ?', [id]);
  }

  /** Whether another type was made from this one. */
  hasChildren({ id }: ContentType): boolean {
    return this.database.first("SELECT 1 FROM content_type WHERE id LIKE ? || '%' AND id <> ? COLLATE NOCASE", [id, id]) !== undefined;
  }
}

/** Finds a type by its id. */
export const byTypeId = (types: readonly ContentType[], id: string): ContentType | undefined => types.find((type) => same(type.id, id));
