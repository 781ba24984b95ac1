import { Byline } from './byline';
import { Picture } from './picture';

/** A language in which content is written. */
export type ContentLanguage = 'en' | 'cy';

/** A site that is not the hub's own. */
export interface ArticleSite {
  /** Absolute, without a trailing slash. */
  readonly url: string;
  readonly title: string;
}

/** What approvers have not let through: yet, or at all. */
export type Withheld = 'notApproved' | 'rejected';

/** An article as a card shows it: already mapped, checked and safe to render. */
export interface Article {
  /** Within its list; articles of different sites can have the same. */
  readonly id: number;
  /** The other site in which it lies; absent where that is the hub's own. */
  readonly site?: ArticleSite;
  readonly title: string;
  readonly summary: string | undefined;
  readonly image: Picture | undefined;
  readonly byline: Byline | undefined;
  readonly topic: string | undefined;
  readonly sectors: readonly string[];
  readonly serves: readonly string[];
  readonly benefits: readonly string[];
  /** The moment from which readers see it. */
  readonly publishFrom: Date | undefined;
  readonly expires: Date | undefined;
  readonly featured: boolean;
  /** Why readers do not get it, or not as it stands, in a list that asks for approval. Absent for what is approved, and where nobody said. */
  readonly withheld?: Withheld;
  readonly language: ContentLanguage | undefined;
  /** Id of the same article in the other language. */
  readonly translationOf: number | undefined;
  /** Where it can be read in full. */
  readonly href: string;
  /** Where those who may can edit it. */
  readonly editHref: string;
}
