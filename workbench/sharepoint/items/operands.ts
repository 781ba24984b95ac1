import { itemFieldNotFound } from '../errors/itemErrors';
import { fieldNotFilterable, fieldNotFound, fieldNotSortable, lookupNotExpanded, notServed } from '../errors/catalogue';
import { propertyName } from '../fields/definition';
import type { FieldDefinition } from '../fields/definition';
import { sqlName } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import type { Operand } from '../odata/filterSql';
import type { NameTree } from '../odata/project';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { visibleSql } from './approval';
import { referredList, shownByLookup } from './lookups';
import { personColumns } from './people';

/** Finds the column behind a property name; `Id` is a second name of `ID`. */
const fieldOfProperty = (list: List, property: string): FieldDefinition | undefined =>
  list.fields.find(({ name }) => propertyName(name) === (property === 'Id' ? 'ID' : property));

/** A field as SQL, for a table that the statement calls `table`. */
const plainOperand = (field: FieldDefinition, table = 'item'): Operand | undefined => {
  const { compared, beside = {} } = typeOf(field);
  const stored = (suffix: string): string => `${table}.${sqlName(field.name, suffix)}`;
  // What was there before approval was asked for is approved.
  const column = (suffix: string): string => (field.type === 'ModStat' ? `COALESCE(${stored(suffix)}, 0)` : stored(suffix));
  return compared && {
    value: column(''), key: column('key' in beside ? 'key' : ''), comparison: compared(field), indexed: Boolean(field.indexed) || field.name === 'ID'
  };
};

/** `AuthorId`: the id that a person or lookup column holds. */
const referenceId = (list: List, property: string): Operand | undefined => {
  const field = property.endsWith('Id') ? fieldOfProperty(list, property.slice(0, -'Id'.length)) : undefined;
  const refersTo = field && typeOf(field).refersTo;
  if (!field || !refersTo) {
    return undefined;
  }
  if (refersTo === 'several') {
    throw fieldNotFilterable(property, field.type);
  }
  const column = `item.${sqlName(field.name)}`;
  return { value: column, key: column, comparison: 'number', indexed: Boolean(field.indexed), reference: field.name };
};

const ofPerson = (field: FieldDefinition, target: string): Operand | undefined => {
  const stored = Object.hasOwn(personColumns, target) ? personColumns[target] : undefined;
  const of = (name: string): string => `(SELECT person.${sqlName(name)} FROM user AS person WHERE person.id = item.${sqlName(field.name)})`;
  return stored && { value: of(stored.column), key: of(stored.key), comparison: stored.comparison, indexed: false, reference: field.name };
};

const ofItem = (site: Site, field: FieldDefinition, target: string): Operand | undefined => {
  const list = referredList(site.store, field);
  const shown = list && shownByLookup(list).find(({ name }) => propertyName(name) === (target === 'Id' ? 'ID' : target));
  const operand = shown && plainOperand(shown, 'target');
  const visible = list && visibleSql(site, list, 'target');
  const where = `target."ID" = item.${sqlName(field.name)}${visible === undefined ? '' : ` AND ${visible}`}`;
  const of = (sql: string): string => `(SELECT ${sql} FROM "items_${list?.number}" AS target WHERE ${where})`;
  return operand && { ...operand, value: of(operand.value), key: of(operand.key), indexed: false, reference: field.name };
};

/** `Author/Title`: a value of the person or item that the column names. */
const referredValue = (site: Site, list: List, property: string, expand: NameTree): Operand => {
  const [name, target] = property.split('/');
  const field = fieldOfProperty(list, name);
  const refersTo = field && typeOf(field).refersTo;
  if (!field || !refersTo) {
    throw fieldNotFound(property);
  }
  if (!(name in expand)) {
    throw lookupNotExpanded(name);
  }
  if (refersTo === 'several') {
    throw fieldNotFilterable(name, field.type);
  }
  const operand = field.type === 'User' ? ofPerson(field, target) : ofItem(site, field, target);
  if (!operand) {
    throw fieldNotFound(property);
  }
  return operand;
};

/**
 * What a name means in a `$filter` over a list's items.
 * @throws `SpError` as SharePoint refuses it
 */
export const filterOperand = (site: Site, list: List, expand: NameTree) => (property: string): Operand => {
  if (property.includes('/')) {
    return referredValue(site, list, property, expand);
  }
  const id = referenceId(list, property);
  if (id) {
    return id;
  }
  const field = fieldOfProperty(list, property);
  if (property === 'FSObjType') {
    // Every item is one; folders there are none.
    return { value: '0', key: '0', comparison: 'number', indexed: false };
  }
  if (!field || field.type === 'Computed') {
    throw itemFieldNotFound(property);
  }
  if (typeOf(field).refersTo) {
    throw lookupNotExpanded(property);
  }
  if (field.builtIn && ['Lookup', 'File', 'ContentTypeId'].includes(field.type)) {
    throw notServed(`$filter by ${property}`);
  }
  const operand = plainOperand(field);
  if (!operand) {
    throw fieldNotFilterable(property, field.type);
  }
  return operand;
};

/** The column to sort by. A person or lookup column sorts by what it shows. */
export const sortOperand = (site: Site, list: List, expand: NameTree) => (property: string): Operand => {
  if (property.includes('/') || referenceId(list, property)) {
    return filterOperand(site, list, expand)(property);
  }
  const field = fieldOfProperty(list, property);
  if (!field || field.type === 'Computed') {
    throw itemFieldNotFound(property);
  }
  const { refersTo, sortable } = typeOf(field);
  if (refersTo === 'one') {
    return { ...referredValue(site, list, `${property}/${field.lookupField ?? 'Title'}`, { [property]: {} }), indexed: Boolean(field.indexed) };
  }
  const operand = sortable ? plainOperand(field) : undefined;
  if (!operand) {
    throw fieldNotSortable(property, field.type);
  }
  return operand;
};
