import { ContentLanguage } from '../article';
import { isCheckOld } from '../partnerLink';
import { Address, addressOf } from './addresses';
import { Facts, Finding, FindingKind } from './finding';
import { Outline, outlineOf } from './html';
import { about, HealthItem, isExpired } from './item';
import { languageOf, otherLanguageOf } from './language';
import { OLDEST_READER, readingAge } from './readingAge';
import { isVague } from './vagueText';

/** Beyond this a title takes three lines of a card and more; characters. */
const LONGEST_TITLE = 80;
/** What expired longer ago nobody misses any more; days. */
const JUST_EXPIRED = 90;
const DAY = 86_400_000;

/** What the rules are told beside the item. */
export interface Surroundings {
  readonly at: Date;
  readonly origin: string;
  /** Whether the item's list has a column. */
  readonly has: (column: string) => boolean;
  /** Whether this person may change items of the list. */
  readonly canEdit: boolean;
}

/** What was found at one item, and what is kept of it for the rules that compare items. */
export interface Looked {
  readonly findings: readonly Finding[];
  /** Where it leads, each place once; none for what has expired. */
  readonly addresses: readonly Address[];
  /** As of the item: what an article says in another language than it should. A link says in which language the place is to which it leads. */
  readonly otherLanguage?: ContentLanguage;
}

/**
 * Holds one item to every rule that needs no other item. Of what has expired only one thing is asked: whether it should be back.
 * Drafts are looked at like what is out, for then there is still time.
 */
export function lookAt(item: HealthItem, { at, origin, has, canEdit }: Surroundings): Looked {
  if (isExpired(item, at)) {
    return { findings: expired(item, at), addresses: [] };
  }
  const outline = outlineOf(item.body);
  const addresses = addressesOf(item, outline, origin);
  const findings: Finding[] = [];
  const find = (kind: FindingKind, when: boolean, facts?: () => Facts): void => {
    if (when) { findings.push(about(item, kind, facts?.())); }
  };
  const fixable = canEdit && item.version !== '' ? 1 : 0;
  const isArticle = item.list === 'articles';

  find('reviewOverdue', item.reviewBy !== undefined && at.getTime() - item.reviewBy.getTime() > DAY, () => ({ date: (item.reviewBy as Date).getTime() }));
  find('titleLong', item.title.length > LONGEST_TITLE, () => ({ count: item.title.length, limit: LONGEST_TITLE }));
  find('summaryMissing', item.summary === undefined && has(isArticle ? 'HubSummary' : 'HubDescription'));

  const silent = outline.silentImages + (item.hasImage && item.imageAlt === undefined && has('HubImageAlt') && isArticle ? 1 : 0);
  find('imageAlt', silent > 0, () => ({ count: silent }));
  const skipped = skippedHeading(outline.headings);
  find('headingSkipped', skipped !== undefined, () => skipped as Facts);
  const vague = outline.anchors.filter(({ text }) => isVague(text));
  find('vagueLink', vague.length > 0, () => ({ count: vague.length, text: vague[0].text }));

  const checked = item.lastChecked ?? item.created;
  find('linksUnchecked', has('HubLastChecked') && addresses.some(({ internal }) => !internal) && checked !== undefined && isCheckOld(checked, at),
    () => ({ date: (checked as Date).getTime(), ever: item.lastChecked === undefined ? 0 : 1, fixable }));

  const texts = [item.title, item.summary ?? '', ...outline.blocks];
  const otherLanguage = isArticle && item.language !== undefined ? otherLanguageOf(texts, item.language) : undefined;
  const language = otherLanguage ?? item.language ?? languageOf(texts);
  find('languageMissing', item.language === undefined && language !== undefined && has('HubLanguage'), () => ({ language: language as ContentLanguage, fixable: item.hasOtherLanguage ? 0 : fixable }));
  const age = language === 'en' && isArticle ? readingAge(outline.blocks) : undefined;
  find('readingAge', age !== undefined && age > OLDEST_READER, () => ({ age: age as number, limit: OLDEST_READER }));
  return { findings, addresses, otherLanguage };
}

function expired(item: HealthItem, at: Date): readonly Finding[] {
  const since = (at.getTime() - (item.expires as Date).getTime()) / DAY;
  const changed = (item.modified ?? item.expires as Date).getTime();
  // Whoever lets it expire edits it, too, mostly on the day.
  const edited = changed - (item.expires as Date).getTime() > DAY && at.getTime() - changed <= JUST_EXPIRED * DAY;
  const reason = item.featured ? 'featured' : since <= JUST_EXPIRED ? 'recent' : edited ? 'edited' : undefined;
  return reason === undefined ? [] : [about(item, 'expiredWanted', { reason, date: (item.expires as Date).getTime() })];
}

function addressesOf(item: HealthItem, { anchors }: Outline, origin: string): readonly Address[] {
  const found = new Map<string, Address>();
  for (const href of [item.address ?? '', ...anchors.map((anchor) => anchor.href)]) {
    const address = addressOf(href, origin);
    if (address) { found.set(address.href, address); }
  }
  return Array.from(found.values());
}

/** The first heading that leaves out a level. Bodies begin where their author likes: what the reader shows is put in its place. */
function skippedHeading(headings: readonly number[]): { from: number; to: number } | undefined {
  const at = headings.findIndex((level, place) => place > 0 && level > headings[place - 1] + 1);
  return at === -1 ? undefined : { from: headings[at - 1], to: headings[at] };
}
