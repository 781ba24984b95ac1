import { Finding } from './finding';
import { about, HealthItem, isOut } from './item';

const DAY = 86_400_000;

/**
 * What is wrong between the English and the Welsh version of articles that readers see. A hub without any Welsh article has not
 * decided for Welsh, and is not told to. An English article that changed on the day on which its links were marked as checked may have changed in nothing else.
 */
export function pairFindings(articles: readonly HealthItem[], at: Date): readonly Finding[] {
  const out = articles.filter((article) => isOut(article, at));
  if (!articles.some(({ language }) => language === 'cy')) {
    return [];
  }
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
    if (article.language === 'en' && other?.language !== 'cy') {
      return [about(article, 'translationMissing')];
    }
    return article.language === 'cy' && other?.language === 'en' && isOlder(article, other)
      ? [about(article, 'translationOld', { other: other.title, date: (other.modified as Date).getTime() })]
      : [];
  });
}

function isOlder({ modified }: HealthItem, english: HealthItem): boolean {
  const changed = english.modified;
  // Two versions are seldom saved on one day.
  return modified !== undefined && changed !== undefined && changed.getTime() - modified.getTime() > DAY && !isSameDay(changed, english.lastChecked);
}

function isSameDay(one: Date, other: Date | undefined): boolean {
  return other !== undefined && Math.abs(one.getTime() - other.getTime()) < DAY;
}
