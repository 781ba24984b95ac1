import { badExpression, pathNotFound } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';

/** A key, which has no name: `items(1)`, `lists(guid'…')`. */
const key: readonly string[] = [''];

/** What the steps of a path take between their parentheses: the names of SharePoint's metadata, in lower case. All others take nothing. */
export const pathParameters: Readonly<Record<string, readonly string[]>> = {
  attachmentfiles: key, availablecontenttypes: key, comments: key, contenttypes: key, fieldlinks: key, fields: key, items: key, lists: key, sitegroups: key, siteusers: key, views: key,
  add: ['filename'],
  addusingpath: ['decodedurl'],
  addviewfield: ['strfield'],
  doesuserhavepermissions: ['permissionmask'],
  getbyemail: ['emailaddress'],
  getbyfilename: ['filename'],
  getbyfilenameaspath: ['decodedurl'],
  getbyid: ['id'],
  getbyinternalnameortitle: ['strname'],
  getbyloginname: ['loginname'],
  getbyname: ['name'],
  getbytitle: ['title'],
  getfilebyserverrelativepath: ['decodedurl'],
  getfolderbyserverrelativepath: ['decodedurl'],
  getitembyid: ['id'],
  getitems: ['query'],
  getlist: ['strurl'],
  getstorageentity: ['key'],
  getuserbyid: ['userid'],
  getusereffectivepermissions: ['username'],
  getview: ['viewguid'],
  'microsoft.office.server.reputationmodel.reputation.setlike': ['listid', 'itemid', 'like'],
  removestorageentity: ['key'],
  removeviewfield: ['strfield'],
  renderlistdata: ['viewxml'],
  setcommentsdisabled: ['value'],
  setshowindisplayform: ['value'],
  setshowineditform: ['value'],
  setshowinnewform: ['value'],
  setstorageentity: ['key', 'value', 'description', 'comments'],
  uploadimage: ['listtitle', 'imagename', 'listid', 'itemid', 'fieldid']
};

/**
 * Refuses what a step does not take: a second title, an argument of another name. That SharePoint answers 400 is *assumed*.
 * @param path for the message
 * @throws `SpError` 404 for a step that takes nothing at all, 400 for anything else
 */
export const checkArguments = ({ name, text, args = [] }: Segment, path: string): void => {
  if (args.length === 0) {
    return;
  }
  if (!Object.hasOwn(pathParameters, name)) {
    throw pathNotFound(path);
  }
  const known = pathParameters[name];
  const named = args.flatMap((one) => one.name ?? []);
  if (args.length > known.length || named.some((one, place) => !known.includes(one) || named.indexOf(one) !== place)) {
    throw badExpression(text);
  }
};
