import { get, item, list, post, typedBody } from './servedCall';
import type { ServedCall } from './servedCall';

/** Items, and what is written, said and found of them. */
export const itemCalls: readonly ServedCall[] = [
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
  { ...post('Microsoft.SharePoint.Portal.RatingSettings.SetListRating'), query: "?listID='LISTID'&ratingType=2" },
  post('search/postquery', { request: { Querytext: '*', Refiners: 'ContentTypeId' } }),
  post(`${list}/items(2)/recycle`), post(`${list}/items(3)/deletewithparameters`, { parameters: { BypassSharedLock: true } }), get(`${item}/contenttype`),
  post(`${list}/getitems`, { query: { ViewXml: '<View><RowLimit>5</RowLimit></View>' } }),
  post(`${list}/renderlistdataasstream`, { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="Title" /></ViewFields></View>' } }),
  post(`${list}/renderlistdata('%3CView/%3E')`),
  post(`${list}/getchanges`, { query: { Item: true, Add: true, Update: true, DeleteObject: true } }),
  post('search/postquery', { request: { Querytext: 'One', SelectProperties: ['Title', 'Path'], Refiners: 'RefinableString00' } })
];
