/** A call that the service answers, for the check against SharePoint's own description. In the order in which they are made. */
export interface ServedCall {
  readonly verb: 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';
  /** Below `_api/`. */
  readonly path: string;
  readonly query?: string;
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

const list = "web/lists/getbytitle('Hub Articles')";
const item = `${list}/items(1)`;
const typed = { 'Content-Type': 'application/json;odata=verbose' };
const made = "web/lists/getbytitle('Made')";
const typedBody = (type: string, values: object): { body: object; headers: typeof typed } => ({ body: { __metadata: { type }, ...values }, headers: typed });
const get = (path: string, query?: string): ServedCall => ({ verb: 'GET', path, query });
const post = (path: string, body?: object | string): ServedCall => ({ verb: 'POST', path, body });

export const calls: readonly ServedCall[] = [
  post('contextinfo'),
  get('site'), get('site/rootweb'),
  get('web', '?$expand=CurrentUser,RegionalSettings/TimeZone'), get('web/title'), get('web/effectivebasepermissions'),
  get('web/currentuser'), get('web/currentuser/groups'), get('web/regionalsettings'), get('web/regionalsettings/timezone'),
  get('web/siteusers'), get('web/siteusers(1)'), get('web/siteusers/getbyid(1)'), get("web/siteusers/getbyemail('sam.carter@contoso.example')"),
  get("web/siteusers/getbyloginname('i:0%23.f|membership|sam.carter@contoso.example')"), get('web/getuserbyid(1)'),
  { verb: 'POST', path: 'web/ensureuser', body: { logonName: 'sam.carter@contoso.example' } },
  ...['web', list, item].map((place) => get(`${place}/getusereffectivepermissions(@user)`, "?@user='i:0%23.f|membership|sam.carter@contoso.example'")),
  get('web/doesuserhavepermissions(@v)', "?@v={'High':'0','Low':'1'}"),
  get('web/sitegroups'), get('web/sitegroups', '?$expand=Users'), get("web/sitegroups/getbyname('Public Sector Hub Members')/users"), get('web/sitegroups/getbyid(5)'),
  get('web/associatedownergroup'), get('web/associatedmembergroup'), get('web/associatedvisitorgroup/users'),
  get('web/lists'), get("web/getlist('/sites/hub/Lists/HubArticles')", '?$expand=RootFolder,ParentWeb,DefaultView/ViewFields,Views,Fields&$select=*,EffectiveBasePermissions,RootFolder,ParentWeb,DefaultView,Views,Fields'),
  get(`${list}/rootfolder`), get(`${list}/parentweb`), get(`${list}/defaultview`), get(`${list}/getview('VIEWID')`), get(`${list}/effectivebasepermissions`),
  get(`${list}/fields`), get(`${list}/fields/getbytitle('Summary')`), get(`${list}/fields/getbyinternalnameortitle('HubTopic')`), get(`${list}/fields/getbyid('d31d694d-bf90-4689-8d1b-6200dc0cb0c5')`),
  get(`${list}/views`), get(`${list}/views/getbytitle('All Items')`), get(`${list}/views/getbytitle('All Items')/viewfields`),
  get(`${list}/items`, '?$expand=Author,ParentList,AttachmentFiles&$select=*,Author/Title,EffectiveBasePermissions,FileRef,CommentsDisabled,OData__ModerationStatus,ParentList,AttachmentFiles'),
  get(`${list}/items`, '?$select=LikesCount,LikedBy/Title&$expand=LikedBy'),
  get(item), get(`${list}/getitembyid(1)`), get(`${item}/effectivebasepermissions`), get(`${item}/parentlist`),
  { verb: 'POST', path: `${list}/items`, ...typedBody('SP.Data.HubArticlesListItem', { Title: 'Two', HubServes: { results: ['Patients'] } }) },
  { verb: 'MERGE', path: `${list}/items(2)`, ...typedBody('SP.Data.HubArticlesListItem', { Title: '2' }) },
  post(`${list}/items(2)/validateupdatelistitem`, { formValues: [{ FieldName: 'Title', FieldValue: 'Zwei' }] }),
  post(`${list}/addvalidateupdateitemusingpath`, { formValues: [{ FieldName: 'Title', FieldValue: 'Three' }], listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/hub/Lists/HubArticles' } } }),
  post(`${item}/attachmentfiles/add(filename='a.txt')`, 'text'), get(`${item}/attachmentfiles`), get(`${item}/attachmentfiles('a.txt')`),
  get(`${item}/attachmentfiles/getbyfilename('a.txt')`), post(`${item}/attachmentfiles/addusingpath(decodedurl='b.txt')`, 'text'), get(`${item}/attachmentfiles/getbyfilenameaspath(decodedurl='b.txt')`), get(`${item}/attachmentfiles('a.txt')/$value`),
  { verb: 'PUT', path: `${item}/attachmentfiles('a.txt')/$value`, body: 'more' }, post(`${item}/attachmentfiles('a.txt')/recycleobject`),
  post("web/uploadimage(listtitle='Hub Articles',imagename='a.png',listid='LISTID',itemid=1)", 'x'),
  post(`${item}/comments`, { text: 'One' }), post(`${item}/comments(1)/replies`, { text: 'Two' }), post(`${item}/comments(1)/like`), get(`${item}/comments`, '?$expand=replies,likedBy'),
  get(`${item}/comments(1)/replies`), get(`${item}/getcomments`), get(item, '?$select=CommentsDisabledScope'), post(`${item}/comments(1)/unlike`), post(`${item}/comments/deleteall`),
  post(`${item}/setcommentsdisabled(true)`), post(`${item}/setcommentsdisabled(false)`),
  post("Microsoft.Office.Server.ReputationModel.Reputation.SetLike(listID='LISTID',itemID=1,like=true)"),
  post('search/postquery', { request: { Querytext: '*', Refiners: 'ContentTypeId' } }),
  post(`${list}/items(2)/recycle`), post(`${list}/items(3)/deletewithparameters`, { parameters: { BypassSharedLock: true } }), get(`${item}/contenttype`),
  post(`${list}/getitems`, { query: { ViewXml: '<View><RowLimit>5</RowLimit></View>' } }),
  post(`${list}/renderlistdataasstream`, { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="Title" /></ViewFields></View>' } }),
  post(`${list}/renderlistdata('%3CView/%3E')`),
  post(`${list}/getchanges`, { query: { Item: true, Add: true, Update: true, DeleteObject: true } }),
  post('search/postquery', { request: { Querytext: 'One', SelectProperties: ['Title', 'Path'], Refiners: 'RefinableString00' } }),
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

/** Properties that the service answers although the metadata does not have them. */
export const furtherProperties: readonly string[] = [
  // Recorded.
  'SP.View.CustomOrder'
];
