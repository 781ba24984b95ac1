import { fieldNotFilterable, fieldNotFound, fieldNotSortable, lookupNotExpanded, notServed } from '../errors/catalogue';
import { propertyName } from '../fields/definition';
import type { FieldDefinition } from '../fields/definition';
import { sqlName } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import type { Operand } from '../odata/filterSql';
import type { NameTree } from '../odata/project';
import type { List } from '../store/list';
import { personColumns } from './people';

/** Finds the column behind a property name; `Id` is a second name of `ID`. */
const fieldOfProperty = (list: List, property: string): FieldDefinition | undefined =>
  list.fields.find(({ name }) => propertyName(name) === (property === 'Id' ? 'ID' : property));

const column = (name: string, suffix = ''): string => `item.${sqlName(name, suffix)}`;

const plainOperand = (field: FieldDefinition): Operand | undefined => {
  const { compared, beside = {} } = typeOf(field);
  return compared && { value: column(field.name), key: column(field.name, 'key' in beside ? 'key' : ''), comparison: compared(field) };
};

/** `AuthorId`: the id that the person column holds. */
const personId = (list: List, property: string): Operand | undefined => {
  const field = property.endsWith('Id') ? fieldOfProperty(list, property.slice(0, -'Id'.length)) : undefined;
  return field?.type === 'User' ? { value: column(field.name), key: column(field.name), comparison: 'number' } : undefined;
};

/** `Author/Title`: a value of the person whom the column names. */
const personValue = (list: List, property: string, expand: NameTree): Operand => {
  const [lookup, target] = property.split('/');
  const field = fieldOfProperty(list, lookup);
  const stored = Object.hasOwn(personColumns, target) ? personColumns[target] : undefined;
  if (field?.type !== 'User' || !stored) {
    throw fieldNotFound(property);
  }
  if (!(lookup in expand)) {
    throw lookupNotExpanded(lookup);
  }
  const of = (name: string): string => `(SELECT person.${sqlName(name)} FROM user AS person WHERE person.id = ${column(field.name)})`;
  return { value: of(stored.column), key: of(stored.key), comparison: stored.comparison };
};

/**
 * What a name means in a `$filter` over a list's items.
 * @throws `SpError` as SharePoint refuses it
 */
export const filterOperand = (list: List, expand: NameTree) => (property: string): Operand => {
  if (property.includes('/')) {
    return personValue(list, property, expand);
  }
  const id = personId(list, property);
  if (id) {
    return id;
  }
  const field = fieldOfProperty(list, property);
  if (!field || field.type === 'Computed') {
    throw fieldNotFound(property);
  }
  if (field.type === 'User') {
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

/** The column to sort by. A person column sorts by the person's title. */
export const sortOperand = (list: List, expand: NameTree) => (property: string): Operand => {
  if (property.includes('/') || personId(list, property)) {
    return filterOperand(list, expand)(property);
  }
  const field = fieldOfProperty(list, property);
  if (!field || field.type === 'Computed') {
    throw fieldNotFound(property);
  }
  if (field.type === 'User') {
    return personValue(list, `${property}/Title`, { [property]: {} });
  }
  const operand = typeOf(field).sortable ? plainOperand(field) : undefined;
  if (!operand) {
    throw fieldNotSortable(property, field.type);
  }
  return operand;
};
