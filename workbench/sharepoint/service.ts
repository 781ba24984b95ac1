import type { FastifyInstance } from 'fastify';
import type { ListSchema } from '../../src/lists/schema';
import { momentText } from './fields/moments';
import { Faults } from './faults/faults';
import { digestSeconds, newDigest } from './http/digest';
import { registerRoutes } from './http/plugin';
import { addItemWithFiles } from './items/write';
import type { NewFile } from './items/write';
import { ensureGroups } from './site/groups';
import { checkMappings } from './search/mappings';
import type { SearchMappings } from './search/mappings';
import { sharePointLimits } from './site/limits';
import type { Limits } from './site/limits';
import { roleOf, roleOfUser, roles } from './site/roles';
import { noRights } from './site/permissions';
import type { Rights } from './site/permissions';
import type { Role, RoleName } from './site/roles';
import type { Tenant } from './site/tenant';
import type { Site } from './site/site';
import type { List } from './store/list';
import { openStore } from './store/store';
import type { User } from './store/users';

/** How the service is set up. */
export interface SharePointOptions {
  /** Path of the database file, or `:memory:`. */
  readonly databaseFile: string;
  /** Server-relative; `/sites/hub` when absent. */
  readonly sitePath?: string;
  readonly siteTitle?: string;
  readonly now?: () => Date;
  /** SharePoint's own limits where absent; tests lower them. */
  readonly limits?: Partial<Limits>;
  /** Which columns an admin mapped to SharePoint's spare managed properties: `{ RefinableString00: 'ows_HubTopic' }`. None when absent. */
  readonly searchMappings?: SearchMappings;
  /** How long search takes to notice a change; 0 when absent. On SharePoint it is minutes to hours. */
  readonly searchLagSeconds?: number;
  /** Gets a line for each request that is refused because this service does not know it. */
  readonly log?: (line: string) => void;
}

/** What a page must know about the site to start: the source of `spPageContextInfo`. */
export interface PageContext {
  readonly webId: string;
  readonly siteId: string;
  readonly webTitle: string;
  readonly webAbsoluteUrl: string;
  readonly webServerRelativeUrl: string;
  readonly user: { readonly id: number; readonly loginName: string; readonly title: string; readonly email: string };
  /** From another organisation. */
  readonly isExternalGuest: boolean;
  readonly permissions: { readonly High: number; readonly Low: number };
  readonly formDigestValue: string;
  readonly formDigestTimeoutSeconds: number;
  readonly serverTime: string;
}

/** A SharePoint site on this machine. */
export interface SharePointService {
  readonly sitePath: string;
  /** Serves `{sitePath}/_api/**` and the files that belong to the site. */
  register(app: FastifyInstance): void;
  /** Makes the list, or adds the columns, indexes and views that it lacks. Never deletes. */
  ensureList(schema: ListSchema): void;
  /** Switches a list's rating setting to *Likes*, or off. @throws when there is no such list */
  allowLikes(listUrl: string, allowed: boolean): void;
  /** Gives one of the roles another permission level, as a site's owner can; until the service ends. */
  setRights(role: RoleName, rights: Rights): void;
  /** Switches comments on list items off for the whole tenant, or on again. */
  switchComments(off: boolean): void;
  /** @throws when there is no such list */
  isEmpty(listUrl: string): boolean;
  /**
   * Adds an item just as a POST would, with the pictures of its Image columns.
   * @param values as in a REST body, dates as ISO text
   * @returns the id
   * @throws `SpError` as SharePoint refuses it
   */
  addItem(listUrl: string, values: Record<string, unknown>, files?: NewFile[]): number;
  /** Makes a person known to the site, or brings them up to date. @returns the id */
  ensureUser(user: { loginName: string; title: string; email: string }): number;
  /**
   * @param origin scheme and host under which the page is shown
   * @param cookies of the request; they name the person, see site/roles.ts
   */
  pageContext(origin: string, cookies?: string): PageContext;
  /** Changes how long search takes to notice a change, from now on. */
  setSearchLag(seconds: number): void;
  /** Everything that is done inside is kept together, or nothing of it. */
  together(work: () => void): void;
  /** Drops every list with all its items. Users stay. */
  reset(): void;
  close(): void;
}

/**
 * Opens the database and makes the service.
 * @throws one sentence when another process has the database file open, or when a search mapping names what SharePoint does not have
 */
export const createSharePoint = (options: SharePointOptions): SharePointService => {
  const { databaseFile, sitePath = '/sites/hub', siteTitle = 'Public Sector Hub', now = () => new Date(), log = () => undefined, limits = {} } = options;
  const { searchMappings = {}, searchLagSeconds = 0 } = options;
  checkMappings(searchMappings);
  const store = openStore(databaseFile, momentText(now()));
  store.search.map(searchMappings);
  store.search.lagSeconds = searchLagSeconds;
  const faults = new Faults();
  const tenant: Tenant = { commentsOff: false };
  const serverTime = (): Date => new Date(now().getTime() + faults.clockOffset);
  const personOf = ({ person }: Role): User => store.users.byLoginName(person.loginName) ?? store.users.byId(store.users.ensure(person)) as User;
  const changedRights = new Map<Role, Rights>();
  const rightsOf = (role: Role | undefined): Rights => (role ? changedRights.get(role) ?? role.rights : noRights);
  const identify = (role: Role): Pick<Site, 'currentUser' | 'rights'> => ({ currentUser: () => personOf(role), rights: () => rightsOf(role) });
  // In this order, whoever comes first.
  Object.values(roles).forEach(personOf);
  ensureGroups({ store, title: siteTitle });
  const site: Site = {
    path: sitePath, title: siteTitle, origin: '', store, now: serverTime, log, faults, limits: { ...sharePointLimits, ...limits }, tenant, ...identify(roles.owner),
    rightsOf: (user) => rightsOf(roleOfUser(user))
  };

  const listAt = (url: string): List => {
    const list = store.lists.byUrl(url);
    if (!list) {
      throw new Error(`There is no list at ${url}.`);
    }
    return list;
  };

  return {
    sitePath,
    register: (app) => registerRoutes(app, site, (cookies) => identify(roleOf(cookies))),
    ensureList: (schema) => store.lists.ensure(schema, momentText(now())),
    allowLikes: (listUrl, allowed) => store.lists.allowLikes(listAt(listUrl), allowed),
    setRights: (role, rights) => { changedRights.set(roles[role], rights); },
    switchComments: (off) => { tenant.commentsOff = off; },
    isEmpty: (listUrl) => store.items.count(listAt(listUrl)) === 0,
    // As JSON does: what is undefined is not there.
    addItem: (listUrl, values, files = []) =>
      addItemWithFiles(site, listAt(listUrl), Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)), files),
    ensureUser: (user) => store.users.ensure(user),
    pageContext: (origin, cookies) => {
      const role = roleOf(cookies);
      const { id, loginName, title, email } = personOf(role);
      return {
        webId: store.settings.webId,
        siteId: store.settings.siteId,
        webTitle: siteTitle,
        webAbsoluteUrl: `${origin}${sitePath}`,
        webServerRelativeUrl: sitePath,
        user: { id, loginName, title, email },
        isExternalGuest: role.isGuest,
        permissions: { High: Number(rightsOf(role).High), Low: Number(rightsOf(role).Low) },
        formDigestValue: newDigest(site),
        formDigestTimeoutSeconds: digestSeconds,
        serverTime: momentText(serverTime())
      };
    },
    setSearchLag: (seconds) => { store.search.lagSeconds = seconds; },
    together: (work) => store.database.transaction(work),
    reset: () => {
      store.lists.clear();
      store.attachments.clearSiteFiles();
    },
    close: () => store.database.close()
  };
};
