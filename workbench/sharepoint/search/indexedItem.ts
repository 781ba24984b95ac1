import type { FieldDefinition } from '../fields/definition';
import type { Row } from '../fields/fieldType';
import { idsOf } from '../fields/referenceTypes';
import { referredList } from '../items/lookups';
import type { List } from '../store/list';
import type { Store } from '../store/store';
import { plainText } from './plainText';

/** What the index keeps of an item. */
export interface IndexedItem {
  readonly title: string;
  readonly author: string;
  readonly editor: string;
  readonly created: string;
  readonly modified: string;
  /** In braces and upper case, as search answers it (recorded). */
  readonly uniqueId: string;
  /** The texts of all columns. */
  readonly body: string;
  /** Values by internal name of the column. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** SharePoint retrieves no more than 16 KB of a managed property. */
const longestValue = 16_384;
const separator = ';#';

const personName = (store: Store, id: unknown): string => store.users.byId(Number(id))?.title ?? '';

const lookedUp = (store: Store, field: FieldDefinition, id: number): string => {
  const list = referredList(store, field);
  const shown = list && store.items.byId(list, id)?.[field.lookupField ?? 'Title'];
  return shown === undefined || shown === null ? '' : String(shown);
};

/**
 * The values of a column as crawled properties hold them: choices and people one by one, yes as 1, dates as ISO text. Microsoft
 * documents the formats for site columns; that `ows_<Name>` holds several choices as several values is *assumed*.
 */
const valuesOf = (store: Store, field: FieldDefinition, row: Row): readonly string[] => {
  const value = row[field.name];
  if (value === null || value === undefined) {
    return [];
  }
  switch (field.type) {
    case 'MultiChoice':
      return String(value).split(separator).filter((one) => one !== '');
    case 'User':
    case 'UserMulti':
      return (field.type === 'User' ? [value] : idsOf(value)).map((id) => personName(store, id));
    case 'Lookup':
    case 'LookupMulti':
      return (field.type === 'Lookup' ? [Number(value)] : idsOf(value)).map((id) => lookedUp(store, field, id));
    case 'URL':
      return [`${value}, ${row[`${field.name}__description`] ?? ''}`];
    case 'Note':
      return [field.richText ? plainText(String(value)) : String(value)];
    default:
      return [String(value)];
  }
};

/** The types whose values are found by plain words. */
const worded = new Set<FieldDefinition['type']>(['Text', 'Note', 'Choice', 'MultiChoice', 'URL', 'User', 'UserMulti', 'Lookup', 'LookupMulti']);

/** Reads an item as the crawler does. */
export const indexedItem = (store: Store, list: List, row: Row): IndexedItem => {
  const own = list.fields.filter(({ builtIn }) => !builtIn);
  const values = new Map(own.map((field) => [field.name, valuesOf(store, field, row).map((one) => one.normalize('NFC'))]));
  return {
    title: String(row.Title ?? '').normalize('NFC'),
    author: personName(store, row.Author),
    editor: personName(store, row.Editor),
    created: String(row.Created),
    modified: String(row.Modified),
    uniqueId: `{${String(row.GUID).toUpperCase()}}`,
    body: own.filter(({ type }) => worded.has(type)).flatMap(({ name }) => values.get(name) ?? []).join('\n'),
    values: new Map([...values].map(([name, all]) => [name, all.filter((one) => one !== '').map((one) => one.slice(0, longestValue))]))
  };
};
