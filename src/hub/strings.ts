import { FailureKind } from '../content/failures';
import { ItemProblemKind } from '../content/problems';

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
  readonly loading: string;
  readonly loaded: PluralForms;
  readonly opensInNewTab: string;
  readonly official: string;
  readonly officialHelp: string;
  readonly languageNames: { readonly en: string; readonly cy: string };
  readonly tryAgain: string;
  readonly tryingAgain: string;
  readonly noArticles: string;
  readonly noArticlesNext: string;
  readonly noLinks: string;
  readonly noLinksNext: string;
  readonly addArticle: string;
  readonly addLink: string;
  readonly articlesFailed: string;
  readonly linksFailed: string;
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
  readonly richText: RichTextStrings;
  /** How the lists' own choices read in this language; a choice that is not here is shown as it stands. */
  readonly choices: Readonly<Record<string, string>>;
}
