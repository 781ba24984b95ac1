import { get, made, post, typedBody } from './servedCall';
import type { ServedCall } from './servedCall';

/** Making and changing lists, columns, views and content types. */
export const schemaCalls: readonly ServedCall[] = [
  { verb: 'POST', path: 'web/lists', ...typedBody('SP.List', { Title: 'Made', BaseTemplate: 100, EnableModeration: true }) },
  { verb: 'MERGE', path: made, ...typedBody('SP.List', { Description: 'Changed' }) },
  { verb: 'POST', path: `${made}/fields`, ...typedBody('SP.FieldChoice', { Title: 'State', FieldTypeKind: 6, Choices: { results: ['A'] } }) },
  post(`${made}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="UserMulti" Mult="TRUE" Name="Who" DisplayName="Who" />', Options: 8 } }),
  post(`${made}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="LookupMulti" Mult="TRUE" List="Lists/HubLinks" Name="Links" DisplayName="Links" />', Options: 8 } }),
  post(`${made}/fields/addfield`, { parameters: { Title: 'Link', FieldTypeKind: 7, LookupListId: 'LISTID', LookupFieldName: 'Title' } }),
  { verb: 'MERGE', path: `${made}/fields/getbytitle('State')`, ...typedBody('SP.FieldChoice', { Indexed: true }) },
  ...['setshowindisplayform', 'setshowineditform', 'setshowinnewform'].map((action) => post(`${made}/fields/getbytitle('State')/${action}(false)`)),
  get(`${made}/fields`),
  { verb: 'POST', path: `${made}/views`, ...typedBody('SP.View', { Title: 'Mine', RowLimit: 5 }) },
  { verb: 'MERGE', path: `${made}/views/getbytitle('Mine')`, ...typedBody('SP.View', { DefaultView: true }) },
  post(`${made}/defaultview/viewfields/addviewfield('State')`), post(`${made}/defaultview/viewfields/moveviewfieldto`, { field: 'State', index: 0 }),
  post(`${made}/defaultview/viewfields/removeviewfield('State')`), post(`${made}/defaultview/viewfields/removeallviewfields`),
  post(`${made}/defaultview/setviewxml`, { viewXml: '<View><RowLimit>3</RowLimit></View>' }), { verb: 'DELETE', path: `${made}/views/getbytitle('All Items')` },
  { verb: 'DELETE', path: `${made}/fields/getbytitle('State')` },
  get(`${made}/contenttypes`, '?$expand=Fields,FieldLinks'), get('web/availablecontenttypes'), get('web/contenttypes'), get("web/contenttypes/getbyid('0x01')"), get("web/contenttypes('0x01')/fields"),
  get("web/contenttypes('0x01')/fieldlinks(guid'fa564e0f-0c70-4ab9-b863-0177e6ddd247')"), get("web/contenttypes('0x0120')/parent"),
  { verb: 'POST', path: 'web/contenttypes', ...typedBody('SP.ContentType', { Id: { StringValue: 'TYPEID' }, Name: 'Case' }) },
  { verb: 'MERGE', path: "web/contenttypes('TYPEID')", ...typedBody('SP.ContentType', { Name: 'File' }) },
  post(`${made}/contenttypes/addavailablecontenttype`, { contentTypeId: 'TYPEID' }),
  post(`${made}/recycle`), { verb: 'DELETE', path: "web/contenttypes('TYPEID')" }
];
