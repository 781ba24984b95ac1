import type { ListSchema } from '../../../src/lists/schema';
import type { FieldDefinition } from '../fields/definition';
import { fieldOfColumn } from '../fields/fromSchema';
import { setIndex } from './columns';
import type { Database } from './database';
import type { List, ListSettings, View } from './list';
import { newListSettings, viewOfSchema } from './list';
import { addMissingFields, appendField, deleteField, deleteList, insertField, insertList } from './listRows';
import { allowLikes, countVersion, writeSettings } from './listSettings';
import { readLists } from './readLists';
import { changeView, hideColumn, insertView, removeView } from './viewRows';

/** The site's lists: what they are called, their columns and views. */
export class Lists {
  private lists: List[];

  /** @param changed told of each list that was made, changed or deleted, inside the transaction of the change */
  constructor(private readonly database: Database, private readonly changed: (list: number) => void) {
    this.lists = readLists(this.database);
    database.onRollback(() => { this.lists = readLists(this.database); });
    if (addMissingFields(database, this.lists)) {
      this.lists = readLists(database);
    }
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
      const number = this.byUrl(schema.url)?.number ?? insertList(this.database, schema, now);
      const known = this.byUrl(schema.url);
      if (!known) {
        this.changed(number);
        writeSettings(this.database, number, { ...newListSettings, validationFormula: schema.validation?.formula, validationMessage: schema.validation?.message });
      }
      schema.columns.map(fieldOfColumn).forEach((field, place) => {
        if (!known?.fields.some(({ name }) => name.toLowerCase() === field.name.toLowerCase())) {
          insertField(this.database, number, field, place);
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
  add(list: { readonly title: string; readonly url: string; readonly description: string }, now: string): List {
    return this.database.transaction(() => {
      const number = insertList(this.database, { ...list, titleMaxLength: 255 }, now);
      return this.changing(number, () => {
        insertView(this.database, number, { title: 'All Items', columns: ['LinkTitle'], query: '', rowLimit: 30, isDefault: true }, []);
        writeSettings(this.database, number, newListSettings);
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
      deleteList(this.database, list);
      this.changed(list.number);
    });
    this.lists = readLists(this.database);
  }

  /** Drops every list with all its items. */
  clear(): void {
    this.database.transaction(() => [...this.lists].forEach((list) => this.remove(list)));
  }

  /** Adds a column behind the others of the list's own. */
  addColumn({ number }: List, field: FieldDefinition): List {
    return this.changing(number, () => appendField(this.database, number, field));
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
      deleteField(this.database, number, field);
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
      this.changed(number);
    });
    this.lists = readLists(this.database);
    return this.lists.find((list) => list.number === number) as List;
  }
}
