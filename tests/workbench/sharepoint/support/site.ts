import { Faults } from '../../../../workbench/sharepoint/faults/faults';
import { sharePointLimits } from '../../../../workbench/sharepoint/site/limits';
import { ownerRights } from '../../../../workbench/sharepoint/site/permissions';
import type { Site } from '../../../../workbench/sharepoint/site/site';
import type { Store } from '../../../../workbench/sharepoint/store/store';
import type { User } from '../../../../workbench/sharepoint/store/users';

/** A site over a store, used by its owner, without a server. */
export const siteOver = (store: Store): Site => {
  const owner = store.users.ensure({ loginName: 'kim', title: 'Kim', email: '' });
  return {
    path: '/sites/hub', title: '', origin: '', store, now: () => new Date(), log: () => undefined, faults: new Faults(), limits: sharePointLimits, tenant: { commentsOff: false },
    rights: () => ownerRights, rightsOf: () => ownerRights, currentUser: () => store.users.byId(owner) as User
  };
};
