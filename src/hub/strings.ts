import { Withheld } from '../content/article';
import { Standing } from '../content/articleDetail';
import { FailureKind } from '../content/failures';
import { NoDefault } from '../content/hubSites';
import { ItemProblemKind } from '../content/problems';
import type { FindStrings, IndexStrings } from './find/findStrings';
import type { OwnerButtonStrings } from './manage/ownerModule';
import type { CommentStrings } from './reader/comments/commentStrings';

/** One wording for each plural form of a language; `other` always exists. `{count}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What stands in an article's body in place of what is not shown there; `{host}` is another computer's name. */
export interface RichTextStrings {
  /** Names a table that has no caption. */
  readonly table: string;
  readonly picture: string;
  readonly pictureNotShown: string;
  readonly video: string;
  readonly sound: string;
  readonly embedded: string;
}

/** Every text that the hub shows by itself. `{…}` marks what is filled in. */
export interface HubStrings {
  /** BCP 47: the language of these texts, and so of dates and plural forms. */
  readonly language: string;
  /** How a day is written, with `{day}`, `{month}` and `{year}`. */
  readonly datePattern: string;
  /** From January on, as they stand within a date. */
  readonly months: readonly string[];
  /** The heading as long as nobody has chosen another. */
  readonly defaultTitle: string;
  readonly skipToContent: string;
  readonly articles: string;
  readonly partnerLinks: string;
  readonly otherLinks: string;
  readonly featured: string;
  readonly withheld: Readonly<Record<Withheld, string>>;
  /** Of an article that this person has read. */
  readonly read: string;
  readonly counts: { readonly comments: PluralForms; readonly likes: PluralForms };
  readonly loading: string;
  readonly loaded: PluralForms;
  readonly opensInNewTab: string;
  /** Stands in its place in Teams. */
  readonly opensInBrowser: string;
  readonly public: string;
  /** Who looks after a link; `{name}` */
  readonly linkOwner: string;
  /** `{date}` */
  readonly linkChecked: string;
  readonly linkNotChecked: string;
  readonly official: string;
  readonly officialHelp: string;
  readonly languageNames: { readonly en: string; readonly cy: string };
  readonly tryAgain: string;
  /** `{time}` */
  readonly savedFrom: string;
  readonly tryingAgain: string;
  readonly noArticles: string;
  readonly noArticlesNext: string;
  readonly noLinks: string;
  readonly noLinksNext: string;
  readonly addArticle: string;
  readonly addLink: string;
  readonly articlesFailed: string;
  readonly linksFailed: string;
  /** To readers, where there is no such list yet. */
  readonly articlesNotReady: string;
  readonly linksNotReady: string;
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly failureDetails: string;
  readonly failureSaid: string;
  readonly ownerNotes: PluralForms;
  readonly ownerNotesHelp: string;
  readonly untitledItem: string;
  readonly editItem: string;
  readonly editItemNamed: string;
  readonly itemProblems: Readonly<Record<ItemProblemKind, string>>;
  readonly columnMissing: string;
  readonly listLong: string;
  readonly indexes: IndexStrings;
  readonly owner: OwnerButtonStrings;
  readonly richText: RichTextStrings;
  readonly comments: CommentStrings;
  readonly reader: ReaderStrings;
  readonly share: ShareStrings;
  readonly sites: SiteStrings;
  readonly find: FindStrings;
  /** How the lists' own choices read in this language; a choice that is not here is shown as it stands. */
  readonly choices: Readonly<Record<string, string>>;
}

/** The reading pane. */
export interface ReaderStrings {
  readonly loading: string;
  readonly codeMissing: string;
  readonly openInSharePoint: string;
  readonly bodyFailed: string;
  readonly failed: string;
  /** Of what the hub itself could not do. */
  readonly fault: string;
  /** `{detail}` */
  readonly faultSaid: string;
  readonly denied: string;
  readonly gone: string;
  readonly goneWhy: string;
  readonly toCards: string;
  readonly tools: string;
  readonly smallerText: string;
  readonly largerText: string;
  /** The sizes from the usual one to the largest. */
  readonly textSizes: readonly string[];
  readonly print: string;
  readonly edit: string;
  readonly close: string;
  /** `{date}` */
  readonly published: string;
  readonly updated: string;
  readonly reviewBy: string;
  readonly reviewOverdue: string;
  readonly minutes: PluralForms;
  readonly savedFrom: string;
  readonly standing: Readonly<Record<Exclude<Standing, 'listed'>, string>>;
  readonly comments: string;
  readonly commentsCounted: string;
  readonly like: string;
  /** What the button is called when it is read aloud; `{likes}` */
  readonly likeNamed: string;
  readonly likes: PluralForms;
  readonly whoLikes: string;
  readonly you: string;
  readonly andOthers: PluralForms;
  /** `{reason}` */
  readonly likeFailed: string;
  readonly unlikeFailed: string;
  /** Of a call to action without words. */
  readonly next: string;
  readonly facets: { readonly sectors: string; readonly serves: string; readonly benefits: string };
  readonly related: string;
  readonly otherArticles: string;
  readonly previous: string;
  readonly following: string;
}

/** Handing an article on. */
export interface ShareStrings {
  readonly share: string;
  readonly ways: string;
  readonly copyLink: string;
  /** In Teams, beside the link that leads into the tab. */
  readonly copyWebLink: string;
  readonly webLinkWhy: string;
  readonly byMail: string;
  readonly toTeams: string;
  readonly link: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly failed: string;
}

/** Whose hub is shown, and what to do when there is none; `{site}` is a site's title. */
export interface SiteStrings {
  readonly codeMissing: string;
  readonly looking: string;
  readonly failed: string;
  readonly none: string;
  readonly noneInSite: string;
  readonly noDefault: Readonly<Record<NoDefault, string>>;
  readonly askOwner: string;
  /** To whoever may edit the page; `orSettings` after another way. */
  readonly inSettings: string;
  readonly orSettings: string;
  readonly nonePersonal: string;
  readonly askAdministrator: string;
  readonly searchIsLate: string;
  /** Of a hub in whose place another stands, or none. */
  readonly passedOver: { readonly asked: string; readonly remembered: string };
  readonly choose: string;
  readonly chooseWhy: string;
  readonly noOther: string;
  readonly shownNow: string;
  readonly change: string;
  readonly keep: string;
}
