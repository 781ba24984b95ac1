import { accessDenied, badPrimitive } from '../errors/catalogue';
import type { Row, SqlValue } from '../fields/fieldType';
import { may } from '../site/permissions';
import type { Site } from '../site/site';
import type { SqlPart } from '../store/items';
import type { List } from '../store/list';

/** The values of `_ModerationStatus`. */
const status = { approved: 0, rejected: 1, pending: 2 } as const;

/** The values of a list's `DraftVersionVisibility`: who sees what is not approved. */
const visibleTo = { readers: 0, editors: 1 } as const;

/**
 * Whether the present user decides what the others see. Microsoft's help names the right *Manage Lists* for it, the list of
 * permissions *Approve Items*.
 */
const mayApprove = (site: Site): boolean => may(site, 'ApproveItems') || may(site, 'ManageLists');

const seesEverything = (site: Site, { settings }: List): boolean =>
  !settings.enableModeration || settings.draftVersionVisibility === visibleTo.readers || mayApprove(site)
  || (settings.draftVersionVisibility === visibleTo.editors && may(site, 'EditListItems'));

/**
 * What must hold of an item so that the present user sees it: approved, or made or changed by oneself (KB825239).
 * @param table what the statement calls the list's table
 * @returns SQL without values of its own; `undefined` when the user sees everything
 */
export const visibleSql = (site: Site, list: List, table: string): string | undefined => {
  const user = Number(site.currentUser().id);
  return seesEverything(site, list) ? undefined : `(COALESCE(${table}."_ModerationStatus", 0) = 0 OR ${table}."Author" = ${user} OR ${table}."Editor" = ${user})`;
};

/** The same as a condition on `item`. */
export const visibleItems = (site: Site, list: List): SqlPart[] => {
  const sql = visibleSql(site, list, 'item');
  return sql === undefined ? [] : [{ sql, values: [] }];
};

/** Whether the present user sees the item. */
export const isVisible = (site: Site, list: List, { _ModerationStatus: given, Author, Editor }: Row): boolean =>
  (given ?? status.approved) === status.approved || [Author, Editor].includes(site.currentUser().id) || seesEverything(site, list);

/**
 * The approval status that a write leaves. Where a list asks for approval, what somebody writes is pending until it is approved,
 * except for those who may approve: theirs is approved at once (Microsoft's article KB825239).
 * An item that was approved and is changed is hidden until it is approved again; SharePoint would show readers the version that was
 * approved when the list keeps versions.
 */
export const statusAfterWrite = (site: Site, list: List): Readonly<Record<string, SqlValue>> =>
  (list.settings.enableModeration ? { _ModerationStatus: mayApprove(site) ? status.approved : status.pending } : {});

/**
 * Sets the approval status by itself.
 * @throws `SpError` 403 for who may not approve, 400 for a value that is none of approved, rejected, pending
 */
export const statusFromBody = (site: Site, json: unknown): SqlValue => {
  const given = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
  if (typeof given !== 'number' || !Object.values<number>(status).includes(given)) {
    throw badPrimitive('Edm.Int32');
  }
  if (!mayApprove(site)) {
    throw accessDenied();
  }
  return given;
};
