import { itemNotFound } from '../errors/catalogue';
import type { Row, SqlValue } from '../fields/fieldType';
import { momentText } from '../fields/moments';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { isVisible, statusAfterWrite } from './approval';
import type { Body } from './body';
import { bodyColumns, withDefaults } from './body';
import { imageAttachmentName, imageValue } from './imageName';

const moment = (site: Site): string => momentText(site.now());

/** @throws `SpError` 404 when there is no such item, or none that the present user may see */
export const itemRow = (site: Site, list: List, id: number): Row => {
  const row = site.store.items.byId(list, id);
  if (!row || !isVisible(site, list, row)) {
    throw itemNotFound();
  }
  return row;
};

/** Adds an item from columns that are already checked; defaults fill in what is left out. @returns its id */
export const addItemColumns = (site: Site, list: List, columns: Readonly<Record<string, SqlValue>>): number =>
  site.store.items.add(list, { ...statusAfterWrite(site, list), ...withDefaults(site, list, columns) }, site.currentUser().id, moment(site));

/** Adds an item. @returns its id */
export const addItem = (site: Site, list: List, body: Body): number => addItemColumns(site, list, bodyColumns(site, list, body));

/** Writes columns that are already checked; counts the version up. */
export const writeColumns = (site: Site, list: List, id: number, columns: Readonly<Record<string, SqlValue>>): void => {
  const { owshiddenversion } = itemRow(site, list, id);
  site.store.items.update(list, id, Number(owshiddenversion), { ...statusAfterWrite(site, list), ...columns }, site.currentUser().id, moment(site));
};

const updateItem = (site: Site, list: List, id: number, body: Body): void => writeColumns(site, list, id, bodyColumns(site, list, body));

/** Lookups that lead to an item which is gone are emptied (*assumed* of what SharePoint shows then). */
const forgetItem = (site: Site, list: List, id: number): void => {
  for (const other of site.store.lists.all()) {
    other.fields.filter(({ lookupList }) => lookupList === list.id).forEach((field) => site.store.items.forget(other, field, id));
  }
};

export const deleteItem = (site: Site, list: List, id: number): void => site.store.database.transaction(() => {
  forgetItem(site, list, id);
  site.store.items.remove(list, id, moment(site));
  site.store.attachments.removeAll(list, id);
  site.store.comments.removeItem(list, id);
});

/** @returns the id of the item in the recycle bin */
export const recycleItem = (site: Site, list: List, id: number): string => site.store.database.transaction(() => {
  forgetItem(site, list, id);
  return site.store.items.recycle(list, id, moment(site));
});

/** Attaches a file, or puts new content into one of the same name. A new attachment makes a new version of the item. */
export const attachFile = (site: Site, list: List, id: number, fileName: string, content: Buffer): void => site.store.database.transaction(() => {
  site.store.attachments.write(list, id, fileName, content);
  writeColumns(site, list, id, { Attachments: 1 });
});

/** @returns whether there was such a file */
export const detachFile = (site: Site, list: List, id: number, fileName: string): boolean => site.store.database.transaction(() => {
  const removed = site.store.attachments.remove(list, id, fileName);
  if (removed) {
    writeColumns(site, list, id, { Attachments: site.store.attachments.names(list, id).length > 0 ? 1 : 0 });
  }
  return removed;
});

/** Attaches the picture of an Image column. @returns the attachment's name */
export const attachImage = (site: Site, list: List, id: number, column: string, fileName: string, content: Buffer): string => {
  const name = imageAttachmentName(column, fileName, id);
  attachFile(site, list, id, name, content);
  return name;
};

/** A picture for an Image column of a new item. */
export interface NewFile {
  /** Internal name of the column. */
  readonly column: string;
  readonly fileName: string;
  readonly content: Buffer;
}

/** Adds an item together with the pictures of its Image columns: all of it or nothing. @returns the id */
export const addItemWithFiles = (site: Site, list: List, body: Body, files: readonly NewFile[]): number => site.store.database.transaction(() => {
  const stranger = files.find(({ column }) => !list.fields.some(({ name, type }) => name === column && type === 'Thumbnail'));
  if (stranger) {
    throw new Error(`${list.title} has no Image column "${stranger.column}".`);
  }
  const id = addItem(site, list, body);
  for (const { column, fileName, content } of files) {
    updateItem(site, list, id, { [column]: imageValue(attachImage(site, list, id, column, fileName, content)) });
  }
  return id;
});
