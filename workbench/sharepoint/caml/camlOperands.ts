import { notServed } from '../errors/catalogue';
import { propertyName } from '../fields/definition';
import type { FieldDefinition } from '../fields/definition';
import { sqlName } from '../fields/fieldType';
import type { Comparison } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import { filterOperand } from '../items/operands';
import type { FindOperand, Operand } from '../odata/filterSql';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { camlFieldByName } from './camlFields';

const idMark = '#id';

/** Names the id that a person or lookup column holds, instead of what it shows. */
export const byId = (name: string): string => `${name}${idMark}`;

const column = ({ name }: FieldDefinition, comparison: Comparison): Operand =>
  ({ value: `item.${sqlName(name)}`, key: `item.${sqlName(name)}`, comparison, indexed: false });

/** Content type ids are letters and digits of ASCII; this is the key of such a text, as `sortKey` makes it. */
const contentType = (field: FieldDefinition): Operand => {
  const { value } = column(field, 'text');
  return { ...column(field, 'text'), key: `upper(${value}) || char(1) || upper(${value})` };
};

/** A person or lookup column, by what it shows or by the id that it holds. */
const reference = (site: Site, list: List, field: FieldDefinition, meansId: boolean): Operand => {
  if (typeOf(field).refersTo === 'several') {
    if (!meansId) {
      throw notServed(`${field.name} in CAML without LookupId`);
    }
    return { ...column(field, 'ids'), reference: field.name };
  }
  const property = propertyName(field.name);
  const shown = `${property}/${field.type === 'User' ? 'Title' : propertyName(field.lookupField ?? 'Title')}`;
  return meansId ? filterOperand(site, list, {})(`${property}Id`) : filterOperand(site, list, { [property]: {} })(shown);
};

/**
 * What a name means in CAML, which calls columns by their internal names and asks for more of them than `$filter` does.
 * @throws `SpError` for a column that is not there, or not served here
 */
export const camlOperand = (site: Site, list: List): FindOperand => (name) => {
  const meansId = name.endsWith(idMark);
  const field = camlFieldByName(list, meansId ? name.slice(0, -idMark.length) : name);
  if (typeOf(field).refersTo) {
    return reference(site, list, field, meansId);
  }
  switch (field.type) {
    case 'Note':
    case 'URL':
    case 'Thumbnail':
      return column(field, 'long');
    case 'ContentTypeId':
      return contentType(field);
    default:
      if (field.name === 'FSObjType') {
        return { value: '0', key: '0', comparison: 'number', indexed: false };
      }
      if (field.type === 'Computed' || typeOf(field).sql === undefined) {
        throw notServed(`${field.name} in CAML`);
      }
      return filterOperand(site, list, {})(propertyName(field.name));
  }
};

/** What a name means in `<OrderBy>`: people and lookups by what they show. @throws `SpError` as {@link camlOperand}, and for what cannot be sorted by */
export const camlOrder = (site: Site, list: List): FindOperand => (name) => {
  const field = camlFieldByName(list, name);
  const { sortable, refersTo } = typeOf(field);
  if (!sortable && refersTo !== 'one') {
    throw notServed(`OrderBy ${field.name} in CAML`);
  }
  const operand = camlOperand(site, list)(field.name);
  return { ...operand, indexed: operand.indexed || (refersTo === 'one' && Boolean(field.indexed)) };
};
