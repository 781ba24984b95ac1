import { Article } from '../article';
import { FindQuery } from '../find';
import { HubPage, HubQuery } from '../hubContent';
import { ItemFacts } from '../visibility/itemFacts';
import { ItemPlaces } from '../visibility/pastedItem';

/** An item that may be the one that is meant. */
export interface ItemChoice {
  readonly list: 'articles' | 'links';
  readonly id: number;
  /** Empty where it has none. */
  readonly title: string;
}

/** What was found by title or number. */
export interface FoundItems {
  readonly items: readonly ItemChoice[];
  /** Set where a list is so long that only so many of its newest items were looked through. */
  readonly lookedThrough?: number;
  /** Set where more were found in a list than are here: so many of its newest are. */
  readonly newest?: number;
  /** The lists that are missing or closed to this person; absent where there are none. */
  readonly closed?: readonly ItemChoice['list'][];
}

/** The port that tells why an item does not show. Everything rejects with a `ContentFailure`. */
export interface VisibilityContent {
  readonly places: ItemPlaces;
  /** Items of both lists whose title holds these words, also those that no reader sees; newest first. */
  search(words: string): Promise<FoundItems>;
  /** What has this number, in either list or in the one that is named. */
  numbered(id: number, list?: ItemChoice['list']): Promise<FoundItems>;
  facts(list: 'articles' | 'links', id: number): Promise<ItemFacts>;
  /**
   * What readers get at a moment. Resolves even when a list fails: the failure stands in its section.
   * @param look - what stands there at first in place of the hub's own cards; absent for those
   */
  pageAt(query: HubQuery, at: Date, look?: Omit<FindQuery, 'language'>): Promise<HubPage>;
  /** Every article that is out at a moment, with what its place depends on; `undefined` for a list that is too long for that. */
  outAt(at: Date): Promise<readonly Article[] | undefined>;
}
