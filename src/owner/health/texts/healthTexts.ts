import { FindingKind, Harm } from '../../../content/health/finding';
import { PluralForms } from '../../../hub/strings';

/** What is said of one kind of finding. */
export interface KindTexts {
  /** As a heading over all of the kind. */
  readonly name: string;
  /** Why it matters and what to do. */
  readonly advice: string;
  /** Of one item. The plural counts `{count}`. */
  readonly sentence: string | PluralForms;
}

/** The texts of *Check the content*. */
export interface HealthTexts {
  readonly starting: string;
  readonly itemsDone: string;
  /** Announced once, when the second step begins. */
  readonly linksStarting: string;
  readonly linksDone: string;
  readonly stop: string;
  readonly stopped: string;
  readonly failed: string;
  readonly again: string;
  /** Beside findings of before. */
  readonly kept: string;
  readonly checked: string;
  readonly articles: PluralForms;
  readonly links: PluralForms;
  readonly found: PluralForms;
  readonly shown: string;
  readonly unknown: PluralForms;
  readonly ownersUnknown: string;
  readonly nothingTitle: string;
  readonly nothing: string;
  readonly nothingFits: string;
  readonly filters: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly list: string;
  readonly allLists: string;
  readonly listNames: Readonly<Record<'articles' | 'links', string>>;
  readonly words: string;
  readonly exportCsv: string;
  readonly harm: Readonly<Record<Harm, string>>;
  readonly untitled: string;
  readonly edit: string;
  readonly editName: string;
  readonly why: string;
  readonly whyName: string;
  readonly more: PluralForms;
  readonly markChecked: string;
  readonly setEnglish: string;
  readonly setWelsh: string;
  readonly createIndexes: string;
  readonly fixName: string;
  readonly fixAll: PluralForms;
  readonly working: string;
  readonly done: string;
  readonly changedMeanwhile: string;
  readonly fixFailed: string;
  readonly leaving: string;
  readonly languages: Readonly<Record<'en' | 'cy', string>>;
  readonly expiredReasons: Readonly<Record<'featured' | 'edited' | 'recent', string>>;
  readonly unreadReasons: Readonly<Record<'listMissing' | 'accessDenied' | 'throttled' | 'offline' | 'unexpected', string>>;
  readonly neverChecked: string;
  /** Of a link within the site that opens no article any more. */
  readonly articleGone: string;
  /** What is wrong with an article's number of the other version. */
  readonly numberReasons: Readonly<Record<'nothing' | 'itself' | 'sameLanguage' | 'chain', string>>;
  readonly emptyLink: string;
  readonly csv: { readonly file: string; readonly harm: string; readonly kind: string; readonly list: string; readonly id: string; readonly title: string; readonly sentence: string; readonly address: string };
  readonly kinds: Readonly<Record<FindingKind, KindTexts>>;
}
