import { accessDenied } from '../errors/catalogue';
import type { Complex } from '../odata/values';
import type { User } from '../store/users';
import type { Site } from './site';

/** What somebody may do, as SharePoint's two words of bits. Both are Int64, which OData writes as text. */
export interface Rights {
  readonly High: string;
  readonly Low: string;
}

/** Rights as SharePoint gives them to a site owner (recorded). */
export const ownerRights: Rights = { High: '2147483647', Low: '4294705151' };

/** The permission level Edit, which members of a site have. *Assumed*: SharePoint's default levels. */
export const memberRights: Rights = { High: '432', Low: '1011030767' };

/** The permission level Read, which visitors and guests have. *Assumed*: SharePoint's default levels. */
export const visitorRights: Rights = { High: '176', Low: '138612833' };

/** Of people whom the site knows but lets in nowhere. */
export const noRights: Rights = { High: '0', Low: '0' };

/** Bits of SPBasePermissions, low word. */
const bits = { ViewListItems: 1, AddListItems: 2, EditListItems: 4, DeleteListItems: 8, ApproveItems: 0x10, ManageLists: 0x800, ManageWeb: 0x40000000 } as const;

export type Permission = keyof typeof bits;

export const may = ({ rights }: Site, permission: Permission): boolean => (Number(rights().Low) & bits[permission]) !== 0;

/** @throws `SpError` 403 when the present user may not do this */
export const demand = (site: Site, permission: Permission): void => {
  if (!may(site, permission)) {
    throw accessDenied();
  }
};

/** Rights as REST shows them. */
const rightsValue = (rights: Rights): Complex => ({ complex: 'SP.BasePermissions', properties: { ...rights } });

/** What the present user may do. Lists and items have no rights of their own here. */
export const permissions = ({ rights }: Site): Complex => rightsValue(rights());

const holds = (word: string, asked: string): boolean => (BigInt(word) & BigInt(asked)) === BigInt(asked);

/** Whether the present user may do all of this. */
export const mayAll = ({ rights }: Site, asked: Rights): boolean => holds(rights().High, asked.High) && holds(rights().Low, asked.Low);

/** The bit of *Enumerate Permissions*, high word: whoever has it may see what others may do. */
const enumeratePermissions: Rights = { High: String(0x40000000), Low: '0' };

/** What anybody may do. Who may not enumerate permissions sees only their own (*assumed*). @throws `SpError` 403 */
export const permissionsOf = (site: Site, user: User): Complex => {
  if (user.id !== site.currentUser().id && !mayAll(site, enumeratePermissions)) {
    throw accessDenied();
  }
  return rightsValue(site.rightsOf(user));
};
