import { notServed } from '../errors/catalogue';
import { fieldsBefore } from '../fields/builtIn';
import type { FieldDefinition } from '../fields/definition';
import type { Entity, Feed } from '../odata/values';
import { isFolderType } from '../store/contentTypes';
import type { ContentType } from '../store/contentTypes';
import type { List } from '../store/list';
import { fieldEntity } from './fieldEntity';
import { escapeXml, fieldXml } from './fieldXml';
import { listUrl } from './listUrls';
import type { Site } from './site';
import { shownPath } from './sitePaths';

/** The column that shows the name of an item's content type. It stands first in every content type (recorded). */
const typeColumn: FieldDefinition = {
  id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', name: 'ContentType', title: 'Content Type', description: '', type: 'Computed', builtIn: true
};

const usualTitleLength = 255;

/** Title as it is in a list, or with every new one. */
const titleColumn = (list: List | undefined): FieldDefinition[] => (list?.fields ?? fieldsBefore(usualTitleLength)).filter(({ name }) => name === 'Title');

/** The list's own columns belong to all its types of items (*assumed*: SharePoint asks each time a column is added), not to folders. */
const columnsOf = (type: ContentType, list: List | undefined): readonly FieldDefinition[] =>
  [typeColumn, ...titleColumn(list), ...(list && !isFolderType(type) ? list.fields.filter(({ builtIn }) => !builtIn) : [])];

/** What a type says of one of its columns (recorded). */
const fieldLink = (path: string, { id, name, title, hidden, readOnly, required }: FieldDefinition): Entity => ({
  type: 'SP.FieldLink',
  set: 'SP.ApiData.FieldLinks',
  path: `${path}/FieldLinks(guid'${id}')`,
  properties: { DisplayName: title, FieldInternalName: null, Hidden: Boolean(hidden), Id: id, Name: name, ReadOnly: Boolean(readOnly), Required: Boolean(required), ShowInDisplayForm: true }
});

const attribute = (name: string, value: string): string => ` ${name}="${escapeXml(value)}"`;

/** Attributes and their order were recorded; what else SharePoint writes is left out. */
const schemaXml = (site: Site, type: ContentType, list: List | undefined): string => {
  const fields = columnsOf(type, list).map((field) => fieldXml(field, list?.id ?? site.store.settings.webId)).join('');
  return `<ContentType${attribute('ID', type.id)}${attribute('Name', type.name)}${attribute('Group', type.group)}${attribute('Description', type.description)}`
    + `${type.sealed ? ' Sealed="TRUE"' : ''} Version="0"><Fields>${fields}</Fields></ContentType>`;
};

/** The type of the site from which another is made. */
const parentEntity = (site: Site, { id }: ContentType): Entity => {
  const parents = site.store.contentTypes.ofSite().filter((one) => one.id !== id && id.startsWith(one.id));
  if (parents.length === 0) {
    throw notServed('the content type System, from which Item is made');
  }
  return contentTypeEntity(site, parents.reduce((one, other) => (other.id.length > one.id.length ? other : one)));
};

/** A content type as REST shows it (recorded). */
export const contentTypeEntity = (site: Site, type: ContentType, list?: List): Entity => {
  const path = `${list ? `Web/Lists(guid'${list.id}')` : 'Web'}/ContentTypes('${type.id}')`;
  return {
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    path,
    properties: {
      ClientFormCustomFormatter: '', Description: type.description, DisplayFormClientSideComponentId: '', DisplayFormClientSideComponentProperties: '', DisplayFormTarget: 0,
      DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '', DocumentTemplate: '', DocumentTemplateUrl: '', EditFormClientSideComponentId: '',
      EditFormClientSideComponentProperties: '', EditFormTarget: 0, EditFormTemplateName: 'ListForm', EditFormUrl: '', Group: type.group, Hidden: false,
      Id: { complex: 'SP.ContentTypeId', properties: { StringValue: type.id } }, JSLink: '', MobileDisplayFormUrl: '', MobileEditFormUrl: '', MobileNewFormUrl: '',
      Name: type.name, NewFormClientSideComponentId: null, NewFormClientSideComponentProperties: '', NewFormTarget: 0, NewFormTemplateName: 'ListForm', NewFormUrl: '', ReadOnly: false,
      SchemaXml: schemaXml(site, type, list), Scope: list ? listUrl(site, list) : shownPath(site), Sealed: Boolean(type.sealed), StringId: type.id
    },
    navigation: {
      Fields: { follow: () => ({ set: 'SP.ApiData.Fields', entities: columnsOf(type, list).map((field) => fieldEntity(site, list, path, field)) }) },
      FieldLinks: { follow: () => ({ set: 'SP.ApiData.FieldLinks', entities: columnsOf(type, list).map((field) => fieldLink(path, field)) }) },
      Parent: { follow: () => parentEntity(site, type) }
    }
  };
};

/** The content types of a list, or without one those of the site. */
export const contentTypeFeed = (site: Site, list?: List): Feed => ({
  set: 'SP.ApiData.ContentTypes',
  entities: (list ? site.store.contentTypes.ofList(list) : site.store.contentTypes.ofSite()).map((type) => contentTypeEntity(site, type, list))
});
