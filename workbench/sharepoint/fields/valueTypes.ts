import { badFieldValue, badNode, badPrimitive, nodeOf, unknownBodyProperty } from '../errors/catalogue';
import { dayOf, readFormMoment, readMoment } from './moments';
import type { FieldType } from './fieldType';
import { fitsXml } from './xmlText';

/** A number as JSON writes it, and as this British site does. */
const decimal = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;
const thousands = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/;

export const numberType: FieldType = {
  name: 'Number', kind: 9, displayName: 'Number', shortDescription: 'Number (1, 1.0, 100)', entityType: 'SP.FieldNumber',
  sql: 'REAL',
  indexable: true,
  compared: () => 'number',
  sortable: true,
  read: (row, { name }, property) => ({ [property]: row[name] }),
  write: (json) => {
    // Microsoft's OData reader takes a number in quotation marks as well.
    const number = typeof json === 'string' && decimal.test(json) ? Number(json) : json;
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      throw badPrimitive('Edm.Double');
    }
    return { '': number };
  },
  fromForm: (text) => (thousands.test(text.trim()) ? text.replace(/,/g, '') : decimal.test(text) ? text : undefined)
};

const yesOrNo = /^(1|true)$|^(0|false)$/i;

export const booleanType: FieldType = {
  name: 'Boolean', kind: 8, displayName: 'Yes/No', shortDescription: 'Yes/No (check box)', entityType: 'SP.Field',
  sql: 'INTEGER',
  indexable: true,
  compared: () => 'boolean',
  sortable: true,
  read: (row, { name }, property) => ({ [property]: row[name] === null ? null : row[name] === 1 }),
  write: (json) => {
    // Microsoft's OData reader takes the words in quotation marks as well.
    const word = typeof json === 'string' ? /^(?:(true)|false)$/i.exec(json) : null;
    if (typeof json !== 'boolean' && !word) {
      throw badPrimitive('Edm.Boolean');
    }
    return { '': (word ? word[1] : json) ? 1 : 0 };
  },
  fromForm: (text) => {
    const word = yesOrNo.exec(text.trim());
    return word ? word[1] !== undefined : undefined;
  }
};

export const dateTimeType: FieldType = {
  name: 'DateTime', kind: 4, displayName: 'Date and Time', shortDescription: 'Date and Time', entityType: 'SP.FieldDateTime',
  sql: 'TEXT',
  indexable: true,
  compared: ({ dateOnly }) => (dateOnly ? 'day' : 'moment'),
  sortable: true,
  read: (row, { name }, property) => ({ [property]: row[name] }),
  write: (json, { dateOnly }) => {
    const moment = typeof json === 'string' ? readMoment(json) : undefined;
    if (moment === undefined) {
      throw badPrimitive('Edm.DateTime');
    }
    return { '': dateOnly ? dayOf(moment) : moment };
  },
  fromForm: (text) => readFormMoment(text)
};

/** SharePoint's limit for the address of a hyperlink; the same for its words is *assumed*. */
const longestHyperlink = 255;

export const urlType: FieldType = {
  name: 'URL', kind: 11, displayName: 'Hyperlink or Picture', shortDescription: 'Hyperlink or Picture', entityType: 'SP.FieldUrl',
  sql: 'TEXT',
  beside: { description: 'TEXT' },
  sortable: false,
  read: (row, { name }, property) => ({
    [property]: row[name] === null ? null : {
      complex: 'SP.FieldUrlValue',
      properties: { Description: row[`${name}__description`], Url: row[name] }
    }
  }),
  write: (json) => {
    if (nodeOf(json) !== 'StartObject') {
      throw badNode(nodeOf(json), 'StartObject');
    }
    const { Url: address, Description, ...others } = json as { Url?: unknown; Description?: unknown };
    const [stranger] = Object.keys(others).filter((name) => !name.startsWith('odata.') && !name.includes('@'));
    if (stranger !== undefined) {
      throw unknownBodyProperty(stranger, 'SP.FieldUrlValue');
    }
    // An address that is null empties the column as an empty one does (*assumed*).
    const Url = address ?? '';
    if (typeof Url !== 'string' || !(Description === undefined || Description === null || typeof Description === 'string')) {
      throw badPrimitive('Edm.String');
    }
    if (Url === '') {
      return { '': null, description: null };
    }
    if (Url.length > longestHyperlink || (Description ?? '').length > longestHyperlink || !fitsXml(`${Url}${Description ?? ''}`) || !/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(Url)) {
      throw badFieldValue('URL');
    }
    return { '': Url, description: Description ? Description : Url };
  },
  fromForm: (text) => {
    const [Url, ...words] = text.split(', ');
    return { Url, Description: words.join(', ') };
  }
};
