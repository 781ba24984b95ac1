import { clientOf, prefetchArticle } from '../../../src/hub/reader/queries';
import { aDetail, fakeArticles } from '../../support/fakeArticles';

it('an article that is at hand is not fetched again because the focus comes back to its card', async () => {
  const articles = fakeArticles([aDetail(1)]);
  const content = { load: () => new Promise<never>(() => undefined), articles: async () => articles, finder: () => new Promise<never>(() => undefined), owner: () => new Promise<never>(() => undefined) };
  await prefetchArticle(content, 1);
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  await prefetchArticle(content, 1);
  now.mockRestore();
  clientOf(content).clear();
  expect(articles.asked).toEqual([1]);
});
