import { badFieldValue, notServed, unknownBodyProperty, userNotFound } from '../errors/catalogue';
import { badContentTypeId } from '../errors/contentTypeErrors';
import { columnElsewhere } from '../errors/itemErrors';
import { propertyName } from '../fields/definition';
import type { FieldDefinition } from '../fields/definition';
import { defaultOf } from '../fields/defaults';
import { isElsewhere } from '../fields/elsewhere';
import { rowKey } from '../fields/fieldType';
import type { SqlValue } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import type { Site } from '../site/site';
import { byTypeId, isFolderType } from '../store/contentTypes';
import { itemType } from '../store/list';
import type { List } from '../store/list';
import { statusFromBody } from './approval';
import { referredList } from './lookups';

/** The body of a POST or MERGE, or what code of this repo hands in: values by property name. */
export type Body = Readonly<Record<string, unknown>>;

const writtenName = (field: FieldDefinition): string => {
  const property = propertyName(field.name);
  return typeOf(field).writtenAs?.(property) ?? property;
};

const isAnnotation = (name: string): boolean => name.startsWith('odata.') || name.includes('@');

const fieldFor = (list: List, name: string): FieldDefinition => {
  const field = list.fields.find((one) => writtenName(one) === (name === 'Id' ? 'ID' : name));
  if (!field || field.type === 'Computed') {
    if (name.endsWith('StringId') && list.fields.some((one) => `${propertyName(one.name)}StringId` === name)) {
      throw notServed(`${name} in a body`);
    }
    throw isElsewhere(name) ? columnElsewhere(name) : unknownBodyProperty(name, itemType(list));
  }
  return field;
};

/** Refuses ids of people and items that are not there. */
const checkReferences = ({ store }: Site, field: FieldDefinition, json: unknown): void => {
  const ids = typeOf(field).refersTo ? [json].flat().map(Number) : [];
  if (field.type === 'User' || field.type === 'UserMulti') {
    if (ids.some((id) => !store.users.byId(id))) {
      throw userNotFound();
    }
    return;
  }
  const target = referredList(store, field);
  if (ids.some((id) => !target || !store.items.byId(target, id))) {
    throw badFieldValue('lookup');
  }
};

/** An item's content type is one of the list's. @throws `SpError` 400 */
export const contentTypeColumn = ({ store }: Site, list: List, json: unknown): SqlValue => {
  const type = typeof json === 'string' ? byTypeId(store.contentTypes.ofList(list), json) : undefined;
  if (!type) {
    throw badContentTypeId();
  }
  if (isFolderType(type)) {
    throw notServed('folders');
  }
  return type.id;
};

/** A JSON value as the columns of one field. @throws `SpError` when it does not fit */
export const fieldColumns = (site: Site, field: FieldDefinition, json: unknown): Record<string, SqlValue> => {
  const { beside = {}, write } = typeOf(field);
  const written = json === null
    ? Object.fromEntries(['', ...Object.keys(beside)].map((suffix) => [suffix, null]))
    : write(json, field);
  if (json !== null) {
    checkReferences(site, field, json);
  }
  return Object.fromEntries(Object.entries(written).map(([suffix, value]) => [rowKey(field.name, suffix), value]));
};

/**
 * Checks a body against the list and turns it into columns. Values for read-only fields are left out, as SharePoint does
 * without a word (*assumed*).
 * @throws `SpError` 400 for a property that the list does not have or a value that does not fit
 */
export const bodyColumns = (site: Site, list: List, body: Body): Record<string, SqlValue> => {
  const columns: Record<string, SqlValue> = {};
  for (const [name, json] of Object.entries(body).filter(([key]) => !isAnnotation(key))) {
    const field = fieldFor(list, name);
    if (field.type === 'ModStat' && list.settings.enableModeration) {
      columns[field.name] = statusFromBody(site, json);
    } else if (field.type === 'ContentTypeId') {
      columns[field.name] = contentTypeColumn(site, list, json);
    } else if (field.readOnly || field.type === 'Attachments') {
      site.log(`Ignored: ${name} is read-only in ${list.title}`);
    } else {
      Object.assign(columns, fieldColumns(site, field, json));
    }
  }
  return columns;
};

/** The columns of a new item: what was given, and the defaults of the fields that were left out. */
export const withDefaults = (site: Site, list: List, given: Readonly<Record<string, SqlValue>>): Record<string, SqlValue> => {
  const defaults = list.fields.filter((field) => !(rowKey(field.name) in given)).map((field) => {
    const json = defaultOf(field, site.now());
    return json === undefined ? {} : fieldColumns(site, field, json);
  });
  return Object.assign({}, ...defaults, given) as Record<string, SqlValue>;
};
