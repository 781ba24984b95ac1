import { sharePointLimits } from '../../../../workbench/sharepoint/site/limits';
import { ownerRights } from '../../../../workbench/sharepoint/site/permissions';
import { Tenant } from '../../../../workbench/sharepoint/site/tenant';
import type { Site } from '../../../../workbench/sharepoint/site/site';
import type { Store } from '../../../../workbench/sharepoint/store/store';
import type { User } from '../../../../workbench/sharepoint/store/users';

/** A site over a store, used by its owner, without a server. */
export const siteOver = (store: Store): Site => {
  const owner = store.users.ensure({ loginName: 'kim', title: 'Kim', email: '' });
  return {
    path: '/sites/hub', title: '', origin: '', store, now: () => new Date(), log: () => undefined, limits: sharePointLimits, tenant: new Tenant(),
    rights: () => ownerRights, rightsOf: () => ownerRights, currentUser: () => store.users.byId(owner) as User
  };
};
