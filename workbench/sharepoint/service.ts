import { momentText } from './fields/moments';
import { digestSeconds, newDigest } from './http/digest';
import { registerRoutes } from './http/plugin';
import { addItemWithFiles } from './items/write';
import { ensureGroups } from './site/groups';
import { checkMappings } from './search/mappings';
import { sharePointLimits } from './site/limits';
import { roleOf, roleOfUser, roles } from './site/roles';
import { noRights } from './site/permissions';
import type { Rights } from './site/permissions';
import type { SharePointOptions, SharePointService } from './sharePointService';
import type { Role } from './site/roles';
import { joinablePath, shownPath } from './site/sitePaths';
import { Tenant } from './site/tenant';
import type { Site } from './site/site';
import type { List } from './store/list';
import { THE_ITEM } from './store/comments';
import { openStore } from './store/store';
import type { User } from './store/users';

/**
 * Opens the database and makes the service.
 * @throws one sentence when another process has the database file open, or when a search mapping names what SharePoint does not have
 */
export const createSharePoint = (options: SharePointOptions): SharePointService => {
  const { databaseFile, siteTitle = 'Public Sector Hub', now = () => new Date(), log = () => undefined, limits = {} } = options;
  const { searchMappings = {}, searchLagSeconds = 0, tenant = new Tenant() } = options;
  const sitePath = joinablePath(options.sitePath ?? '/sites/hub');
  checkMappings(searchMappings);
  const serverTime = (): Date => new Date(now().getTime() + tenant.faults.clockOffset);
  const store = openStore(databaseFile, () => momentText(serverTime()));
  store.search.numberFor(sitePath);
  store.search.map(searchMappings);
  store.search.lagSeconds = searchLagSeconds;
  const personOf = ({ person }: Role): User => store.users.byLoginName(person.loginName) ?? store.users.byId(store.users.ensure(person)) as User;
  const changedRights = new Map<Role, Rights>();
  const rightsOf = (role: Role | undefined): Rights => (role ? changedRights.get(role) ?? role.rights : noRights);
  const identify = (role: Role): Pick<Site, 'currentUser' | 'rights'> => ({ currentUser: () => personOf(role), rights: () => rightsOf(role) });
  // In this order, whoever comes first.
  Object.values(roles).forEach(personOf);
  ensureGroups({ store, title: siteTitle });
  const site: Site = {
    path: sitePath, title: siteTitle, hubSite: options.hubSite && joinablePath(options.hubSite), origin: '', store, now: serverTime, log, limits: { ...sharePointLimits, ...limits }, tenant, ...identify(roles.owner),
    rightsOf: (user) => rightsOf(roleOfUser(user))
  };
  tenant.sites.push(site);

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
    addItem: (listUrl, values, files = [], at = serverTime()) =>
      addItemWithFiles({ ...site, now: () => at }, listAt(listUrl), Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)), files),
    addComment: (listUrl, item, { author, text, at, parent = 0 }) =>
      store.comments.add(listAt(listUrl), { parent, item, author, created: at.toISOString(), text, mentions: '[]' }),
    addLike: (listUrl, item, { user, at, comment = THE_ITEM }) => store.comments.like(listAt(listUrl), item, comment, { user, created: at.toISOString() }),
    ensureUser: (user) => store.users.ensure(user),
    removeUser: (id) => store.users.remove(id),
    pageContext: (origin, cookies) => {
      const role = roleOf(cookies);
      const { id, loginName, title, email } = personOf(role);
      return {
        webId: store.settings.webId,
        siteId: store.settings.siteId,
        webTitle: siteTitle,
        webAbsoluteUrl: `${origin}${sitePath}`,
        webServerRelativeUrl: shownPath(site),
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
