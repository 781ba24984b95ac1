import { randomUUID } from 'node:crypto';
import type { ListSchema } from '../../../src/lists/schema';
import { fieldsAfter, fieldsBefore } from '../fields/builtIn';
import type { FieldDefinition } from '../fields/definition';
import { sqlName } from '../fields/fieldType';
import type { Row } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import { fieldOfColumn } from '../fields/fromSchema';
import type { Database } from './database';
import type { List, View } from './list';
import { itemTable, newListSettings } from './list';

/** Places in the order of columns: the built-in ones stand before and after those of the list's own. */
const before = -1000;
const after = 1_000_000;

/** The rating setting of a list stands beside the list, so that databases from before it stay good. */
const likesSetting = (number: number): string => `likes ${number}`;

const isInternalName = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name);

/** The site's lists: what they are called, their columns and views. */
export class Lists {
  private lists: List[];

  constructor(private readonly database: Database) {
    this.lists = this.load();
    this.addMissingColumns();
  }

  all(): readonly List[] {
    return this.lists;
  }

  byUrl(url: string): List | undefined {
    return this.lists.find((list) => list.url.toLowerCase() === url.toLowerCase());
  }

  byTitle(title: string): List | undefined {
    return this.lists.find((list) => list.title.toLowerCase() === title.toLowerCase());
  }

  byId(id: string): List | undefined {
    return this.lists.find((list) => list.id === id.replace(/[{}]/g, '').toLowerCase());
  }

  /** Makes the list, or adds the columns and views that it lacks. Never takes anything away. */
  ensure(schema: ListSchema, now: string): void {
    this.database.transaction(() => {
      const number = this.byUrl(schema.url)?.number ?? this.create(schema, now);
      const known = this.byUrl(schema.url);
      schema.columns.map(fieldOfColumn).forEach((field, place) => {
        if (!known?.fields.some(({ name }) => name.toLowerCase() === field.name.toLowerCase())) {
          this.addField(number, field, place);
        }
      });
      schema.views.forEach((view, position) => {
        if (!known?.views.some(({ title }) => title === view.title)) {
          this.database.run('INSERT INTO view (list, position, id, title, definition) VALUES (?, ?, ?, ?, ?)', [number, position, randomUUID(), view.title, JSON.stringify(view)]);
        }
      });
    });
    this.lists = this.load();
  }

  /** Switches the rating setting to *Likes*, or off. */
  allowLikes(list: List, allowed: boolean): void {
    if (allowed) {
      this.database.run("INSERT INTO setting (name, value) VALUES (?, 'Likes') ON CONFLICT DO NOTHING", [likesSetting(list.number)]);
    } else {
      this.database.run('DELETE FROM setting WHERE name = ?', [likesSetting(list.number)]);
    }
    this.lists = this.load();
  }

  /** Drops every list with all its items. */
  clear(): void {
    this.database.transaction(() => {
      this.lists.forEach((list) => this.database.define(`DROP TABLE ${itemTable(list)}`));
      this.lists.forEach((list) => this.database.run('DELETE FROM setting WHERE name = ?', [likesSetting(list.number)]));
      this.database.run('DELETE FROM list');
    });
    this.lists = [];
  }

  private create({ url, title, description, titleMaxLength }: ListSchema, now: string): number {
    const { id: number } = this.database.run(
      'INSERT INTO list (id, url, title, description, title_max_length, created, item_modified, item_deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      [randomUUID(), url, title, description, titleMaxLength, now, now, now]
    );
    // AUTOINCREMENT: SharePoint never gives an id twice, even after the last item was deleted.
    this.database.define(`CREATE TABLE ${itemTable({ number })} ("ID" INTEGER PRIMARY KEY AUTOINCREMENT)`);
    fieldsBefore(titleMaxLength).forEach((field, place) => this.addField(number, field, place + before));
    fieldsAfter.forEach((field, place) => this.addField(number, field, place + after));
    return number;
  }

  /** Lists that an earlier version of this service made lack the built-in columns that came later. */
  private addMissingColumns(): void {
    const missing = this.lists.flatMap(({ number, fields }) => fieldsAfter
      .map((field, place) => ({ number, field, place: place + after }))
      .filter(({ field }) => !fields.some(({ name }) => name === field.name)));
    if (missing.length > 0) {
      this.database.transaction(() => missing.forEach(({ number, field, place }) => this.addField(number, field, place)));
      this.lists = this.load();
    }
  }

  private addField(number: number, field: FieldDefinition, position: number): void {
    if (!isInternalName(field.name)) {
      throw new Error(`"${field.name}" cannot be the internal name of a column.`);
    }
    const { sql, beside = {} } = typeOf(field);
    const table = itemTable({ number });
    if (sql && field.name !== 'ID') {
      this.database.define(`ALTER TABLE ${table} ADD COLUMN ${sqlName(field.name)} ${sql}`);
      Object.entries(beside).forEach(([suffix, type]) => this.database.define(`ALTER TABLE ${table} ADD COLUMN ${sqlName(field.name, suffix)} ${type}`));
    }
    if (sql && field.indexed) {
      const column = sqlName(field.name, 'key' in beside ? 'key' : '');
      this.database.define(`CREATE INDEX "items_${number}_${field.name}" ON ${table} (${column})`);
    }
    this.database.run('INSERT INTO field (list, position, name, definition) VALUES (?, ?, ?, ?)', [number, position, field.name, JSON.stringify(field)]);
  }

  private load(): List[] {
    return this.database.all('SELECT * FROM list ORDER BY number').map((row) => this.listOf(row));
  }

  private listOf(row: Row): List {
    const number = Number(row.number);
    const fields = this.database.all('SELECT definition FROM field WHERE list = ? ORDER BY position, rowid', [number]);
    const views = this.database.all('SELECT id, definition FROM view WHERE list = ? ORDER BY position, rowid', [number]);
    return {
      number,
      id: String(row.id),
      title: String(row.title),
      url: String(row.url),
      description: String(row.description),
      created: String(row.created),
      likes: this.database.first('SELECT 1 FROM setting WHERE name = ?', [likesSetting(number)]) !== undefined,
      settings: newListSettings,
      fields: fields.map(({ definition }) => JSON.parse(String(definition)) as FieldDefinition),
      views: views.map(({ id, definition }) => ({ ...(JSON.parse(String(definition)) as Omit<View, 'id'>), id: String(id) }))
    };
  }
}
