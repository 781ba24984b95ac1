import type { User } from '../store/users';
import { memberRights, ownerRights, visitorRights } from './permissions';
import type { Rights } from './permissions';

/** As whom the site can be used. */
export interface Role {
  readonly person: Pick<User, 'loginName' | 'title' | 'email'>;
  readonly rights: Rights;
  /** From another organisation. */
  readonly isGuest: boolean;
}

const member = 'i:0#.f|membership|';

/**
 * There is no signing in: a cookie says as whom somebody uses the site, and without one it is the owner. Guests of
 * SharePoint Online carry `#ext#` in their login name.
 */
export const roles = {
  owner: { person: { loginName: `${member}sam.carter@contoso.example`, title: 'Sam Carter', email: 'sam.carter@contoso.example' }, rights: ownerRights, isGuest: false },
  member: { person: { loginName: `${member}mali.bevan@contoso.example`, title: 'Mali Bevan', email: 'mali.bevan@contoso.example' }, rights: memberRights, isGuest: false },
  visitor: { person: { loginName: `${member}owen.price@contoso.example`, title: 'Owen Price', email: 'owen.price@contoso.example' }, rights: visitorRights, isGuest: false },
  guest: { person: { loginName: `${member}jo.lewis_partner.example#ext#@contoso.example`, title: 'Jo Lewis', email: 'jo.lewis@partner.example' }, rights: visitorRights, isGuest: true }
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;

/** The role of somebody whom the site knows; `undefined` for people who have none. */
export const roleOfUser = ({ loginName }: Pick<User, 'loginName'>): Role | undefined =>
  Object.values(roles).find(({ person }) => person.loginName.toLowerCase() === loginName.toLowerCase());

/** The cookie that names the role; it lies outside of everything that SharePoint's clients know. */
const roleCookie = 'hubViewAs';

/** The role that a request's cookies name; the owner when they name none. */
export const roleOf = (cookies: string | undefined): Role => {
  const name = new RegExp(`(?:^|;\\s*)${roleCookie}=(\\w+)`).exec(cookies ?? '')?.[1] ?? 'owner';
  return Object.hasOwn(roles, name) ? roles[name as RoleName] : roles.owner;
};
