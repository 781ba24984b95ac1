import { Article, ContentLanguage } from './article';
import { ArticleContent } from './articleContent';
import { ContentFailure } from './failures';
import { ArticleFinder } from './find';
import { OwnerContent } from './manage/ownerContent';
import { PartnerLink } from './partnerLink';
import { ContentProblem } from './problems';

/** Which of the two lists a hub shows. */
export type Shown = 'both' | 'articles' | 'links';

/** What a reader asks for. */
export interface HubQuery {
  /** How many articles to show. */
  readonly articleCount: number;
  /** The reader's language, or the one that an owner chose. */
  readonly language: ContentLanguage;
  /** Absent for both. A list that is not shown is not asked: its section is empty, or fails as the other does. */
  readonly show?: Shown;
}

/** What came out of one list: its items with what is wrong among them, or why it could not be read. */
export type Section<Item> =
  | {
      readonly items: readonly Item[];
      /** Only to be shown to people who may put it right. */
      readonly problems: readonly ContentProblem[];
      /** Whether this person may edit items of the list. */
      readonly canEdit: boolean;
      /** Whether this person may add some. */
      readonly canAdd: boolean;
      /** Server-relative path of the list. */
      readonly listRoot: string;
      /** The form for a new item. */
      readonly addHref: string;
    }
  | { readonly failure: ContentFailure };

/** Everything that the first view needs. One section can fail while the other shows. */
export interface HubPage {
  readonly articles: Section<Article>;
  readonly links: Section<PartnerLink>;
  /** The order in which link categories stand. */
  readonly linkCategories: readonly string[];
}

/** A first view that was kept. */
export interface SavedPage {
  readonly page: HubPage;
  /** When the server gave it. */
  readonly at: Date;
}

/** The port through which the hub gets its content. */
export interface HubContent {
  /** Resolves even when a list fails: the failure stands in its section. */
  load(query: HubQuery): Promise<HubPage>;
  /** What an earlier visit showed, where it was kept. Never rejects. */
  saved?(query: HubQuery): Promise<SavedPage | undefined>;
  /** What the reader needs; its code is fetched when this is first called. @throws when it cannot be fetched */
  articles(): Promise<ArticleContent>;
  /** Finds articles in the whole list; its code is fetched when this is first called. @throws when it cannot be fetched */
  finder(): Promise<ArticleFinder>;
  /** What owners work with; its code is fetched when this is first called. @throws when it cannot be fetched */
  owner(): Promise<OwnerContent>;
}
