import { badFieldValue, badNode, badPrimitive, nodeOf } from '../errors/catalogue';
import { dayOf, readFormMoment, readMoment } from './moments';
import type { FieldType } from './fieldType';

export const numberType: FieldType = {
  name: 'Number', kind: 9, displayName: 'Number', shortDescription: 'Number (1, 1.0, 100)', entityType: 'SP.FieldNumber',
  sql: 'REAL',
  indexable: true,
  compared: () => 'number',
  sortable: true,
  read: (row, { name }, property) => ({ [property]: row[name] }),
  write: (json) => {
    // JSON light takes a number in quotation marks as well.
    const number = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      throw badPrimitive('Edm.Double');
    }
    return { '': number };
  },
  fromForm: (text) => text
};

export const booleanType: FieldType = {
  name: 'Boolean', kind: 8, displayName: 'Yes/No', shortDescription: 'Yes/No (check box)', entityType: 'SP.Field',
  sql: 'INTEGER',
  indexable: true,
  compared: () => 'boolean',
  sortable: true,
  read: (row, { name }, property) => ({ [property]: row[name] === null ? null : row[name] === 1 }),
  write: (json) => {
    if (typeof json !== 'boolean') {
      throw badPrimitive('Edm.Boolean');
    }
    return { '': json ? 1 : 0 };
  },
  fromForm: (text) => text === '1' || text.toLowerCase() === 'true'
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
    const { Url = '', Description } = json as { Url?: unknown; Description?: unknown };
    if (typeof Url !== 'string' || !(Description === undefined || Description === null || typeof Description === 'string')) {
      throw badPrimitive('Edm.String');
    }
    if (Url === '') {
      return { '': null, description: null };
    }
    if (Url.length > longestHyperlink || (Description ?? '').length > longestHyperlink || !/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(Url)) {
      throw badFieldValue('URL');
    }
    return { '': Url, description: Description ? Description : Url };
  },
  fromForm: (text) => {
    const [Url, ...words] = text.split(', ');
    return { Url, Description: words.join(', ') };
  }
};
