import { randomUUID } from 'node:crypto';
import { columnNameTaken, notIndexable, tooManyIndexes } from '../errors/schemaErrors';
import type { FieldDefinition } from '../fields/definition';
import { typeOf } from '../fields/fieldTypes';
import type { Site } from '../site/site';
import type { List } from '../store/list';

/** A column that somebody asks for: names and id follow where they are left out. */
export type RequestedField = Omit<FieldDefinition, 'id' | 'name' | 'description'> & Partial<Pick<FieldDefinition, 'id' | 'name' | 'description'>>;

const most = 32;

/**
 * The internal name that SharePoint makes of a title: what a name cannot hold is written as `_x0020_`.
 * SharePoint keeps 32 characters of it.
 */
export const internalName = (title: string): string => title
  .replace(/[^A-Za-z0-9_]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`)
  .replace(/^[0-9]/, (digit) => `_x${digit.charCodeAt(0).toString(16).padStart(4, '0')}_`)
  .slice(0, most);

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** SharePoint numbers an internal name that is taken: `Title0`. */
const freeName = ({ fields }: List, wanted: string): string => {
  const taken = (name: string): boolean => fields.some((field) => same(field.name, name));
  return taken(wanted) ? Array.from({ length: 1000 }, (_unused, number) => `${wanted.slice(0, most - 3)}${number}`).find((name) => !taken(name)) as string : wanted;
};

/** Holds a column to what may have an index, and a list to how many there may be. @throws `SpError` */
export const checkIndex = ({ limits }: Site, { fields }: List, field: FieldDefinition): void => {
  if (!field.indexed) {
    return;
  }
  if (!typeOf(field).indexable) {
    throw notIndexable(field.title);
  }
  if (fields.filter(({ id, indexed }) => indexed && id !== field.id).length >= limits.indexesPerList) {
    throw tooManyIndexes();
  }
};

/**
 * Adds a column to a list.
 * @returns the list as it is afterwards, and the column
 * @throws `SpError` when id or name are taken, or the index is refused
 */
export const addField = (site: Site, list: List, requested: RequestedField): { list: List; field: FieldDefinition } => {
  const field: FieldDefinition = {
    ...requested, id: (requested.id ?? randomUUID()).toLowerCase(), description: requested.description ?? '', name: freeName(list, requested.name ?? internalName(requested.title))
  };
  // An internal name that is asked for must be free; one that follows from a title makes way.
  if (list.fields.some(({ id, name }) => id === field.id || (requested.name !== undefined && same(name, requested.name)))) {
    throw columnNameTaken();
  }
  checkIndex(site, list, field);
  return { list: site.store.lists.addColumn(list, field), field };
};
