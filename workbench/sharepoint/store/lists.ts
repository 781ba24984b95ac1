import { randomUUID } from 'node:crypto';
import type { ListSchema } from '../../../src/lists/schema';
import { fieldsAfter, fieldsBefore } from '../fields/builtIn';
import type { FieldDefinition } from '../fields/definition';
import { fieldOfColumn } from '../fields/fromSchema';
import { addColumns, dropColumns, setIndex } from './columns';
import type { Database } from './database';
import type { List, ListSettings, View } from './list';
import { itemTable, newListSettings, viewOfSchema } from './list';
import { allowLikes, countVersion, removeSettings, writeSettings } from './listSettings';
import { readLists } from './readLists';
import { changeView, hideColumn, insertView, removeView } from './viewRows';

/** Places in the order of columns: the built-in ones stand before and after those of the list's own. */
const before = -1000;
const after = 1_000_000;

/** The site's lists: what they are called, their columns and views. */
export class Lists {
  private lists: List[];

  constructor(private readonly database: Database) {
    this.lists = readLists(this.database);
    database.onRollback(() => { this.lists = readLists(this.database); });
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
      schema.views.forEach((view) => {
        if (!known?.views.some(({ title }) => title === view.title)) {
          // A default that an owner has chosen stays the default.
          insertView(this.database, number, { ...viewOfSchema(view), isDefault: view.isDefault && !known }, known?.views ?? []);
        }
      });
    });
    this.lists = readLists(this.database);
  }

  /** Switches the rating setting to *Likes*, or off. */
  allowLikes({ number }: List, allowed: boolean): void {
    this.changing(number, () => allowLikes(this.database, number, allowed));
  }

  /** Makes a list without columns of its own, with the view *All Items*. @returns it */
  add(list: { readonly title: string; readonly url: string; readonly description: string }, settings: Partial<ListSettings>, now: string): List {
    return this.database.transaction(() => {
      const number = this.create({ ...list, titleMaxLength: 255 }, now);
      return this.changing(number, () => {
        insertView(this.database, number, { title: 'All Items', columns: ['LinkTitle'], query: '', rowLimit: 30, isDefault: true }, []);
        writeSettings(this.database, number, { ...newListSettings, ...settings });
      });
    });
  }

  change(list: List, { title = list.title, description = list.description }: { readonly title?: string; readonly description?: string }, settings: Partial<ListSettings>): List {
    return this.changing(list.number, () => {
      this.database.run('UPDATE list SET title = ?, description = ? WHERE number = ?', [title, description, list.number]);
      writeSettings(this.database, list.number, { ...list.settings, ...settings });
    });
  }

  /** Drops a list with all its items. */
  remove(list: List): void {
    this.database.transaction(() => {
      this.database.define(`DROP TABLE ${itemTable(list)}`);
      removeSettings(this.database, list.number);
      this.database.run('DELETE FROM list WHERE number = ?', [list.number]);
    });
    this.lists = readLists(this.database);
  }

  /** Drops every list with all its items. */
  clear(): void {
    this.database.transaction(() => [...this.lists].forEach((list) => this.remove(list)));
  }

  /** Adds a column behind the others of the list's own. */
  addColumn({ number }: List, field: FieldDefinition): List {
    return this.changing(number, () => {
      const last = this.database.first('SELECT MAX(position) AS position FROM field WHERE list = ? AND position < ?', [number, after]);
      this.addField(number, field, Math.max(0, Number(last?.position) + 1));
    });
  }

  /** Takes over a changed definition; name and type stay. */
  changeColumn({ number, fields }: List, field: FieldDefinition): List {
    return this.changing(number, () => {
      this.database.run('UPDATE field SET definition = ? WHERE list = ? AND name = ?', [JSON.stringify(field), number, field.name]);
      if (Boolean(fields.find(({ name }) => name === field.name)?.indexed) !== Boolean(field.indexed)) {
        setIndex(this.database, number, field);
      }
    });
  }

  /** Takes a column away, with what it held and from the views that show it. */
  removeColumn({ number, views }: List, field: FieldDefinition): List {
    return this.changing(number, () => {
      dropColumns(this.database, number, field);
      this.database.run('DELETE FROM field WHERE list = ? AND name = ?', [number, field.name]);
      hideColumn(this.database, views, field.name);
    });
  }

  /** @returns the list, with the new view last */
  addView({ number, views }: List, view: Omit<View, 'id'>): List {
    return this.changing(number, () => insertView(this.database, number, view, views));
  }

  changeView({ number, views }: List, view: View): List {
    return this.changing(number, () => changeView(this.database, view, views));
  }

  removeView({ number }: List, view: View): List {
    return this.changing(number, () => removeView(this.database, view));
  }

  /** A change of one list. @returns the list as it is afterwards */
  private changing(number: number, work: () => void): List {
    this.database.transaction(() => {
      work();
      countVersion(this.database, number);
    });
    this.lists = readLists(this.database);
    return this.lists.find((list) => list.number === number) as List;
  }

  private create({ url, title, description, titleMaxLength }: Pick<ListSchema, 'url' | 'title' | 'description' | 'titleMaxLength'>, now: string): number {
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
      this.lists = readLists(this.database);
    }
  }

  private addField(number: number, field: FieldDefinition, position: number): void {
    addColumns(this.database, number, field);
    this.database.run('INSERT INTO field (list, position, name, definition) VALUES (?, ?, ?, ?)', [number, position, field.name, JSON.stringify(field)]);
  }
}
