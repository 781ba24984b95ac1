import type { FieldDefinition } from '../fields/definition';
import type { Entity, Feed } from '../odata/values';
import type { ContentType } from '../store/contentTypes';
import type { List } from '../store/list';
import { fieldEntity } from './fieldEntity';
import { listPath } from './listEntity';
import { listUrl } from './listUrls';
import type { Site } from './site';

/** The columns that a form for the type shows: the title, and the list's own. Every type of a list shows all of them here. */
const columnsOf = (list: List | undefined): FieldDefinition[] => (list?.fields ?? []).filter(({ name, builtIn }) => name === 'Title' || !builtIn);

const fieldLink = (path: string, { id, name, title, hidden, readOnly, required }: FieldDefinition): Entity => ({
  type: 'SP.FieldLink',
  set: 'SP.ApiData.FieldLinks',
  path: `${path}/FieldLinks(guid'${id}')`,
  properties: { FieldInternalName: name, Hidden: Boolean(hidden), Id: id, Name: name, ReadOnly: Boolean(readOnly), Required: Boolean(required), DisplayName: title, ShowInDisplayForm: true }
});

const fieldsFeed = (site: Site, list: List | undefined): Feed =>
  ({ set: 'SP.ApiData.Fields', entities: list ? columnsOf(list).map((field) => fieldEntity(site, list, listPath(list), field)) : [] });

/** A content type as REST shows it. Names follow SharePoint's metadata; values *assumed*. */
export const contentTypeEntity = (site: Site, type: ContentType, list?: List): Entity => {
  const path = `${list ? listPath(list) : 'Web'}/ContentTypes('${type.id}')`;
  return {
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    path,
    properties: {
      ClientFormCustomFormatter: null, Description: type.description, DisplayFormClientSideComponentId: '', DisplayFormClientSideComponentProperties: '', DisplayFormTemplateName: 'ListForm',
      DisplayFormUrl: '', DocumentTemplate: '', DocumentTemplateUrl: '', EditFormClientSideComponentId: '', EditFormClientSideComponentProperties: '', EditFormTemplateName: 'ListForm', EditFormUrl: '',
      Group: type.group, Hidden: false, Id: { complex: 'SP.ContentTypeId', properties: { StringValue: type.id } }, JSLink: '', MobileDisplayFormUrl: '', MobileEditFormUrl: '', MobileNewFormUrl: '',
      Name: type.name, NewFormClientSideComponentId: null, NewFormClientSideComponentProperties: '', NewFormTemplateName: 'ListForm', NewFormUrl: '', ReadOnly: false,
      SchemaXml: `<ContentType ID="${type.id}" />`, Scope: list ? listUrl(site, list) : site.path, Sealed: false, StringId: type.id
    },
    navigation: {
      Fields: { follow: () => fieldsFeed(site, list) },
      FieldLinks: { follow: () => ({ set: 'SP.ApiData.FieldLinks', entities: columnsOf(list).map((field) => fieldLink(path, field)) }) }
    }
  };
};
