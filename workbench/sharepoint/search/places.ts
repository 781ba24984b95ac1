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

/** The lists of every site of the tenant that the present person may read, brought up to date in the index of the site that is asked. */
export const listPlaces = (site: Site): readonly Place[] => site.tenant.sites.flatMap((other) => {
  const seen = seenFrom(site, other);
  other.store.search.catchUpLists(other.store, other.now());
  const lists = other.store.search.lists.all();
  const numbers = site.store.search.takeLists(other.path, lists);
  return may(seen, 'ViewListItems') ? lists.map(({ id, url }, place) => ({ number: numbers[place], kind: 'list' as const, site: seen, id, url, contentTypeId: '' })) : [];
});

/** The address of the list, for what lies in it. */
export const listAddress = ({ site, url }: Place): string => `${site.origin}${listUrl(site, { url })}`;

/** The address of the list's default view. */
export const viewAddress = (place: Place): string => `${listAddress(place)}/AllItems.aspx`;

/** Where an item's form lies, up to its number. */
export const formAddress = (place: Place): string => `${listAddress(place)}/DispForm.aspx?ID=`;
