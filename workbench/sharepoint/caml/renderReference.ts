import type { FieldDefinition } from '../fields/definition';
import type { Row } from '../fields/fieldType';
import { idsOf } from '../fields/referenceTypes';
import { typeOf } from '../fields/fieldTypes';
import { referredItem, referredList } from '../items/lookups';
import type { Site } from '../site/site';
import type { User } from '../store/users';
import type { Rendered } from './renderValue';

/** What a row tells of a person beside the column itself. */
const personParts = ['id', 'title', 'email', 'sip', 'jobTitle', 'department', 'picture'] as const;

const person = ({ id, title, email }: User): Record<(typeof personParts)[number], string> =>
  ({ id: String(id), title, email, sip: email, jobTitle: '', department: '', picture: '' });

/**
 * People as recorded: a list of them, and of a single person each part beside it. What SharePoint writes there for several people is
 * of no use, and the markup of `.span` belongs to its classic pages: both are left out.
 */
const people = (site: Site, { name, type }: FieldDefinition, ids: readonly number[]): Rendered => {
  const found = ids.flatMap((id) => site.store.users.byId(id) ?? []);
  const parts = (one?: User): Rendered => Object.fromEntries(personParts.map((part) => [`${name}.${part}`, one ? person(one)[part] : '']));
  if (found.length === 0) {
    return { [name]: '', ...parts() };
  }
  const shown = found.map((user) => {
    const { id, title, email, sip, picture } = person(user);
    return { id, ...(type === 'UserMulti' ? { value: title } : {}), title, email, sip, picture };
  });
  return { [name]: shown, ...(type === 'UserMulti' ? {} : parts(found[0])) };
};

/** Items of another list as recorded: a list of them, and `1;#Shown` beside it. */
const lookups = (site: Site, field: FieldDefinition, ids: readonly number[]): Rendered => {
  const { name, lookupField = 'Title' } = field;
  const list = referredList(site.store, field);
  const found = ids.flatMap((id) => {
    const row = referredItem(site, list, id);
    return row ? [{ lookupId: id, lookupValue: String(row[lookupField] ?? ''), isSecretFieldValue: false }] : [];
  });
  // A column of several is an empty list without any, a column of one is empty text.
  return {
    [name]: found.length === 0 && field.type === 'Lookup' ? '' : found,
    [`${name}.`]: found.map(({ lookupId, lookupValue }) => `${lookupId};#${lookupValue}`).join(';#')
  };
};

/** A person or lookup column of a row. */
export const renderReference = (site: Site, row: Row, field: FieldDefinition): Rendered => {
  const stored = row[field.name];
  const ids = typeOf(field).refersTo === 'several' ? idsOf(stored) : typeof stored === 'number' ? [stored] : [];
  return field.type.startsWith('User') ? people(site, field, ids) : lookups(site, field, ids);
};
