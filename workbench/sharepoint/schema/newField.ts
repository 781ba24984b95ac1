import { randomUUID } from 'node:crypto';
import { columnNotFound, notServed } from '../errors/catalogue';
import { tooManyRows } from '../errors/limitErrors';
import { badPropertyValue, columnNameTaken, notIndexable, tooManyIndexes } from '../errors/schemaErrors';
import { defaultOf } from '../fields/defaults';
import type { FieldDefinition } from '../fields/definition';
import { typeOf } from '../fields/fieldTypes';
import type { Site } from '../site/site';
import type { List } from '../store/list';

/** A column that somebody asks for: names and id follow where they are left out. */
export type RequestedField = Omit<FieldDefinition, 'id' | 'name' | 'description'> & Partial<Pick<FieldDefinition, 'id' | 'name' | 'description'>>;

const most = 32;

const escaped = (character: string): string => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;

/** What the internal name of a column cannot hold SharePoint writes as `_x0020_`. */
const encoded = (name: string): string => name.replace(/[^A-Za-z0-9_]/g, escaped).replace(/^[0-9]/, escaped);

/** The internal name that SharePoint makes of a title; it keeps 32 characters of it. */
const internalName = (title: string): string => encoded(title).slice(0, most);

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** SharePoint numbers an internal name that is taken: `Title0`. */
const freeName = ({ fields }: List, wanted: string): string => {
  const taken = (name: string): boolean => fields.some((field) => same(field.name, name));
  return taken(wanted) ? Array.from({ length: 1000 }, (_unused, number) => `${wanted.slice(0, most - 3)}${number}`).find((name) => !taken(name)) as string : wanted;
};

/** Holds a column to what may have an index, and a list to how many there may be. @throws `SpError` */
export const checkIndex = ({ limits, store }: Site, list: List, field: FieldDefinition): void => {
  const { fields } = list;
  if (!field.indexed) {
    return;
  }
  if (!typeOf(field).indexable) {
    throw notIndexable(field.title);
  }
  if (fields.filter(({ id, indexed }) => indexed && id !== field.id).length >= limits.indexesPerList) {
    throw tooManyIndexes();
  }
  if (!fields.some(({ id, indexed }) => indexed && id === field.id) && store.items.count(list) > limits.itemsForNewIndex) {
    throw tooManyRows();
  }
};

/** Names under which this service keeps something of its own. */
const reserved = /^__proto__$|__(key|description)$/i;

/** Holds the default value of a column to its type. @throws `SpError` 400 */
export const checkDefault = (site: Site, field: FieldDefinition): void => {
  try {
    const json = defaultOf(field, site.now());
    if (field.type === 'Boolean' && field.defaultValue !== undefined && !/^[01]$/.test(field.defaultValue)) {
      throw badPropertyValue('DefaultValue');
    }
    if (json !== undefined) {
      typeOf(field).write(json, field);
    }
  } catch {
    throw badPropertyValue('DefaultValue');
  }
};

/** Holds a lookup to the columns that its target has. @throws `SpError` 400 */
export const checkShown = ({ store }: Site, lookupList: string, shown: string): void => {
  if (!store.lists.byId(lookupList)?.fields.some(({ name }) => name === shown)) {
    throw columnNotFound(shown);
  }
};

/**
 * Adds a column to a list. Several columns may have one title; only an internal name must be free (SharePoint's own pages
 * refuse the title as well, its API does not: sharepointlessonslearned.com, *Field name uniqueness rules*).
 * @returns the list as it is afterwards, and the column
 * @throws `SpError` when id or name are taken, or the index is refused
 */
export const addField = (site: Site, list: List, requested: RequestedField): { list: List; field: FieldDefinition } => {
  const asked = requested.name === undefined ? undefined : encoded(requested.name);
  const field: FieldDefinition = {
    ...requested, id: (requested.id ?? randomUUID()).toLowerCase(), description: requested.description ?? '', name: freeName(list, asked ?? internalName(requested.title))
  };
  // An internal name that is asked for must be free; one that follows from a title makes way.
  if (list.fields.some(({ id, name }) => id === field.id || (asked !== undefined && same(name, asked)))) {
    throw columnNameTaken(asked ?? field.title);
  }
  if (reserved.test(field.name)) {
    throw notServed(`the internal name ${field.name}`);
  }
  checkDefault(site, field);
  checkIndex(site, list, field);
  return { list: site.store.lists.addColumn(list, field), field };
};
