import { Article, Withheld } from './article';

/** Where a reader goes next. */
export interface CallToAction {
  /** Always `https:`, `http:`, `mailto:` or `tel:`. */
  readonly href: string;
  /** Absent when its owner wrote no words. */
  readonly text: string | undefined;
}

/** Why an article is not among the cards, as far as the article itself says so. */
export type Standing = 'listed' | 'expired' | 'scheduled' | 'draft' | Withheld;

/** Likes of an article, as this person sees them. */
export interface Likes {
  readonly count: number;
  readonly mine: boolean;
  /** Names of others who like it; perhaps not of all. */
  readonly others: readonly string[];
}

/** Whether this person can write comments: yes, no because they may only read, or no because comments are switched off. */
export type Commenting = 'open' | 'readOnly' | 'off';

/** An article as the reader shows it: what the card shows and what only a full reading needs. */
export interface ArticleDetail extends Article {
  /** HTML as its owner left it: not to be trusted, see `hub/reader/richText`. */
  readonly body: string;
  readonly updated: Date | undefined;
  readonly reviewBy: Date | undefined;
  readonly callToAction: CallToAction | undefined;
  readonly standing: Standing;
  /** `undefined` when the list's rating setting is not *Likes*. */
  readonly likes: Likes | undefined;
  readonly commenting: Commenting;
  readonly canEdit: boolean;
  /** Set where this is a copy, kept at that moment, because the server does not answer now. */
  readonly savedAt?: Date;
}
