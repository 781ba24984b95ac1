/**
 * The part of the schema that readers' browsers need. It stands apart so that the words for the forms
 * (see hubArticles.ts and hubLinks.ts) do not travel with every first view.
 */

/** Which list it is. */
export interface ListIdentity {
  /** The title that owners see; they may change it, so code finds the list by `url`. */
  readonly title: string;
  /** Below the site, for example `Lists/HubArticles`. */
  readonly url: string;
}

export const articleList: ListIdentity = { title: 'Hub Articles', url: 'Lists/HubArticles' };

export const linkList: ListIdentity = { title: 'Hub Partner Links', url: 'Lists/HubLinks' };

/** A card has room for about three lines; characters. */
export const SUMMARY_LENGTH = 300;

/** The choices of a link's category, in the order in which the groups stand. */
export const linkCategories: readonly string[] = [
  'Money and funding',
  'Guidance and standards',
  'Tools and templates',
  'Training and skills',
  'Health and wellbeing',
  'Data and research'
];
