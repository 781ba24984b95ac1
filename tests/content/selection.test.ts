import { selectArticles } from '../../src/content/selection';
import { anArticle } from '../support/articles';

const ids = (articles: ReturnType<typeof selectArticles>): number[] => articles.map((article) => article.id);

describe('selectArticles', () => {
  it('puts the newest first', () => {
    const articles = [anArticle({ id: 1 }), anArticle({ id: 3 }), anArticle({ id: 2 })];
    expect(ids(selectArticles(articles, { language: 'en', limit: 9 }))).toEqual([3, 2, 1]);
  });

  it('puts featured ones before newer ones', () => {
    const articles = [anArticle({ id: 3 }), anArticle({ id: 1, featured: true }), anArticle({ id: 2, featured: true })];
    expect(ids(selectArticles(articles, { language: 'en', limit: 9 }))).toEqual([2, 1, 3]);
  });

  it('says an article once that came by two queries', () => {
    expect(ids(selectArticles([anArticle({ id: 1 }), anArticle({ id: 1 })], { language: 'en', limit: 9 }))).toEqual([1]);
  });

  it('puts articles without a date last', () => {
    const articles = [anArticle({ id: 5, publishFrom: undefined }), anArticle({ id: 1 })];
    expect(ids(selectArticles(articles, { language: 'en', limit: 9 }))).toEqual([1, 5]);
  });

  it('keeps to the limit, after the order is made', () => {
    const articles = [anArticle({ id: 1, featured: true }), anArticle({ id: 2 }), anArticle({ id: 3 })];
    expect(ids(selectArticles(articles, { language: 'en', limit: 2 }))).toEqual([1, 3]);
  });

  describe('of a translated pair', () => {
    const english = anArticle({ id: 1, language: 'en' });
    const welsh = anArticle({ id: 2, language: 'cy', translationOf: 1 });

    it("keeps the reader's language", () => {
      expect(ids(selectArticles([english, welsh], { language: 'en', limit: 9 }))).toEqual([1]);
      expect(ids(selectArticles([english, welsh], { language: 'cy', limit: 9 }))).toEqual([2]);
    });

    it('features the version that is shown when an owner featured the other', () => {
      const featured = anArticle({ id: 1, language: 'en', featured: true });
      const articles = [featured, welsh, anArticle({ id: 3, language: 'cy' })];
      expect(selectArticles(articles, { language: 'cy', limit: 9 }).map(({ id, featured: isFeatured }) => [id, isFeatured])).toEqual([[2, true], [3, false]]);
    });

    it('keeps the only version there is', () => {
      expect(ids(selectArticles([english], { language: 'cy', limit: 9 }))).toEqual([1]);
      expect(ids(selectArticles([welsh], { language: 'en', limit: 9 }))).toEqual([2]);
    });

    it('follows the pair when the English article names the Welsh one', () => {
      const pair = [anArticle({ id: 1, language: 'en', translationOf: 2 }), anArticle({ id: 2, language: 'cy' })];
      expect(ids(selectArticles(pair, { language: 'cy', limit: 9 }))).toEqual([2]);
    });
  });
});
