import { Article, ContentLanguage } from './article';

/** A property by which articles are narrowed down. */
export type FacetName = 'sectors' | 'serves' | 'benefits' | 'topic' | 'language';

export const facetNames: readonly FacetName[] = ['sectors', 'serves', 'benefits', 'topic', 'language'];

export type SortOrder = 'newest' | 'discussed' | 'liked' | 'title';

/** The choices that were made: several within a facet mean *or*, across facets *and*. */
export type ChosenFacets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What a reader looks for. */
export interface FindQuery {
  /** As it was typed. */
  readonly words: string;
  readonly facets: ChosenFacets;
  readonly sort: SortOrder;
  /** The reader's language: of a translated pair the version in this language stands. */
  readonly language: ContentLanguage;
}

/** One choice of a facet. */
export interface FacetChoice {
  /** As the list holds it. */
  readonly value: string;
  /** How many articles would be there with this choice and those of the other facets; undefined where nobody can say. */
  readonly count: number | undefined;
}

/** What a reader, or an owner, should know about an answer. */
export type FindNote = 'indexBehind' | 'searchUnavailable' | 'otherSitesUnavailable' | 'dateNotIndexed' | 'facetsNotMapped';

/** One page of an answer. */
export interface FoundPage {
  readonly articles: readonly Article[];
  /** Of all pages; undefined where nobody can say. */
  readonly total: number | undefined;
  /** Asks for the page after this one; undefined on the last. */
  readonly next: string | undefined;
  readonly facets: Readonly<Record<FacetName, readonly FacetChoice[]>>;
  /** The orders in which the list can be read as long as it is. */
  readonly sorts: readonly SortOrder[];
  readonly notes: readonly FindNote[];
  /** The title of the hub's own site, where other sites were searched as well. */
  readonly ownSite?: string;
}

/** Finds articles in one list, however long it is, or in those of several sites. */
export interface ArticleFinder {
  /**
   * @param after - `next` of the page before; absent for the first page
   * @param signal - ends the question; the promise rejects with an `AbortError` then
   * @throws ContentFailure
   */
  find(query: FindQuery, pageSize: number, after?: string, signal?: AbortSignal): Promise<FoundPage>;
  /**
   * Gives the list the indexes that it lacks, for who may change its settings.
   * @throws ContentFailure: `accessDenied` for everybody else, `listTooLong` where SharePoint makes no index any more
   */
  createIndexes(): Promise<void>;
}
