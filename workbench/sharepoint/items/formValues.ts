import { notServed } from '../errors/catalogue';
import { SpError } from '../errors/spError';
import type { FieldDefinition } from '../fields/definition';
import type { SqlValue } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import type { Complex } from '../odata/values';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { statusFromBody } from './approval';
import { contentTypeColumn, fieldColumns } from './body';

/** One value of a form, as `validateUpdateListItem` takes it. */
export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string | null;
}

/** A form value that was read: columns, or what is wrong with it. */
interface ReadValue {
  readonly columns: Readonly<Record<string, SqlValue>>;
  readonly error?: string;
}

/** Sentences of SharePoint's forms; which code goes with them is *assumed*. */
const formError = -2147024809;

const refusedValue = (sentence: string): SpError => new SpError(400, '', sentence);

/** People as the people picker hands them over: `[{"Key":"<login name>"}]`. */
const people = (site: Site, text: string): number[] => {
  let picked: unknown;
  try {
    picked = JSON.parse(text);
  } catch {
    picked = undefined;
  }
  return (Array.isArray(picked) ? picked : [{}]).map((person: { Key?: unknown } | null) => {
    const user = site.store.users.byLoginName(String(person?.Key));
    if (!user) {
      throw refusedValue('The user does not exist or is not unique.');
    }
    return user.id;
  });
};

const jsonValue = (site: Site, field: FieldDefinition, text: string): unknown => {
  if (field.type === 'User' || field.type === 'UserMulti') {
    const ids = people(site, text);
    return field.type === 'User' ? ids[0] ?? null : ids;
  }
  const { fromForm } = typeOf(field);
  if (!fromForm) {
    throw notServed(`a ${field.type} value (${field.name}) in validateUpdateListItem`);
  }
  const json = fromForm(text, field);
  if (json === undefined) {
    throw refusedValue(field.type === 'DateTime' ? 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.' : 'The value of this field is not valid.');
  }
  return json;
};

/** What a form holds a value to, and a REST body does not. */
const checked = ({ choices, fillInChoice, minimum, maximum }: FieldDefinition, json: unknown): void => {
  const strangers = choices && !fillInChoice && [json].flat().filter((one) => !choices.includes(String(one)));
  if (strangers && strangers.length > 0) {
    throw refusedValue('The value in this field is not one of the choices.');
  }
  if (Number(json) < (minimum ?? -Infinity) || Number(json) > (maximum ?? Infinity)) {
    throw refusedValue(`The value of this field must be between ${minimum ?? '-∞'} and ${maximum ?? '∞'}.`);
  }
};

/** Forms may rewrite who made an item and when; here nobody may. */
const stamps = new Set(['Created', 'Modified', 'Author', 'Editor']);

/** As columns, whatever the type of the field. @throws `SpError` when the value does not fit */
const valueColumns = (site: Site, list: List, field: FieldDefinition, text: string | null): Readonly<Record<string, SqlValue>> => {
  if (field.type === 'ContentTypeId') {
    return { [field.name]: contentTypeColumn(site, list, text) };
  }
  const json = text === null ? null : jsonValue(site, field, text);
  if (json !== null) {
    checked(field, json);
  }
  return fieldColumns(site, field, json);
};

const readValue = (site: Site, list: List, { FieldName, FieldValue }: FormValue): ReadValue => {
  const field = list.fields.find(({ name }) => name === FieldName);
  if (field?.type === 'ModStat' && list.settings.enableModeration) {
    return { columns: { [field.name]: statusFromBody(site, FieldValue) } };
  }
  if (stamps.has(FieldName)) {
    throw notServed(`${FieldName} in validateUpdateListItem`);
  }
  if (!field || (field.readOnly && field.type !== 'ContentTypeId')) {
    return { columns: {}, error: `Column '${FieldName}' does not exist. It may have been deleted by another user.` };
  }
  const empty = FieldValue === null || FieldValue === '';
  if (empty && field.required) {
    return { columns: {}, error: "You can't leave this blank." };
  }
  try {
    return { columns: valueColumns(site, list, field, empty ? null : FieldValue) };
  } catch (error) {
    if (error instanceof SpError && error.status !== 501) {
      return { columns: {}, error: error.message };
    }
    throw error;
  }
};

/** What is answered for one value. */
export const outcome = ({ FieldName, FieldValue }: FormValue, { error }: { readonly error?: string } = {}): Complex => ({
  complex: 'SP.ListItemFormUpdateValue',
  properties: {
    ErrorCode: error ? formError : 0, ErrorMessage: error ?? null, FieldName, FieldValue, HasException: error !== undefined, ItemId: 0
  }
});

/** A new item lacks what is required and has no default (*assumed* to be answered like an empty value). */
const leftOut = ({ fields }: List, values: readonly FormValue[]): FormValue[] => fields
  .filter(({ name, required, defaultValue }) => required && defaultValue === undefined && !values.some(({ FieldName }) => FieldName === name))
  .map(({ name }) => ({ FieldName: name, FieldValue: null }));

/**
 * Reads the values of a form and checks them as a form does: required columns and choices count, unlike in a REST body.
 * @param isNew whether the item is yet to be made, so that what is required must be there
 * @returns what to write (nothing when one value is wrong) and what to answer, value by value
 */
export const readForm = (site: Site, list: List, values: readonly FormValue[], isNew = false): { columns?: Record<string, SqlValue>; outcomes: Complex[] } => {
  const all = isNew ? [...values, ...leftOut(list, values)] : values;
  const read = all.map((value) => readValue(site, list, value));
  const outcomes = read.map((one, place) => outcome(all[place], one));
  return read.some(({ error }) => error) ? { outcomes } : { outcomes, columns: Object.assign({}, ...read.map(({ columns }) => columns)) as Record<string, SqlValue> };
};
