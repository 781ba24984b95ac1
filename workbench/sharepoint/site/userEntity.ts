import { createHash } from 'node:crypto';
import type { Entity } from '../odata/values';
import { groupEntity, groupsOf } from './groups';
import { roles } from './roles';
import type { Site } from './site';
import type { User } from '../store/users';

/** SharePoint's own id of an account: 16 hex digits. Here it follows from the login name. */
const nameId = (loginName: string): string => createHash('sha256').update(loginName.toLowerCase()).digest('hex').slice(0, 16);

/** A user of the site as REST shows them (recorded). */
export const userEntity = (site: Site, user: User): Entity => ({
  type: 'SP.User',
  set: 'SP.ApiData.Users',
  path: `Web/GetUserById(${user.id})`,
  properties: {
    Id: user.id, IsHiddenInUI: false, LoginName: user.loginName, Title: user.title, PrincipalType: 1, Email: user.email, Expiration: '',
    IsEmailAuthenticationGuestUser: false, IsShareByEmailGuestUser: user.loginName.includes('#ext#'), IsSiteAdmin: user.loginName === roles.owner.person.loginName,
    UserId: { complex: 'SP.UserIdInfo', properties: { NameId: nameId(user.loginName), NameIdIssuer: 'urn:federation:microsoftonline' } },
    UserPrincipalName: user.email
  },
  navigation: {
    Groups: { follow: () => ({ set: 'SP.ApiData.Groups', entities: groupsOf(site, user).map((group) => groupEntity(site, group)) }) }
  }
});
