import { notServed } from '../errors/catalogue';
import { SpError } from '../errors/spError';
import type { FieldDefinition } from '../fields/definition';
import type { SqlValue } from '../fields/fieldType';
import { typeOf } from '../fields/fieldTypes';
import type { Complex } from '../odata/values';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { fieldColumns } from './body';

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

const personId = (site: Site, text: string): number => {
  const [person] = JSON.parse(text) as { Key?: string }[];
  const user = site.store.users.byLoginName(String(person?.Key));
  if (!user) {
    throw new SpError(400, '', `The user does not exist or is not unique.`);
  }
  return user.id;
};

const jsonValue = (site: Site, field: FieldDefinition, text: string): unknown => {
  if (field.type === 'User') {
    return personId(site, text);
  }
  const { fromForm } = typeOf(field);
  if (!fromForm) {
    throw notServed(`a ${field.type} value (${field.name}) in validateUpdateListItem`);
  }
  return fromForm(text, field);
};

const checked = (field: FieldDefinition, json: unknown): void => {
  const strangers = field.choices && [json].flat().filter((one) => !field.choices?.includes(String(one)));
  if (strangers && strangers.length > 0) {
    throw new SpError(400, '', 'The value in this field is not one of the choices.');
  }
};

const readValue = (site: Site, list: List, { FieldName, FieldValue }: FormValue): ReadValue => {
  const field = list.fields.find(({ name }) => name === FieldName);
  if (!field || field.readOnly) {
    return { columns: {}, error: `Column '${FieldName}' does not exist. It may have been deleted by another user.` };
  }
  const empty = FieldValue === null || FieldValue === '';
  if (empty && field.required) {
    return { columns: {}, error: "You can't leave this blank." };
  }
  try {
    const json = empty ? null : jsonValue(site, field, FieldValue);
    if (!empty) {
      checked(field, json);
    }
    return { columns: fieldColumns(site, field, json) };
  } catch (error) {
    if (error instanceof SpError && error.status !== 501) {
      return { columns: {}, error: error.message };
    }
    throw error;
  }
};

const outcome = ({ FieldName, FieldValue }: FormValue, { error }: ReadValue): Complex => ({
  complex: 'SP.ListItemFormUpdateValue',
  properties: {
    ErrorCode: error ? formError : 0, ErrorMessage: error ?? null, FieldName, FieldValue, HasException: error !== undefined, ItemId: 0
  }
});

/**
 * Reads the values of a form and checks them as a form does: required columns and choices count, unlike in a REST body.
 * @returns what to write (nothing when one value is wrong) and what to answer, value by value
 */
export const readForm = (site: Site, list: List, values: readonly FormValue[]): { columns?: Record<string, SqlValue>; outcomes: Complex[] } => {
  const read = values.map((value) => readValue(site, list, value));
  const outcomes = read.map((one, place) => outcome(values[place], one));
  return read.some(({ error }) => error) ? { outcomes } : { outcomes, columns: Object.assign({}, ...read.map(({ columns }) => columns)) as Record<string, SqlValue> };
};
