import { get, item, list, post } from './servedCall';
import type { ServedCall } from './servedCall';

/** Reading: the web, people, lists and what belongs to them. */
export const placeCalls: readonly ServedCall[] = [
  post('contextinfo'),
  get('site'), get('site/rootweb'),
  get('web', '?$expand=CurrentUser,RegionalSettings/TimeZone'), get('web/title'), get("web/GetStorageEntity('PublicSectorHubDefaultSite')"), get('web/effectivebasepermissions'),
  get('web/currentuser'), get('web/currentuser/groups'), get('web/regionalsettings'), get('web/regionalsettings/timezone'),
  get('web/siteusers'), get('web/siteusers(1)'), get('web/siteusers/getbyid(1)'), get("web/siteusers/getbyemail('sam.carter@contoso.example')"),
  get("web/siteusers/getbyloginname('i:0%23.f|membership|sam.carter@contoso.example')"), get('web/getuserbyid(1)'),
  { verb: 'POST', path: 'web/ensureuser', body: { logonName: 'sam.carter@contoso.example' } },
  ...['web', list, item].map((place) => get(`${place}/getusereffectivepermissions(@user)`, "?@user='i:0%23.f|membership|sam.carter@contoso.example'")),
  get('web/doesuserhavepermissions(@v)', "?@v={'High':'0','Low':'1'}"),
  get("web/getfilebyserverrelativepath(decodedurl='/sites/hub/Lists/HubArticles/AllItems.aspx')", '?$select=Exists,Name,ServerRelativeUrl'),
  get("web/getfolderbyserverrelativepath(decodedurl='/sites/hub/Lists/HubArticles')", '?$select=Exists,Name,ServerRelativeUrl'),
  get('web/sitegroups'), get('web/sitegroups', '?$expand=Users'), get("web/sitegroups/getbyname('Public Sector Hub Members')/users"), get('web/sitegroups/getbyid(5)'),
  get('web/associatedownergroup'), get('web/associatedmembergroup'), get('web/associatedvisitorgroup/users'),
  get('web/lists'), get("web/getlist('/sites/hub/Lists/HubArticles')", '?$expand=RootFolder,ParentWeb,DefaultView/ViewFields,Views,Fields&$select=*,EffectiveBasePermissions,RootFolder,ParentWeb,DefaultView,Views,Fields'),
  get(`${list}/rootfolder`), get(`${list}/parentweb`), get(`${list}/defaultview`), get(`${list}/getview('VIEWID')`), get(`${list}/effectivebasepermissions`),
  get(`${list}/fields`), get(`${list}/fields/getbytitle('Summary')`), get(`${list}/fields/getbyinternalnameortitle('HubTopic')`), get(`${list}/fields/getbyid('d31d694d-bf90-4689-8d1b-6200dc0cb0c5')`),
  get(`${list}/views`), get(`${list}/views/getbytitle('All Items')`), get(`${list}/views/getbytitle('All Items')/viewfields`),
  get(`${list}/items`, '?$expand=Author,ParentList,AttachmentFiles&$select=*,Author/Title,EffectiveBasePermissions,FileRef,CommentsDisabled,OData__ModerationStatus,ParentList,AttachmentFiles'),
  get(`${list}/items`, '?$select=LikesCount,LikedBy/Title&$expand=LikedBy'),
  get(item), get(`${list}/getitembyid(1)`), get(`${item}/effectivebasepermissions`), get(`${item}/parentlist`)
];
