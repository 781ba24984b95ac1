import { FacetName } from '../find';
import { Faceted } from '../finding/facets';
import { Translated } from '../finding/pairs';

/** Where content approval has left an item. */
export type Approval = 'approved' | 'rejected' | 'pending';

/** A date of an item; its list may lack the column. */
export type ItemDate = Date | undefined | 'noColumn';

/** What decides about an item by dates and approval. */
export interface Dated {
  /** `undefined` where the list asks for no approval. */
  readonly approval: Approval | undefined;
  readonly publishFrom: ItemDate;
  readonly expires: ItemDate;
}

/** The same article in the other language. */
export interface OtherVersion extends Translated, Dated {
  readonly title: string | undefined;
}

/** How search stands to an item: lists of usual length are read without it. */
export type SearchState = 'notUsed' | 'found' | 'behind' | 'missing' | 'unknown';

/** Everything of an item and its list that decides whether readers see it. */
export interface ItemFacts extends Translated, Dated, Faceted {
  readonly list: 'articles' | 'links';
  readonly title: string | undefined;
  readonly editHref: string;
  readonly isFolder: boolean;
  /** Of a link. */
  readonly address: 'safe' | 'missing' | 'unsafe' | undefined;
  /** Of a link. */
  readonly category: string | undefined;
  /** Whether the list shows readers also what is a draft or not approved. */
  readonly showsDrafts: boolean;
  /** Its version, such as `1.2`, where the list keeps drafts. */
  readonly version: string | undefined;
  readonly otherVersions: readonly OtherVersion[];
  /** Facets without a value. */
  readonly lacking: readonly FacetName[];
  /** Whether it has permissions of its own; `undefined` where nobody can say. */
  readonly ownRights: boolean | undefined;
  readonly search: SearchState;
}
