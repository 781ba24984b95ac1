import { listUrl } from '../site/listUrls';
import { may } from '../site/permissions';
import type { Site } from '../site/site';
import { contentTypeId } from '../store/list';
import type { List } from '../store/list';

/** What is found by one number in the index: all items of a list, or a list itself. */
export interface Place {
  /** In the column `list` of the index. */
  readonly number: number;
  readonly kind: 'items' | 'list';
  /** To which the list belongs, as the present person sees it. */
  readonly site: Site;
  /** Of the list. */
  readonly id: string;
  /** Of the list, below the site. */
  readonly url: string;
  /** A list itself has none (*assumed*). */
  readonly contentTypeId: string;
}

/** The items of a site's own lists. */
export const itemPlaces = (site: Site, lists: readonly List[]): readonly Place[] =>
  lists.map((list) => ({ number: list.number, kind: 'items', site, id: list.id, url: list.url, contentTypeId: contentTypeId(list) }));

/** Another site of the tenant as the person sees it who asks this one. */
const seenFrom = ({ origin, currentUser }: Site, other: Site): Site => ({ ...other, origin, currentUser, rights: () => other.rightsOf(currentUser()) });

/** Every site of the tenant that the present person may read: search leaves out what somebody has no right to. */
export const readableSites = (site: Site): readonly Site[] => site.tenant.sites.map((other) => seenFrom(site, other)).filter((seen) => may(seen, 'ViewListItems'));

/** A site's lists themselves, brought up to date in its index. */
const listPlaces = (site: Site): readonly Place[] => {
  const { search } = site.store;
  search.catchUpLists(site.store, site.now());
  const lists = search.lists.all();
  const numbers = search.takeLists(lists);
  return lists.map(({ id, url }, place) => ({ number: numbers[place], kind: 'list', site, id, url, contentTypeId: '' }));
};

/** Everything that search knows of a site, brought up to date. */
export const placesOf = (site: Site): readonly Place[] => {
  site.store.search.catchUp(site.store, site.now());
  return [...itemPlaces(site, site.store.lists.all().filter(({ settings }) => !settings.noCrawl)), ...listPlaces(site)];
};

/** The address of the list, for what lies in it. */
export const listAddress = ({ site, url }: Place): string => `${site.origin}${listUrl(site, { url })}`;

/** The address of the list's default view. */
export const viewAddress = (place: Place): string => `${listAddress(place)}/AllItems.aspx`;

/** Where an item's form lies, up to its number. */
export const formAddress = (place: Place): string => `${listAddress(place)}/DispForm.aspx?ID=`;
