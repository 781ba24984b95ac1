import type { FindNote, SortOrder } from '../../content/find';
import type { PluralForms } from '../strings';

/** Looking for articles. `{words}` are what was typed, `{choice}` is a choice in the reader's language. */
export interface FindStrings {
  readonly label: string;
  readonly clear: string;
  readonly filters: string;
  readonly codeMissing: string;
  readonly loading: string;
  /** The facets that the reader does not name by itself. */
  readonly facets: { readonly topic: string; readonly language: string };
  readonly facetsFailed: string;
  readonly noFacets: string;
  readonly sortBy: string;
  readonly sorts: Readonly<Record<SortOrder, string>>;
  readonly chosen: string;
  readonly remove: string;
  readonly clearAll: string;
  readonly found: PluralForms;
  /** When nobody can say how many there are in all. */
  readonly foundSoFar: PluralForms;
  /** `{shown}` of `{total}` */
  readonly showing: string;
  readonly showMore: string;
  readonly loadingMore: string;
  readonly moreShown: PluralForms;
  readonly moreFailed: string;
  /** What was looked through so far holds nothing that fits. */
  readonly noneYet: string;
  readonly noMore: string;
  readonly nothingFor: string;
  readonly nothingForBoth: string;
  readonly nothingWith: string;
  /** Of the filters that an owner chose. */
  readonly nothingAtStart: string;
  readonly dropOne: string;
  readonly dropWords: string;
  readonly copyLink: string;
  readonly link: string;
  readonly notes: Readonly<Record<FindNote, string>>;
  /** Where a card comes from; `{site}` is a site's title. */
  readonly from: string;
  /** Names a choice in an article, which is a button there. */
  readonly findAll: string;
}

/** The indexes of a long list, for its owners. `{list}`, `{column}` */
export interface IndexStrings {
  readonly missing: string;
  readonly create: string;
  readonly creating: string;
  readonly failed: string;
  readonly because: { readonly accessDenied: string; readonly listTooLong: string };
}
