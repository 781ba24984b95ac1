import { badNode, badPrimitive, nodeOf, notServed, unknownBodyProperty } from '../errors/catalogue';
import { unknownParameter } from '../errors/schemaErrors';
import type { FormValue } from '../items/formValues';

type Json = Readonly<Record<string, unknown>>;

/** An object with no other properties than these. @throws `SpError` 400 */
const objectOf = (json: unknown, type: string, known: readonly string[]): Json => {
  if (json === null || nodeOf(json) !== 'StartObject') {
    throw badNode(nodeOf(json), 'StartObject');
  }
  const stranger = Object.keys(json as Json).find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw unknownBodyProperty(stranger, type);
  }
  return json as Json;
};

/** Text, or `null` where there may be none. @throws `SpError` 400 */
const textOf = (json: unknown, optional: boolean): string | null => {
  if (typeof json !== 'string' && !(optional && (json === null || json === undefined))) {
    throw badPrimitive('Edm.String');
  }
  return json ?? null;
};

const valueOf = (json: unknown): FormValue => {
  const { FieldName, FieldValue } = objectOf(json, 'SP.ListItemFormUpdateValue', ['ErrorCode', 'ErrorMessage', 'FieldName', 'FieldValue', 'HasException', 'ItemId']);
  return { FieldName: String(textOf(FieldName, false)), FieldValue: textOf(FieldValue, true) };
};

/** What the two methods take beside the values. Dates and numbers: this site lies in UTC and writes numbers as the invariant culture does. */
const withoutEffect = new Set(['datesInUTC', 'numberInInvariantCulture']);

/** A write without a new version, check-in and locks: not here. They may only be left out, or be sent empty or as *no*. */
const elsewhere = new Set(['bNewDocumentUpdate', 'checkInComment', 'sharedLockId']);

/**
 * The values in the body of `validateUpdateListItem` or `AddValidateUpdateItemUsingPath`.
 * @param method the name, for messages
 * @param more what the method takes besides
 * @throws `SpError` 400 for what it does not take, 501 for what is not served
 */
export const formValuesOf = (body: Json, method: string, more: readonly string[] = []): FormValue[] => {
  for (const [name, value] of Object.entries(body).filter(([key]) => key !== 'formValues' && !more.includes(key))) {
    if (!withoutEffect.has(name) && !elsewhere.has(name)) {
      throw unknownParameter(name, method);
    }
    if (elsewhere.has(name) && value !== null && value !== false && value !== '') {
      throw notServed(`${name} of ${method}`);
    }
  }
  if (!Array.isArray(body.formValues)) {
    throw badNode(nodeOf(body.formValues), 'StartArray');
  }
  return body.formValues.map(valueOf);
};

/**
 * The folder in a `listItemCreateInfo`, as it was written; `undefined` for none.
 * @throws `SpError` 400 for what is no such object, 501 for a folder to be made or a name
 */
export const folderOf = (info: unknown): string | undefined => {
  if (info === undefined || info === null) {
    return undefined;
  }
  const { FolderPath = null, LeafName = null, UnderlyingObjectType = 0 } = objectOf(info, 'SP.ListItemCreationInformationUsingPath', ['FolderPath', 'LeafName', 'UnderlyingObjectType']);
  if (LeafName !== null || UnderlyingObjectType !== 0) {
    throw notServed('AddValidateUpdateItemUsingPath outside of the root of a list');
  }
  return FolderPath === null ? undefined : textOf(objectOf(FolderPath, 'SP.ResourcePath', ['DecodedUrl']).DecodedUrl, true) ?? undefined;
};
