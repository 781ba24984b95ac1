import { randomUUID } from 'node:crypto';
import { badNode, nodeOf, notServed, unknownBodyProperty } from '../errors/catalogue';
import { badPropertyValue } from '../errors/schemaErrors';
import type { Entity } from '../odata/values';
import { changeToken, readChangeToken } from '../site/changeToken';
import type { Site } from '../site/site';
import { changeTypes } from '../store/changes';
import type { Change, ChangeType } from '../store/changes';
import type { List } from '../store/list';
import { jsonBody } from './resource';
import type { Resource } from './resource';

/** Microsoft documents it: at most so many at once. */
const mostChanges = 1000;

/** Flags of `SP.ChangeQuery` for what does not happen here; they find nothing. */
const neverHappens = new Set(['Move', 'Rename', 'Restore', 'SystemUpdate', 'Folder', 'File', 'RecursiveAll', 'Alert', 'Activity', 'RoleAssignmentAdd', 'RoleAssignmentDelete', 'IgnoreStartTokenNotFoundError']);
const known = new Set(['Add', 'Update', 'DeleteObject', 'Item', 'ChangeTokenStart', 'ChangeTokenEnd', 'FetchLimit', 'LatestFirst', 'RequireSecurityTrim']);

/** The rest of `SP.ChangeQuery`: such changes do happen, and are not kept. */
const elsewhere = new Set([
  'AppConsentPrincipal', 'ContentType', 'Field', 'Group', 'GroupMembershipAdd', 'GroupMembershipDelete', 'List', 'Navigation', 'RoleDefinitionAdd', 'RoleDefinitionDelete', 'RoleDefinitionUpdate',
  'SecurityPolicy', 'Site', 'User', 'View', 'Web'
]);

const checkNames = (query: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(query)) {
    if (!known.has(name) && !neverHappens.has(name) && !elsewhere.has(name)) {
      throw unknownBodyProperty(name, 'SP.ChangeQuery');
    }
    if (elsewhere.has(name) && value !== false && value !== null) {
      throw notServed(`${name} of a change query`);
    }
  }
};

const tokenOf = (list: List, token: unknown, otherwise: number): number =>
  (token === null || token === undefined ? otherwise : readChangeToken(list, (token as { StringValue?: unknown }).StringValue));

const limitOf = (limit: unknown): number => {
  if (limit === undefined || limit === null) {
    return mostChanges;
  }
  if (!/^\d+$/.test(String(limit)) || Number(limit) < 1) {
    throw badPropertyValue('FetchLimit');
  }
  return Math.min(Number(limit), mostChanges);
};

/** A change of an item as REST shows it (recorded). The editor is never named; the entity's address is another one each time. */
const changeEntity = (site: Site, list: List, { number, item, guid, type, time }: Change): Entity => ({
  type: 'SP.ChangeItem',
  set: 'SP.ApiData.Changes',
  path: `SP.ChangeItem${randomUUID()}`,
  properties: {
    ChangeToken: changeToken(list, time, number), ChangeType: type, SiteId: site.store.settings.siteId, Time: time, Editor: '', EditorEmailHint: null, ItemId: item, ListId: list.id,
    ServerRelativeUrl: '', SharedByUser: null, SharedWithUsers: null, UniqueId: guid, WebId: site.store.settings.webId
  }
});

/** `getChanges`: what happened to the items of the list. Changes of columns, views and the list itself are not kept. */
export const changesResource = (list: List): Resource => ({
  post: (call) => {
    const { query } = jsonBody(call);
    if (nodeOf(query) !== 'StartObject' || query === null) {
      throw badNode(nodeOf(query), 'StartObject');
    }
    const asked = query as Record<string, unknown>;
    checkNames(asked);
    const flags: [string, ChangeType][] = [['Add', changeTypes.add], ['Update', changeTypes.update], ['DeleteObject', changeTypes.delete]];
    const types = asked.Item === true ? flags.filter(([name]) => asked[name] === true).map(([, type]) => type) : [];
    const { changes } = call.site.store;
    const found = types.length === 0 ? [] : changes.between(list, {
      after: tokenOf(list, asked.ChangeTokenStart, 0), until: tokenOf(list, asked.ChangeTokenEnd, Number.MAX_SAFE_INTEGER), types, limit: limitOf(asked.FetchLimit), latestFirst: asked.LatestFirst === true
    });
    return { result: { kind: 'feed', feed: { set: 'SP.ApiData.Changes', entities: found.map((change) => changeEntity(call.site, list, change)) } } };
  }
});
