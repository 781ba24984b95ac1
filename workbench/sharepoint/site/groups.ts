import type { Entity } from '../odata/values';
import type { User } from '../store/users';
import { roles } from './roles';
import type { RoleName } from './roles';
import type { Site } from './site';
import { userEntity } from './userEntity';

/** The groups that every site has, in the order in which SharePoint makes them. A guest is let in as a visitor. */
const kinds = [
  { suffix: 'Owners', members: ['owner'] },
  { suffix: 'Visitors', members: ['visitor', 'guest'] },
  { suffix: 'Members', members: ['member'] }
] as const satisfies readonly { readonly suffix: string; readonly members: readonly RoleName[] }[];

export type GroupKind = (typeof kinds)[number]['suffix'];

const titleOf = (site: Pick<Site, 'title'>, suffix: GroupKind): string => `${site.title} ${suffix}`;

/** Makes the site's groups. */
export const ensureGroups = ({ store, title }: Pick<Site, 'store' | 'title'>): void => kinds.forEach(({ suffix }) => store.users.ensureGroup(titleOf({ title }, suffix)));

/** One of the three groups of the site. */
export const groupOf = (site: Site, kind: GroupKind): User | undefined => site.store.users.groups().find(({ title }) => title === titleOf(site, kind));

/** The people in a group: those as whom the site can be used. Other people whom the site knows are in none. */
export const membersOf = (site: Site, group: User): User[] => {
  const names: readonly RoleName[] = kinds.find(({ suffix }) => titleOf(site, suffix) === group.title)?.members ?? [];
  return names.flatMap((name) => site.store.users.byLoginName(roles[name].person.loginName) ?? []);
};

/** A group as REST shows it. Names follow SharePoint's metadata; values *assumed*. */
export const groupEntity = (site: Site, group: User): Entity => ({
  type: 'SP.Group',
  set: 'SP.ApiData.Groups',
  path: `Web/SiteGroups/GetById(${group.id})`,
  properties: {
    Id: group.id, IsHiddenInUI: false, LoginName: group.title, Title: group.title, PrincipalType: 8, AllowMembersEditMembership: group.title === titleOf(site, 'Members'),
    AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false, Description: null, OnlyAllowMembersViewMembership: false,
    OwnerTitle: titleOf(site, 'Owners'), RequestToJoinLeaveEmailSetting: ''
  },
  navigation: {
    Users: { follow: () => ({ set: 'SP.ApiData.Users', entities: membersOf(site, group).map((user) => userEntity(site, user)) }) }
  }
});

/** The groups that somebody is in. */
export const groupsOf = (site: Site, user: User): User[] => site.store.users.groups().filter((group) => membersOf(site, group).some(({ id }) => id === user.id));
