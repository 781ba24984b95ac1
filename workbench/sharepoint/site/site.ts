import type { Store } from '../store/store';
import type { User } from '../store/users';

/** The one site that the service is. */
export interface Site {
  /** Server-relative, for example `/sites/hub`. */
  readonly path: string;
  readonly title: string;
  /** Scheme and host under which the present request asks for the site; empty outside a request. */
  readonly origin: string;
  readonly store: Store;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** Whose requests these are. There is no signing in: everybody on this machine is the site's owner. */
  readonly currentUser: () => User;
}
