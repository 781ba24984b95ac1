import { notServed } from '../errors/catalogue';
import { itemFieldNotFound } from '../errors/itemErrors';
import { propertyName } from '../fields/definition';
import type { FieldDefinition } from '../fields/definition';
import type { Row } from '../fields/fieldType';
import { idsOf } from '../fields/referenceTypes';
import { typeOf } from '../fields/fieldTypes';
import type { Entity, Feed, Navigation, Value } from '../odata/values';
import { contentTypeEntity } from '../site/contentTypeEntity';
import { listEntity, listPath } from '../site/listEntity';
import { attachmentUrl, itemFile } from '../site/listUrls';
import { permissions } from '../site/permissions';
import type { Site } from '../site/site';
import { byTypeId } from '../store/contentTypes';
import { itemType, itemTypeName } from '../store/list';
import type { List } from '../store/list';
import { itemEtag } from './etag';
import { THE_ITEM } from '../store/comments';
import { commentsDisabled, commentsDisabledScope } from './commentEntity';
import { lookupEntity, referredItem, referredList } from './lookups';
import { nobody, personEntity } from './people';

/** Below `_api/`. */
export const itemPath = (list: List, id: number): string => `${listPath(list)}/Items(${id})`;

/** The last part of `odata.metadata` for the list's items. */
export const itemSet = (list: List): string => `SP.ListData.${itemTypeName(list)}s`;

/** One attachment. */
export const attachmentEntity = (site: Site, list: List, item: number, fileName: string): Entity => {
  const url = attachmentUrl(site, list, item, fileName);
  const decoded = (text: string): Value => ({ complex: 'SP.ResourcePath', properties: { DecodedUrl: text } });
  return {
    type: 'SP.Attachment',
    set: 'SP.ApiData.Attachments',
    path: `${itemPath(list, item)}/AttachmentFiles('${encodeURIComponent(fileName.replace(/'/g, "''"))}')`,
    properties: { FileName: fileName, FileNameAsPath: decoded(fileName), ServerRelativePath: decoded(url), ServerRelativeUrl: url }
  };
};

/** The attachments of one item. */
export const attachmentFeed = (site: Site, list: List, item: number): Feed => ({
  set: 'SP.ApiData.Attachments',
  entities: site.store.attachments.names(list, item).map((name) => attachmentEntity(site, list, item, name)),
  prototype: attachmentEntity(site, list, item, '')
});

/** Columns of content approval, which an item shows where its list asks for approval. */
const approvalColumns = new Set(['_ModerationStatus', '_ModerationComments']);

const isOnDemand = ({ settings }: List, { name, onDemand }: FieldDefinition): boolean =>
  Boolean(onDemand) && !(settings.enableModeration && approvalColumns.has(name));

const valuesOfFields = (list: List, row: Row, onDemand: boolean): Record<string, Value> =>
  Object.assign({}, ...list.fields.filter((field) => isOnDemand(list, field) === onDemand).map((field) => typeOf(field).read(row, field, propertyName(field.name))));

/** The person or item behind an id. */
const referred = (site: Site, list: List, row: Row, field: FieldDefinition) => (id: number): Entity | undefined => {
  if (field.type === 'User' || field.type === 'UserMulti') {
    const user = site.store.users.byId(id);
    return user && personEntity(itemPath(list, Number(row.ID)), user);
  }
  const target = referredList(site.store, field);
  const found = referredItem(site, target, id);
  return target && found && lookupEntity(target, found);
};

/** Stands for what a column leads to where it leads nowhere, so that a wrong `$select` is refused all the same. */
const anyReferred = (site: Site, list: List, row: Row, field: FieldDefinition): Entity | undefined => {
  if (field.type === 'User' || field.type === 'UserMulti') {
    return personEntity(itemPath(list, Number(row.ID)), nobody);
  }
  const target = referredList(site.store, field);
  return target && lookupEntity(target, row);
};

const followed = (site: Site, list: List, row: Row, field: FieldDefinition): Entity | Feed | null => {
  const find = referred(site, list, row, field);
  const stored = row[field.name];
  if (typeOf(field).refersTo === 'one') {
    return (typeof stored === 'number' && find(stored)) || null;
  }
  const entities = idsOf(stored).flatMap((id) => find(id) ?? []);
  return { set: 'SP.ListData.Items', entities, prototype: anyReferred(site, list, row, field) };
};

const typeEntity = (site: Site, list: List, { ContentTypeId }: Row): Entity => {
  const types = site.store.contentTypes.ofList(list);
  return contentTypeEntity(site, byTypeId(types, String(ContentTypeId)) ?? types[0], list);
};

const navigationOf = (site: Site, list: List, row: Row): Record<string, Navigation> => {
  const id = Number(row.ID);
  const references = list.fields.filter((field) => typeOf(field).refersTo).map((field): [string, Navigation] =>
    [propertyName(field.name), { mustNameFields: true, follow: () => followed(site, list, row, field), prototype: () => anyReferred(site, list, row, field) }]);
  const refused = ['FieldValuesAsText', 'FieldValuesAsHtml', 'FieldValuesForEdit', 'File', 'Folder', 'Versions', 'RoleAssignments']
    .map((name): [string, Navigation] => [name, { follow: () => { throw notServed(`$expand=${name}`); } }]);
  return {
    ...Object.fromEntries([...references, ...refused]),
    ...(list.likes ? { LikedBy: { mustNameFields: true, follow: () => likers(site, list, id) } } : {}),
    AttachmentFiles: { follow: () => attachmentFeed(site, list, id) },
    ContentType: { follow: () => typeEntity(site, list, row) },
    ParentList: { follow: () => listEntity(site, list) }
  };
};

/** Who likes an item; the column is there only while the list's rating setting is *Likes*. */
const likers = (site: Site, list: List, id: number): Feed => ({
  set: 'SP.Data.UserInfoItems',
  entities: site.store.comments.likes(list, id, THE_ITEM).flatMap(({ user }) => {
    const found = site.store.users.byId(user);
    return found ? [personEntity(itemPath(list, id), found)] : [];
  })
});

/** Lookups to another place on SharePoint; users report different answers to whoever selects them, so there is none here. */
const countColumns = ['OData__CommentCount', 'OData__CommentFlags'];

/** An item as REST shows it. What comes by default, and in which order, was recorded. */
export const itemEntity = (site: Site, list: List, row: Row): Entity => {
  const id = Number(row.ID);
  const file = itemFile(site, list, id);
  const later = valuesOfFields(list, row, true);
  return {
    type: itemType(list),
    set: itemSet(list),
    path: itemPath(list, id),
    id: String(row.GUID),
    etag: itemEtag(row),
    properties: {
      FileSystemObjectType: 0, Id: id, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', ...valuesOfFields(list, row, false)
    },
    onDemand: {
      ...Object.fromEntries(Object.entries(later).map(([name, value]) => [name, () => value])),
      ...(list.likes ? { LikesCount: () => site.store.comments.likes(list, id, THE_ITEM).length } : {}),
      FileRef: () => file.ref, FileDirRef: () => file.dir, FileLeafRef: () => file.leaf,
      ...Object.fromEntries(countColumns.map((name) => [name, () => { throw notServed(`$select=${name}; RenderListDataAsStream has it`); }])),
      CommentsDisabled: () => commentsDisabled(site, list, id),
      CommentsDisabledScope: () => commentsDisabledScope(site, list, id),
      AuthorStringId: () => String(row.Author), EditorStringId: () => String(row.Editor),
      EffectiveBasePermissions: () => permissions(site),
      HasUniqueRoleAssignments: () => false
    },
    navigation: navigationOf(site, list, row),
    together: { Id: ['Id', 'ID'], ID: ['Id', 'ID'] },
    unknown: itemFieldNotFound
  };
};
