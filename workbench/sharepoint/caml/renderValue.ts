import type { FieldDefinition } from '../fields/definition';
import type { Row } from '../fields/fieldType';
import { idsOf } from '../fields/referenceTypes';
import { typeOf } from '../fields/fieldTypes';
import { referredList } from '../items/lookups';
import { multiChoiceTexts } from '../fields/textTypes';
import type { Site } from '../site/site';

/** What `RenderListDataAsStream` shows of one column, by the names under which it shows it. */
type Rendered = Readonly<Record<string, unknown>>;

const two = (number: number): string => String(number).padStart(2, '0');

/** `31/12/2026 09:30`, as the regional settings of this site write it. */
const momentText = (moment: string, dateOnly: boolean): string => {
  const date = new Date(moment);
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return dateOnly ? day : `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};

const grouped = (number: number, decimals: number | undefined): string => {
  const [whole, part] = (decimals === undefined ? String(Math.abs(number)) : Math.abs(number).toFixed(decimals)).split('.');
  return `${number < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part ? `.${part}` : ''}`;
};

const person = (site: Site, id: number): object[] => {
  const user = site.store.users.byId(id);
  return user ? [{ id: String(id), title: user.title, email: user.email, sip: user.email, picture: '' }] : [];
};

const lookup = (site: Site, field: FieldDefinition, id: number): object[] => {
  const list = referredList(site.store, field);
  const row = list && site.store.items.byId(list, id);
  return row ? [{ lookupId: id, lookupValue: String(row[field.lookupField ?? 'Title'] ?? ''), isSecretFieldValue: false }] : [];
};

const references = (site: Site, row: Row, field: FieldDefinition): object[] => {
  const stored = row[field.name];
  const ids = typeOf(field).refersTo === 'several' ? idsOf(stored) : typeof stored === 'number' ? [stored] : [];
  return ids.flatMap((id) => (field.type.startsWith('User') ? person(site, id) : lookup(site, field, id)));
};

/**
 * A column's value as SharePoint renders it for its own list pages: text in the site's language, and the raw value beside it under
 * the name with a dot. Dates and numbers were recorded; persons, lookups, hyperlinks and yes/no follow Microsoft's documentation of
 * column formatting, and are *assumed* in detail.
 */
export const renderValue = (site: Site, row: Row, field: FieldDefinition): Rendered => {
  const { name, type } = field;
  const stored = row[name] ?? null;
  switch (type) {
    case 'DateTime':
      return stored === null ? { [name]: '', [`${name}.`]: '' } : { [name]: momentText(String(stored), Boolean(field.dateOnly)), [`${name}.`]: stored };
    case 'Number':
      return stored === null ? { [name]: '', [`${name}.`]: '' } : { [name]: grouped(Number(stored), field.decimals), [`${name}.`]: String(stored) };
    case 'Boolean':
      return stored === null ? { [name]: '', [`${name}.value`]: '' } : { [name]: stored === 1 ? 'Yes' : 'No', [`${name}.value`]: String(stored) };
    case 'MultiChoice':
      return { [name]: multiChoiceTexts(stored) };
    case 'URL':
      return { [name]: stored ?? '', [`${name}.desc`]: row[`${name}__description`] ?? '' };
    case 'Attachments':
      return { [name]: stored === 1 ? '1' : '0' };
    case 'User':
    case 'UserMulti':
    case 'LookupMulti':
      return { [name]: references(site, row, field) };
    case 'Lookup':
      return field.builtIn ? {} : { [name]: references(site, row, field) };
    case 'Thumbnail':
      return { [name]: typeof stored === 'string' && stored.startsWith('{') ? JSON.parse(stored) as unknown : '' };
    case 'Computed':
      return name === 'LinkTitle' ? { Title: row.Title ?? '' } : {};
    case 'ModStat':
      return { [name]: ['Approved', 'Rejected', 'Pending'][Number(stored)] ?? '', [`${name}.`]: String(stored ?? 0) };
    default:
      return { [name]: stored === null ? '' : String(stored) };
  }
};
