import { Article, ContentLanguage } from './article';
import { Translated } from './finding/pairs';

/** What decides which articles stand in front of a reader, and in which order. */
export interface SelectionOptions {
  /** The reader's language: of a translated pair, only this version is kept. */
  readonly language: ContentLanguage;
  readonly limit: number;
}

/**
 * Puts articles in the order in which readers meet them: featured first, then the newest.
 * Says each thing once: an article that came twice stays once, and of a translated pair the reader's language wins.
 * @param articles - in any order, from one list
 * @returns at most `limit` articles
 */
export function selectArticles(articles: readonly Article[], options: SelectionOptions): readonly Article[] {
  const once = Array.from(new Map(articles.map((article) => [article.id, article])).values());
  return once
    .filter((article) => !isReplacedByTranslation(article, once, options.language))
    // An owner marks one half of a pair; the pair is what is featured.
    .map((article) => (once.some((other) => other.featured && areTranslations(article, other)) ? { ...article, featured: true } : article))
    .sort(featuredThenNewest)
    .slice(0, options.limit);
}

/** Whether readers of a language get another version in its place. @param all - what is visible at the same time */
export function isReplacedByTranslation(article: Translated, all: readonly Translated[], language: ContentLanguage): boolean {
  return article.language !== language && all.some((other) => other.language === language && areTranslations(article, other));
}

function areTranslations(one: Translated, other: Translated): boolean {
  return one.translationOf === other.id || other.translationOf === one.id;
}

function featuredThenNewest(one: Article, other: Article): number {
  if (one.featured !== other.featured) {
    return one.featured ? -1 : 1;
  }
  return time(other.publishFrom) - time(one.publishFrom) || other.id - one.id;
}

function time(date: Date | undefined): number {
  return date?.getTime() ?? 0;
}
