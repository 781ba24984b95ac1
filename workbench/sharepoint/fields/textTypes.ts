import { badFieldValue, badNode, badPrimitive } from '../errors/catalogue';
import { strings } from '../odata/values';
import { caseless, sortKey } from './folding';
import type { FieldType, SqlValue } from './fieldType';
import { fitsXml } from './xmlText';

const textOf = (json: unknown): string => {
  if (typeof json === 'object') {
    throw badNode(Array.isArray(json) ? 'StartArray' : 'StartObject', 'PrimitiveValue');
  }
  if (typeof json !== 'string') {
    throw badPrimitive('Edm.String');
  }
  if (!fitsXml(json)) {
    throw badFieldValue('text');
  }
  return json;
};

/** Empty text is stored as no text: SharePoint hands it back as null (*assumed*). */
const keyed = (text: string): Record<string, string | null> =>
  (text === '' ? { '': null, key: null } : { '': text, key: sortKey(text) });

const shortText: Pick<FieldType, 'sql' | 'beside' | 'compared' | 'sortable' | 'indexable' | 'read'> = {
  sql: 'TEXT',
  indexable: true,
  beside: { key: 'TEXT' },
  compared: () => 'text',
  sortable: true,
  read: (row, { name }, property) => ({ [property]: row[name] })
};

const longText: Pick<FieldType, 'sql' | 'sortable' | 'read' | 'write' | 'fromForm'> = {
  sql: 'TEXT',
  sortable: false,
  read: (row, { name }, property) => ({ [property]: row[name] }),
  write: (json) => ({ '': textOf(json) === '' ? null : textOf(json) }),
  fromForm: (text) => text
};

const longestText = 255;

export const textType: FieldType = {
  ...shortText,
  name: 'Text', kind: 2, displayName: 'Single line of text', shortDescription: 'Single line of text', entityType: 'SP.FieldText',
  write: (json, { maxLength }) => {
    const text = textOf(json);
    if (text.length > (maxLength ?? longestText)) {
      throw badFieldValue('text');
    }
    return keyed(text);
  },
  fromForm: (text) => text
};

export const noteType: FieldType = {
  ...longText,
  name: 'Note', kind: 3, displayName: 'Multiple lines of text', shortDescription: 'Multiple lines of text', entityType: 'SP.FieldMultiLineText'
};

/** The value is a JSON text that names an attachment; SharePoint does not look inside when it is written (*assumed*). */
export const thumbnailType: FieldType = {
  ...longText,
  name: 'Thumbnail', kind: 34, displayName: 'Image', shortDescription: 'Image', entityType: 'SP.FieldMultiLineText'
};

/** REST takes any text for a choice; only forms hold it to the choices (*assumed*). */
export const choiceType: FieldType = {
  ...shortText,
  name: 'Choice', kind: 6, displayName: 'Choice', shortDescription: 'Choice (menu to choose from)', entityType: 'SP.FieldChoice',
  write: (json) => keyed(textOf(json)),
  fromForm: (text) => text
};

/** SharePoint's own way to keep several texts in one: `;#A;#B;#`. */
const separator = ';#';
const joined = (texts: readonly string[]): string => `${separator}${texts.join(separator)}${separator}`;

/** The choices that a column holds. @param stored as in the row */
export const multiChoiceTexts = (stored: SqlValue): string[] => (typeof stored === 'string' ? stored.split(separator).filter((one) => one !== '') : []);

export const multiChoiceType: FieldType = {
  name: 'MultiChoice', kind: 15, displayName: 'Choice', shortDescription: 'Choice (menu to choose from)', entityType: 'SP.FieldMultiChoice',
  sql: 'TEXT',
  beside: { key: 'TEXT' },
  compared: () => 'choices',
  sortable: false,
  read: (row, { name }, property) => ({ [property]: row[name] === null ? null : strings(multiChoiceTexts(row[name])) }),
  write: (json) => {
    if (!Array.isArray(json)) {
      throw badNode(typeof json === 'object' ? 'StartObject' : 'PrimitiveValue', 'StartArray');
    }
    const texts = json.map(textOf).filter((one) => one !== '');
    return texts.length === 0 ? { '': null, key: null } : { '': joined(texts), key: caseless(joined(texts)) };
  },
  fromForm: (text) => text.split(separator).filter((one) => one !== '')
};

/** The text that finds one choice in a multi-choice key. */
export const choiceKey = (choice: string): string => caseless(joined([choice]));
