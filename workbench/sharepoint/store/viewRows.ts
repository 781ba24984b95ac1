import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import type { View } from './list';

/** A list's views as they are stored. Exactly one of them is the default. */
const updateView = (database: Database, view: View): void => {
  database.run('UPDATE view SET title = ?, definition = ? WHERE id = ?', [view.title, JSON.stringify(view), view.id]);
};

const demote = (database: Database, views: readonly View[]): void =>
  views.filter(({ isDefault }) => isDefault).forEach((view) => updateView(database, { ...view, isDefault: false }));

/** @param others the views that the list has already */
export const insertView = (database: Database, list: number, view: Omit<View, 'id'>, others: readonly View[]): void => {
  if (view.isDefault) {
    demote(database, others);
  }
  database.run('INSERT INTO view (list, position, id, title, definition) VALUES (?, ?, ?, ?, ?)', [list, others.length, randomUUID(), view.title, JSON.stringify(view)]);
};

/** @param others all views of the list */
export const changeView = (database: Database, view: View, others: readonly View[]): void => {
  if (view.isDefault) {
    demote(database, others.filter(({ id }) => id !== view.id));
  }
  updateView(database, view);
};

/** Views no longer show a column that is taken away. */
export const hideColumn = (database: Database, views: readonly View[], name: string): void => views
  .filter(({ columns }) => columns.includes(name))
  .forEach((view) => updateView(database, { ...view, columns: view.columns.filter((column) => column !== name) }));

export const removeView = (database: Database, { id }: View): void => {
  database.run('DELETE FROM view WHERE id = ?', [id]);
};
