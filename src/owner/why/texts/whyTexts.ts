import { Fact, HidingFact, Outcome, Rule } from '../../../content/visibility/rules';
import type { PluralForms } from '../../../hub/strings';

/** What is said of articles and of links; other languages say more of it differently. */
export interface OfEach {
  readonly articles: string;
  readonly links: string;
}

export interface WhyTexts {
  readonly what: string;
  readonly whatHint: string;
  readonly look: string;
  readonly looking: string;
  readonly found: PluralForms;
  readonly none: string;
  readonly unclear: string;
  readonly elsewhere: string;
  readonly lookedThrough: string;
  /** Of a list that is missing or closed. */
  readonly closed: OfEach;
  readonly choice: OfEach;
  readonly untitled: string;
  readonly edit: string;
  readonly editNamed: string;
  readonly reading: string;
  readonly failed: string;
  readonly gone: string;
  readonly again: string;
  readonly now: string;
  readonly onDate: string;
  readonly previewTitle: string;
  readonly previewHint: string;
  readonly date: string;
  readonly time: string;
  readonly language: string;
  readonly preview: string;
  readonly toNow: string;
  readonly noDate: string;
  readonly cardsThen: string;
  readonly noCards: string;
  readonly lead: string;
  readonly thisOne: string;
  readonly seen: OfEach;
  readonly seenAt: string;
  readonly seenLater: string;
  readonly seenPart: string;
  /** What hides it stands behind. */
  readonly hidden: OfEach;
  /** The first of several, and those behind it. */
  readonly hiddenBy: OfEach;
  readonly alsoHidden: string;
  readonly rulesTitle: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly rules: Readonly<Record<Rule, string>>;
  readonly facts: Readonly<Record<Fact, string>>;
  /** As the end of a sentence that says that readers do not see it. */
  readonly because: Readonly<Record<HidingFact, string>>;
  readonly mend: Readonly<Partial<Record<Fact, string>>>;
  readonly facets: Readonly<Record<'sectors' | 'serves' | 'benefits' | 'topic' | 'language', string>>;
}
