import { ContentLanguage } from '../article';
import { Finding, FindingKind, Facts } from './finding';

/** A row of either list as the rules read it. What its list has no column for is absent, or empty. */
export interface HealthItem {
  readonly list: 'articles' | 'links';
  readonly id: number;
  readonly title: string;
  readonly editHref: string;
  /** The ETag; empty where the server gave none, and then nothing is written. */
  readonly version: string;
  readonly created: Date | undefined;
  readonly modified: Date | undefined;
  readonly language: ContentLanguage | undefined;
  /** Its owner wrote something that the hub does not know as a language; it is not written over. */
  readonly hasOtherLanguage: boolean;
  /** The language of its words, where they leave no doubt that it is not the one that is set. */
  readonly otherLanguage?: ContentLanguage;
  readonly expires: Date | undefined;
  readonly lastChecked: Date | undefined;
  readonly ownerId: number | undefined;
  /** A link's description, or an article's summary. */
  readonly summary: string | undefined;
  /** HTML; empty for a link. */
  readonly body: string;
  /** A link's own address, or that of an article's call to action. */
  readonly address: string | undefined;
  readonly hasImage: boolean;
  readonly imageAlt: string | undefined;
  readonly publishFrom: Date | undefined;
  readonly reviewBy: Date | undefined;
  readonly featured: boolean;
  readonly translationOf: number | undefined;
}

/** What is known of a list itself. */
export interface HealthList {
  readonly list: 'articles' | 'links';
  readonly title: string;
  readonly itemCount: number;
  /** What its columns are called, by internal name; also those that it lacks. */
  readonly columnTitles: Readonly<Record<string, string>>;
  /** Columns that it has not, by internal name. */
  readonly missing: readonly string[];
  /** Columns that should be indexed and are not. */
  readonly unindexed: readonly string[];
  /** Whether this person may change items. */
  readonly canEdit: boolean;
  /** Whether this person may change the list's settings. */
  readonly canManage: boolean;
}

/** A finding about an item. */
export function about(item: HealthItem, kind: FindingKind, facts: Facts = {}): Finding {
  const { list, id, title, editHref, version } = item;
  return { kind, list, id, title, language: item.otherLanguage ?? item.language, editHref, version, facts };
}

/** Whether readers do not find it any more. */
export function isExpired({ expires }: Pick<HealthItem, 'expires'>, at: Date): boolean {
  return expires !== undefined && expires <= at;
}

/** Whether it is out: an article without a date is a draft. */
export function isOut(item: HealthItem, at: Date): boolean {
  return !isExpired(item, at) && (item.list === 'links' || (item.publishFrom !== undefined && item.publishFrom <= at));
}
