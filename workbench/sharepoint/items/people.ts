import { fieldNotFound } from '../errors/catalogue';
import type { Comparison } from '../fields/fieldType';
import type { Entity } from '../odata/values';
import type { User } from '../store/users';

interface PersonColumn {
  readonly column: string;
  readonly key: string;
  readonly comparison: Comparison;
}

const text = (column: string): PersonColumn => ({ column, key: `${column}__key`, comparison: 'text' });
const id: PersonColumn = { column: 'id', key: 'id', comparison: 'number' };

/** What can be asked of a person through a person column, and where it is stored. */
export const personColumns: Readonly<Record<string, PersonColumn>> = {
  Id: id, ID: id, Title: text('title'), Name: text('login_name'), EMail: text('email'), UserName: text('email')
};

/** Stands for a person where there is none, so that a wrong `$select` is refused all the same. */
export const nobody: User = { id: 0, guid: '', loginName: '', title: '', email: '' };

/** A person as a person column shows them. What this service does not know about people is empty. */
export const personEntity = (list: string, user: User): Entity => ({
  type: 'SP.Data.UserInfoItem',
  set: 'SP.Data.UserInfoItems',
  id: user.guid,
  path: `${list}/People(${user.id})`,
  properties: {
    Id: user.id, ID: user.id, Title: user.title, Name: user.loginName, EMail: user.email, UserName: user.email,
    FirstName: null, LastName: null, JobTitle: null, Department: null
  },
  together: { Id: ['Id'], ID: ['ID'] },
  unknown: fieldNotFound
});
