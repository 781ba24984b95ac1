import { articleList, searchMappings } from '../../../src/lists/schema';
import { article as anArticle, newest } from '../../bench/manyArticles';
import { aSite, TestSite } from '../support/site';
import { find, titles } from './support/asking';

const COUNT = 6000;
let site: TestSite;

/** SharePoint's own threshold, and more articles than that; the oldest first, each written when it was published. */
beforeEach(async () => {
  site = await aSite(undefined, { searchMappings, now: () => new Date(newest) });
  site.service.together(() => {
    for (let number = COUNT - 1; number >= 0; number -= 1) {
      const values = anArticle(number);
      site.service.addItem(articleList.url, values, [], new Date(String(values.HubPublishFrom)));
    }
  });
}, 60_000);

it('6,000 articles are found, whatever is asked, and the threshold refuses no more than a first guess', async () => {
  const answers: string[] = [];
  const refused = jest.spyOn(globalThis, 'fetch');
  const first = await find(site, {}, 24);
  expect(first.articles).toHaveLength(24);
  const words = await find(site, { words: 'househ budg', facets: { sectors: ['Education'] } }, 24);
  expect(words.articles.length).toBeGreaterThan(0);
  expect(words.articles.every(({ sectors }) => sectors.includes('Education'))).toBe(true);
  expect(titles(await find(site, { words: '"5999"' }))).toHaveLength(1);
  for (const { value } of refused.mock.results) {
    const { status, url } = (await value) as Response;
    answers.push(`${status} ${decodeURIComponent(url)}`);
  }
  refused.mockRestore();
  // Weeks lie between the newest article and the present: the window that grew was too wide once.
  expect(answers.filter((answer) => !answer.startsWith('200')).length).toBeLessThanOrEqual(1);
  expect((await site.load(12)).articles).toMatchObject({ items: expect.objectContaining({ length: 12 }) });
}, 60_000);
