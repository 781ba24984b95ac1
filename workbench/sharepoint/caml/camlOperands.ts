import { badCamlField } from '../errors/camlErrors';
import { notServed } from '../errors/catalogue';
import { propertyName } from '../fields/definition';
import type { FieldDefinition } from '../fields/definition';
import { sqlName } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import { filterOperand } from '../items/operands';
import type { FindOperand, Operand } from '../odata/filterSql';
import type { List } from '../store/list';
import type { Store } from '../store/store';

const idMark = '#id';

/** Names the id that a person or lookup column holds, instead of what it shows. */
export const byId = (name: string): string => `${name}${idMark}`;

/** Several lines of text: CAML searches in them, unlike `$filter`. */
const longText = (field: FieldDefinition): Operand => ({ value: `item.${sqlName(field.name)}`, key: `item.${sqlName(field.name)}`, comparison: 'long', indexed: false });

const severalIds = (field: FieldDefinition): Operand => ({ value: `item.${sqlName(field.name)}`, key: `item.${sqlName(field.name)}`, comparison: 'ids', indexed: false, reference: field.name });

/** What a name means in CAML, which calls columns by their internal names. @throws `SpError` for a column that is not there */
export const camlOperand = (store: Store, list: List): FindOperand => (name) => {
  const meansId = name.endsWith(idMark);
  const field = list.fields.find((one) => one.name === (meansId ? name.slice(0, -idMark.length) : name));
  if (!field) {
    throw badCamlField();
  }
  const property = propertyName(field.name);
  const { refersTo } = typeOf(field);
  if (refersTo === 'several') {
    if (!meansId) {
      throw notServed(`${field.name} in CAML without LookupId`);
    }
    return severalIds(field);
  }
  if (refersTo === 'one') {
    const shown = `${property}/${field.type === 'User' ? 'Title' : propertyName(field.lookupField ?? 'Title')}`;
    return meansId ? filterOperand(store, list, {})(`${property}Id`) : filterOperand(store, list, { [property]: {} })(shown);
  }
  if (field.type === 'Computed' || typeOf(field).sql === undefined) {
    throw notServed(`${field.name} in CAML`);
  }
  return field.type === 'Note' ? longText(field) : filterOperand(store, list, {})(property);
};
