import type { FastifyInstance } from 'fastify';
import type { ListSchema } from '../../src/lists/schema';
import type { NewFile } from './items/write';
import type { SearchMappings } from './search/mappings';
import type { Limits } from './site/limits';
import type { Rights } from './site/permissions';
import type { RoleName } from './site/roles';
import type { Tenant } from './site/tenant';

/** How the service is set up. */
export interface SharePointOptions {
  /** Path of the database file, or `:memory:`. */
  readonly databaseFile: string;
  /** Server-relative, `/` for the root site; `/sites/hub` when absent. */
  readonly sitePath?: string;
  readonly siteTitle?: string;
  /** Server-relative path of the hub site with which it is associated, or which it is itself. None when absent. */
  readonly hubSite?: string;
  /** To which the site belongs; one of its own when absent. */
  readonly tenant?: Tenant;
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
  /** Server-relative, to be joined with what follows: nothing for the root site. */
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
   * @param at when it is added; the present when absent
   * @returns the id
   * @throws `SpError` as SharePoint refuses it
   */
  addItem(listUrl: string, values: Record<string, unknown>, files?: NewFile[], at?: Date): number;
  /**
   * Adds a comment to an item, as its author would have at that moment.
   * @param parent the comment that it answers, if it is a reply
   * @returns the id
   */
  addComment(listUrl: string, item: number, comment: { author: number; text: string; at: Date; parent?: number }): number;
  /** Likes an item, or a comment on it, for a person. */
  addLike(listUrl: string, item: number, like: { user: number; at: Date; comment?: number }): void;
  /** Makes a person known to the site, or brings them up to date. @returns the id */
  ensureUser(user: { loginName: string; title: string; email: string }): number;
  /** Takes a person out of the site's people. Items keep naming them; that SharePoint does not find them any more is *assumed*. */
  removeUser(id: number): void;
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
