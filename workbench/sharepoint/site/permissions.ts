import { accessDenied } from '../errors/catalogue';
import type { Complex } from '../odata/values';
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

/** What the present user may do. Lists and items have no rights of their own here. */
export const permissions = ({ rights }: Site): Complex => ({ complex: 'SP.BasePermissions', properties: { ...rights() } });
