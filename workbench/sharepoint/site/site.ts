import type { Store } from '../store/store';
import type { User } from '../store/users';
import type { Limits } from './limits';
import type { Rights } from './permissions';
import type { Tenant } from './tenant';

/** The site that a service is. */
export interface Site {
  /** Server-relative, to be joined with what follows: `/sites/hub`, and nothing for the root site. */
  readonly path: string;
  readonly title: string;
  /** Path of the hub site with which it is associated; of a hub site its own. As `path`. */
  readonly hubSite?: string;
  /** Scheme and host under which the present request asks for the site; empty outside a request. */
  readonly origin: string;
  readonly store: Store;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  readonly limits: Limits;
  readonly tenant: Tenant;
  /** Whose request this is; see roles.ts. */
  readonly currentUser: () => User;
  /** What that person may do. */
  readonly rights: () => Rights;
  /** What anybody else may do whom the site knows. */
  readonly rightsOf: (user: User) => Rights;
}
