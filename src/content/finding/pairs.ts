import { Article, ContentLanguage } from '../article';

/** What of an article says that it is one half of a translated pair. */
export type Translated = Pick<Article, 'id' | 'language' | 'translationOf'>;

/**
 * Of each article that is not in the reader's language: its versions that are.
 * @param articles - all that may be there, each once
 */
export function versionsFor<One extends Translated>(articles: readonly One[], language: ContentLanguage): ReadonlyMap<number, readonly One[]> {
  const own = articles.filter((article) => article.language === language);
  const byId = new Map(own.map((article) => [article.id, article]));
  const byOriginal = new Map<number, One[]>();
  for (const article of own) {
    if (article.translationOf !== undefined) {
      byOriginal.set(article.translationOf, [...(byOriginal.get(article.translationOf) ?? []), article]);
    }
  }
  const versions = new Map<number, readonly One[]>();
  for (const { id, translationOf, language: other } of articles) {
    const original = translationOf === undefined ? undefined : byId.get(translationOf);
    const found = other === language ? [] : [...(original ? [original] : []), ...(byOriginal.get(id) ?? [])];
    if (found.length > 0) {
      versions.set(id, found);
    }
  }
  return versions;
}

/** Says each thing once: what is there in the reader's language as well is left out. */
export function onceOfEachPair<One extends Translated>(articles: readonly One[], language: ContentLanguage): readonly One[] {
  const versions = versionsFor(articles, language);
  return articles.filter(({ id }) => !versions.has(id));
}
