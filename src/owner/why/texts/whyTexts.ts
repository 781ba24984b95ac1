import type { ContentLanguage } from '../../../content/article';
import { Fact, HidingFact, Outcome, Rule, SettingOutcomes } from '../../../content/visibility/rules';
import type { PluralForms } from '../../../hub/strings';

/** What is said of articles and of links; other languages say more of it differently. */
export interface OfEach {
  readonly articles: string;
  readonly links: string;
}

/** What is said of what rules find. */
export interface FactTexts<Some extends Fact> {
  readonly facts: Readonly<Record<Some, string>>;
  /** As the end of a sentence that says that readers do not see it. */
  readonly because: Readonly<Record<Extract<Some, HidingFact>, string>>;
  /** What to do about it. */
  readonly mend: Readonly<Partial<Record<Some, string>>>;
}

export type SettingTexts = FactTexts<keyof SettingOutcomes>;
export type ItemTexts = FactTexts<Exclude<Fact, keyof SettingOutcomes>>;

/** All of them. */
export function allFacts(item: ItemTexts, setting: SettingTexts): FactTexts<Fact> {
  return { facts: { ...item.facts, ...setting.facts }, because: { ...item.because, ...setting.because }, mend: { ...item.mend, ...setting.mend } };
}

export interface WhyTexts extends FactTexts<Fact> {
  readonly what: string;
  readonly whatHint: string;
  readonly nothingTyped: string;
  readonly look: string;
  readonly looking: string;
  readonly found: PluralForms;
  /** In place of how many were found: `{count}` of each list are shown. */
  readonly foundMore: string;
  readonly none: string;
  readonly unclear: string;
  readonly elsewhere: string;
  /** Of a link to a page of another site: before the article that it means if that page shows this hub. */
  readonly otherPage: string;
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
  /** Where the settings say so. */
  readonly languageSet: Readonly<Record<ContentLanguage, string>>;
  readonly preview: string;
  /** Said when it is there. */
  readonly previewed: string;
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
  readonly seenFiltered: string;
  /** What hides it stands behind. */
  readonly hidden: OfEach;
  /** The first of several, and those behind it. */
  readonly hiddenBy: OfEach;
  readonly alsoHidden: string;
  readonly rulesTitle: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly rules: Readonly<Record<Rule, string>>;
  readonly facets: Readonly<Record<'sectors' | 'serves' | 'benefits' | 'topic' | 'language', string>>;
}
