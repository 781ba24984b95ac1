import type { Element } from '@xmldom/xmldom';
import { badCaml, badCamlField } from '../errors/camlErrors';
import { columnElsewhere } from '../errors/itemErrors';
import type { FieldDefinition } from '../fields/definition';
import { isElsewhere } from '../fields/elsewhere';
import type { List } from '../store/list';
import { childOf } from './camlXml';

/** Every item is one; folders there are none. CAML asks for it all the same, to leave folders out. */
const objectType: FieldDefinition = {
  id: '30bb605f-5bae-48fe-b4e3-1f81d9772af9', name: 'FSObjType', title: 'Item Type', description: '', type: 'Integer', builtIn: true, readOnly: true, hidden: true
};

/** The field by internal name. @throws `SpError` 500 when the list has none */
export const camlFieldByName = (list: List, name: string): FieldDefinition => {
  const field = [...list.fields, objectType].find((one) => one.name === name);
  if (!field) {
    throw isElsewhere(name) ? columnElsewhere(name) : badCamlField();
  }
  return field;
};

/** The column that a `<FieldRef>` names, by `Name` or by `ID`. @throws `SpError` 500 when the list has none */
export const referredField = (list: List, reference: Element): FieldDefinition => {
  const [name, id] = [reference.getAttribute('Name'), reference.getAttribute('ID')?.replace(/[{}]/g, '').toLowerCase()];
  return camlFieldByName(list, name ?? [...list.fields, objectType].find((one) => one.id === id)?.name ?? '');
};

/** The `<FieldRef>` of a condition. @throws `SpError` 500 when there is none */
export const referenceIn = (condition: Element): Element => {
  const reference = childOf(condition, 'FieldRef');
  if (!reference) {
    throw badCaml();
  }
  return reference;
};

/**
 * What stands in every row of rendered list data and may be asked for all the same (Elio Struyf, "Getting likes and comments from
 * modern pages"; the ids as in PnP's templates). On SharePoint they are lookups to another place: nothing finds or sorts by them here.
 */
const inEveryRow: Readonly<Record<string, string>> = {
  _CommentCount: 'd307dff3-340f-44a2-9f4b-fbfe1ba07459',
  _CommentFlags: 'c274cbfd-084a-4017-925f-cce50c9e3eec'
};

/** Whether a column stands in every row of rendered list data without being a column of the list. */
export const standsInEveryRow = (name: string): boolean => Object.hasOwn(inEveryRow, name);

/** The internal name of the column that a `<FieldRef>` of `ViewFields` names. @throws `SpError` 500 when the list has none */
export const shownName = (list: List, reference: Element): string => {
  const id = reference.getAttribute('ID')?.replace(/[{}]/g, '').toLowerCase();
  const name = reference.getAttribute('Name') ?? Object.keys(inEveryRow).find((one) => inEveryRow[one] === id) ?? '';
  return standsInEveryRow(name) ? name : referredField(list, reference).name;
};
