import { ContentLanguage } from '../article';
import { Facts, Finding } from './finding';
import { about, HealthItem, isExpired, isOut } from './item';

const DAY = 86_400_000;

/** What the rules for pairs are told beside the articles. */
export interface PairSurroundings {
  readonly at: Date;
  /** Whether these are all articles of the list. Only then a number that none of them has is that of none. */
  readonly complete: boolean;
  /** Whether this person may change items of the list. */
  readonly canEdit: boolean;
}

/**
 * What is wrong between the English and the Welsh version of articles, and with the languages that make them a pair. What has expired is
 * asked nothing, but is there to be named.
 */
export function pairFindings(articles: readonly HealthItem[], surroundings: PairSurroundings): readonly Finding[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const current = articles.filter((article) => !isExpired(article, surroundings.at));
  return [
    ...current.flatMap((article) => {
      const facts = wrongNumber(article, byId, surroundings.complete);
      return facts === undefined ? [] : [about(article, 'translationWrong', facts)];
    }),
    ...wrongLanguages(current, byId, surroundings),
    ...versionFindings(articles, surroundings.at)
  ];
}

/** What is wrong with the number of the other version, if anything is. */
function wrongNumber(article: HealthItem, byId: ReadonlyMap<number, HealthItem>, complete: boolean): Facts | undefined {
  const { id, translationOf: number } = article;
  if (number === undefined) {
    return undefined;
  }
  const other = byId.get(number);
  if (other === undefined) {
    return complete ? { number, reason: 'nothing' } : undefined;
  }
  if (number === id) {
    return { number, reason: 'itself' };
  }
  if (writtenIn(other) !== undefined && writtenIn(other) === writtenIn(article)) {
    return { number, reason: 'sameLanguage', other: other.title };
  }
  const next = other.translationOf;
  return next !== undefined && next !== id && next !== number && byId.has(next) ? { number, reason: 'chain', other: other.title, next } : undefined;
}

/**
 * Articles in another language than is set. To set it is safe where no other version says the same language already: that pair would
 * be torn. Whether one does is known only of all articles.
 */
function wrongLanguages(articles: readonly HealthItem[], byId: ReadonlyMap<number, HealthItem>, { complete, canEdit }: PairSurroundings): readonly Finding[] {
  const namedBy = new Map<number, HealthItem[]>();
  for (const article of Array.from(byId.values())) {
    if (article.translationOf !== undefined) {
      namedBy.set(article.translationOf, [...namedBy.get(article.translationOf) ?? [], article]);
    }
  }
  return articles.flatMap((article) => {
    const language = article.otherLanguage;
    if (language === undefined) {
      return [];
    }
    const others = [...namedBy.get(article.id) ?? [], ...(article.translationOf === undefined ? [] : [byId.get(article.translationOf)])];
    const isSafe = complete && canEdit && article.version !== '' && others.every((other) => other?.language !== language);
    return [about(article, 'languageWrong', { set: article.language as ContentLanguage, language, fixable: isSafe ? 1 : 0 })];
  });
}

/**
 * What readers lack of the versions that are out. A hub without any Welsh article has not decided for Welsh, and is not told to. An
 * English article that changed on the day on which its links were marked as checked may have changed in nothing else.
 */
function versionFindings(articles: readonly HealthItem[], at: Date): readonly Finding[] {
  if (!articles.some((article) => writtenIn(article) === 'cy')) {
    return [];
  }
  const out = articles.filter((article) => isOut(article, at));
  const byId = new Map(out.map((article) => [article.id, article]));
  const partners = new Map<number, HealthItem>();
  for (const article of out) {
    const original = article.translationOf === undefined ? undefined : byId.get(article.translationOf);
    if (original) {
      partners.set(original.id, article);
      partners.set(article.id, original);
    }
  }
  return out.flatMap((article) => {
    const other = partners.get(article.id);
    const language = writtenIn(article);
    const otherLanguage = other && writtenIn(other);
    if (language === 'en' && otherLanguage !== 'cy') {
      return [about(article, 'translationMissing', { id: article.id })];
    }
    return language === 'cy' && otherLanguage === 'en' && isOlder(article, other as HealthItem)
      ? [about(article, 'translationOld', { other: (other as HealthItem).title, date: ((other as HealthItem).modified as Date).getTime() })]
      : [];
  });
}

/** In which language it is: what its words say, else what is set. */
function writtenIn({ otherLanguage, language }: HealthItem): ContentLanguage | undefined {
  return otherLanguage ?? language;
}

function isOlder({ modified }: HealthItem, english: HealthItem): boolean {
  const changed = english.modified;
  // Two versions are seldom saved on one day.
  return modified !== undefined && changed !== undefined && changed.getTime() - modified.getTime() > DAY && !isSameDay(changed, english.lastChecked);
}

function isSameDay(one: Date, other: Date | undefined): boolean {
  return other !== undefined && Math.abs(one.getTime() - other.getTime()) < DAY;
}
