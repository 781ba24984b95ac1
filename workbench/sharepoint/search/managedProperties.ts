import { departmentId } from '../site/hubSite';
import { spareType } from './mappings';
import type { SearchMappings } from './mappings';
import { listAddress, viewAddress } from './places';
import type { Place } from './places';

export type PropertyType = 'Edm.String' | 'Edm.DateTime' | 'Edm.Int64' | 'Edm.Double' | 'Edm.Boolean';

/** A column of the index that holds one value for each item. */
export type IndexColumn = 'doc' | 'item' | 'title' | 'author' | 'editor' | 'created' | 'modified' | 'unique_id';

/** Where the values of a managed property come from. */
export type Source =
  | { readonly from: 'index'; readonly column: IndexColumn }
  /** The same for all items of a list, or for a list itself; empty when there is none. */
  | { readonly from: 'place'; readonly of: (place: Place) => string }
  /** A column of a list, through its crawled property. */
  | { readonly from: 'crawled'; readonly name: string }
  /** The address of the item's form, or of the list's default view. */
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
const ofPlace = (of: (place: Place) => string, abilities: Abilities = {}, type: PropertyType = 'Edm.String'): ManagedProperty =>
  ({ type, source: { from: 'place', of }, ...abilities });
const always = (value: string, abilities: Abilities = {}, type: PropertyType = 'Edm.String'): ManagedProperty => ofPlace(() => value, abilities, type);
const ofResult = (type: PropertyType): ManagedProperty => ({ type, source: { from: 'result' } });

const siteUrl = ({ site }: Place): string => `${site.origin}${site.path}`;
const ofItems = (value: string, abilities: Abilities): ManagedProperty => ofPlace(({ kind }) => (kind === 'items' ? value : ''), abilities);
const path: ManagedProperty = { type: 'Edm.String', source: { from: 'path' }, ...query };

/**
 * The managed properties that an item of a list always has, and of these what a list itself has. What they can do is Microsoft's table *Overview of crawled and managed
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
  listid: ofPlace(({ id }) => id, query),
  listurl: ofPlace(listAddress, query),
  // *Assumed* for a list: the site.
  parentlink: ofPlace((place) => (place.kind === 'items' ? viewAddress(place) : siteUrl(place)), query),
  contenttypeid: ofPlace(({ contentTypeId }) => contentTypeId, refine),
  // Those of a list stand in Microsoft's *SharePoint Power Searching Using ContentClass*.
  contentclass: ofPlace(({ kind }) => (kind === 'items' ? 'STS_ListItem_GenericList' : 'STS_List_GenericList'), refine),
  // *Assumed*: a list itself has none.
  contenttype: ofItems('Item', refine),
  spcontenttype: ofItems('Item', refine),
  // *Assumed*: the extension of the form that shows the item.
  fileextension: always('aspx', both),
  filetype: always('aspx', refine),
  isdocument: always('false', query, 'Edm.Boolean'),
  // *Assumed* for a list.
  iscontainer: ofPlace(({ kind }) => String(kind === 'list'), query, 'Edm.Boolean'),
  isexternalcontent: always('false', {}, 'Edm.Boolean'),
  siteid: ofPlace(({ site }) => site.store.settings.siteId, query),
  webid: ofPlace(({ site }) => site.store.settings.webId, query),
  // Microsoft's *Overview of crawled and managed properties*: of everything in a hub site and in the sites associated with it.
  departmentid: ofPlace(({ site }) => departmentId(site), refine),
  // *Assumed*: without hubs of hubs it holds the same. `IsHubSite` has a value only where a site itself is found, and here none is.
  relatedhubsites: ofPlace(({ site }) => departmentId(site), query),
  ishubsite: always('', query),
  sitetitle: ofPlace(({ site }) => site.title, query),
  sitename: ofPlace(siteUrl, refine),
  sitepath: ofPlace(siteUrl, query),
  spsiteurl: ofPlace(siteUrl, sort),
  spweburl: ofPlace(siteUrl, query),
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
