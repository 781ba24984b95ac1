import type { FieldDefinition } from '../fields/definition';
import type { Row } from '../fields/fieldType';
import { itemFile } from '../site/listUrls';
import type { Site } from '../site/site';
import { THE_ITEM } from '../store/comments';
import type { List } from '../store/list';
import { renderValue } from './renderValue';

/** What the present user may do, as one hexadecimal number. */
export const permissionMask = ({ rights }: Site): string => {
  const { High, Low } = rights();
  return `0x${((BigInt(High) << 32n) | BigInt(Low)).toString(16)}`;
};

/** Percent-encoding of everything but letters, digits and slashes, as `FileRef.urlencode` has it (recorded). */
const encodeAll = (path: string): string => encodeURIComponent(path).replace(/[_.!~*'()-]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** How many bytes an item takes; SharePoint counts otherwise. */
const sizeOf = (row: Row): string => String(Buffer.byteLength(JSON.stringify(row)));

/** An item as `RenderListDataAsStream` shows it: what every row has (recorded), and the columns that were asked for. */
export const renderRow = (site: Site, list: List, row: Row, columns: readonly FieldDefinition[]): Record<string, unknown> => {
  const id = Number(row.ID);
  const { ref } = itemFile(site, list, id);
  // Whether SharePoint counts replies as well is not known; that it does not is *assumed*.
  const comments = site.store.comments.count(list, id, THE_ITEM);
  return {
    ID: String(id),
    PermMask: permissionMask(site),
    FSObjType: '0',
    UniqueId: `{${String(row.GUID).toUpperCase()}}`,
    ContentTypeId: row.ContentTypeId,
    FileRef: ref,
    'FileRef.urlencode': encodeAll(ref),
    'FileRef.urlencodeasurl': encodeURI(ref),
    'FileRef.urlencoding': encodeURI(ref),
    'FileRef.scriptencodeasurl': ref.replace(/\//g, '\\u002f'),
    Attachments: row.Attachments === 1 ? '1' : '0',
    SMTotalSize: sizeOf(row),
    _CommentFlags: '',
    _CommentCount: comments === 0 ? '' : String(comments),
    ...Object.assign({}, ...columns.map((field) => renderValue(site, list, row, field))) as Record<string, unknown>,
    ItemChildCount: '0',
    FolderChildCount: '0',
    // Lists and items have the site's rights here.
    ScopeId: `{${site.store.settings.webId.toUpperCase()}}`,
    owshiddenversion: String(row.owshiddenversion),
    Restricted: ''
  };
};
