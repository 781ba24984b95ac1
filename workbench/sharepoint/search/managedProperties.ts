import { listUrl } from '../site/listUrls';
import type { Site } from '../site/site';
import { contentTypeId } from '../store/list';
import type { List } from '../store/list';
import { spareType } from './mappings';
import type { SearchMappings } from './mappings';

export type PropertyType = 'Edm.String' | 'Edm.DateTime' | 'Edm.Int64' | 'Edm.Double' | 'Edm.Boolean';

/** A column of the index that holds one value for each item. */
export type IndexColumn = 'doc' | 'item' | 'title' | 'author' | 'editor' | 'created' | 'modified' | 'unique_id';

/** Where the values of a managed property come from. */
export type Source =
  | { readonly from: 'index'; readonly column: IndexColumn }
  /** The same for all items of a list. */
  | { readonly from: 'list'; readonly of: (site: Site, list: List) => string }
  /** A column of a list, through its crawled property. */
  | { readonly from: 'crawled'; readonly name: string }
  /** The address of the item's form. */
  | { readonly from: 'path' }
  /** Known to the result only: rank, summary and the like. */
  | { readonly from: 'result' };

/** A property of the search schema, with what SharePoint lets it do. Everything here can be retrieved. */
export interface ManagedProperty {
  readonly type: PropertyType;
  readonly source: Source;
  readonly queryable?: boolean;
  readonly refinable?: boolean;
  readonly sortable?: boolean;
}

type Abilities = Pick<ManagedProperty, 'queryable' | 'refinable' | 'sortable'>;

const query: Abilities = { queryable: true };
const refine: Abilities = { queryable: true, refinable: true };
const sort: Abilities = { queryable: true, sortable: true };
const both: Abilities = { queryable: true, refinable: true, sortable: true };

const index = (column: IndexColumn, abilities: Abilities = {}, type: PropertyType = 'Edm.String'): ManagedProperty =>
  ({ type, source: { from: 'index', column }, ...abilities });
const ofList = (of: (site: Site, list: List) => string, abilities: Abilities = {}, type: PropertyType = 'Edm.String'): ManagedProperty =>
  ({ type, source: { from: 'list', of }, ...abilities });
const always = (value: string, abilities: Abilities = {}, type: PropertyType = 'Edm.String'): ManagedProperty => ofList(() => value, abilities, type);
const ofResult = (type: PropertyType): ManagedProperty => ({ type, source: { from: 'result' } });

const siteUrl = ({ origin, path }: Site): string => `${origin}${path}`;
const siteId = ({ store }: Site): string => store.settings.siteId;
const path: ManagedProperty = { type: 'Edm.String', source: { from: 'path' }, ...query };

/**
 * The managed properties that an item of a list always has. What they can do is Microsoft's table *Overview of crawled and managed
 * properties*; types and constant values are those of a recorded row, except where *assumed*.
 */
const alwaysThere: Readonly<Record<string, ManagedProperty>> = {
  title: index('title', query),
  author: index('author', sort),
  modifiedby: index('editor', sort),
  created: index('created', both, 'Edm.DateTime'),
  lastmodifiedtime: index('modified', both, 'Edm.DateTime'),
  write: index('modified', both, 'Edm.DateTime'),
  uniqueid: index('unique_id'),
  listitemid: index('item', query),
  docid: index('doc', sort, 'Edm.Int64'),
  '[docid]': index('doc', sort, 'Edm.Int64'),
  workid: index('doc', sort, 'Edm.Int64'),
  indexdocid: index('doc', sort, 'Edm.Int64'),
  path,
  url: path,
  originalpath: { ...path, queryable: false },
  listid: ofList((_, { id }) => id, query),
  listurl: ofList((site, list) => `${site.origin}${listUrl(site, list)}`, query),
  parentlink: ofList((site, list) => `${site.origin}${listUrl(site, list)}/AllItems.aspx`, query),
  contenttypeid: ofList((_, list) => contentTypeId(list), refine),
  contentclass: always('STS_ListItem_GenericList', refine),
  contenttype: always('Item', refine),
  spcontenttype: always('Item', refine),
  // *Assumed*: the extension of the form that shows the item.
  fileextension: always('aspx', both),
  filetype: always('aspx', refine),
  isdocument: always('false', query, 'Edm.Boolean'),
  iscontainer: always('false', query, 'Edm.Boolean'),
  isexternalcontent: always('false', {}, 'Edm.Boolean'),
  siteid: ofList(siteId, query),
  webid: ofList(({ store }) => store.settings.webId, query),
  sitetitle: ofList(({ title }) => title, query),
  sitename: ofList(siteUrl, refine),
  sitepath: ofList(siteUrl, query),
  spsiteurl: ofList(siteUrl, sort),
  spweburl: ofList(siteUrl, query),
  size: always('0', both, 'Edm.Int64'),
  importance: always('0', sort, 'Edm.Int64'),
  viewslifetime: always('0', { sortable: true }, 'Edm.Int64'),
  viewsrecent: always('0', { sortable: true }, 'Edm.Int64'),
  collapsingstatus: always('0', {}, 'Edm.Int64'),
  urlzone: always('0', {}, 'Edm.Int64'),
  geolocationsource: always('EUR'),
  // By rank is how results come anyway; SharePoint's documentation sorts by it.
  rank: { ...ofResult('Edm.Double'), sortable: true },
  hithighlightedsummary: ofResult('Edm.String'),
  resulttypeid: ofResult('Edm.String'),
  resulttypeidlist: ofResult('Edm.String'),
  rendertemplateid: ofResult('Edm.String'),
  pisearchresultid: ofResult('Edm.String')
};

/**
 * Finds a managed property; case does not matter.
 *
 * A column of a list has none of its own. SharePoint makes `<Name>OWSTEXT` and the like for *site columns* only (Microsoft,
 * *Automatically created managed properties*: regular columns do not become managed properties), and the columns here are added
 * to lists. Thus `HubTopicOWSCHCS` is as unknown as an invented name, and a column can be asked for only through a spare property
 * that an admin mapped to it. A spare property that is not mapped is there and empty.
 * @returns `undefined` for a name that the schema does not know
 */
export const managedProperty = (name: string, mappings: SearchMappings): ManagedProperty | undefined => {
  const key = name.toLowerCase();
  if (Object.hasOwn(alwaysThere, key)) {
    return alwaysThere[key];
  }
  const type = spareType(name);
  if (type === undefined) {
    return undefined;
  }
  const mapped = Object.entries(mappings).find(([managed]) => managed.toLowerCase() === key);
  return { type, source: { from: 'crawled', name: mapped?.[1] ?? '' }, ...both };
};
