import { Article } from '../../../src/content/article';
import { HubPage } from '../../../src/content/hubContent';
import { hubArticles, hubLinks } from '../../../src/lists/schema';
import { article, aSite, days, TestSite } from '../support/site';
import { ask } from './support/asking';

/** Above the number of ids that one question names. */
const THRESHOLD = 40;
const many = { limits: { listViewThreshold: THRESHOLD } };

const shown = ({ articles }: HubPage): readonly Article[] => {
  if ('failure' in articles) {
    throw articles.failure;
  }
  return articles.items;
};
const titles = (page: HubPage): string[] => shown(page).map(({ title }) => title);
const fill = (site: TestSite, count: number, values: Record<string, unknown> = {}): void =>
  Array.from({ length: count }).forEach((_, day) => article(site, `day ${day}`, { HubPublishFrom: days(-day - 1), ...values }));

describe('the first view of a list beyond the threshold', () => {
  it('shows the newest and the featured, as it does of a shorter list', async () => {
    const [short, long] = [await aSite(), await aSite(undefined, many)];
    for (const site of [short, long]) {
      article(site, 'featured', { HubPublishFrom: days(-400), HubFeatured: true, HubImageAlt: 'x' });
      fill(site, 80);
      article(site, 'scheduled', { HubPublishFrom: days(1) });
      article(site, 'expired', { HubExpires: days(-0.5) });
    }
    const [one, other] = [await short.load(6), await long.load(6)];
    expect(titles(other)).toEqual(['featured', 'day 0', 'day 1', 'day 2', 'day 3', 'day 4']);
    expect(other).toEqual(one);
  });

  it('is one request as long as the list answers, and is that again', async () => {
    const site = await aSite(undefined, many);
    fill(site, 9);
    await site.load(6);
    expect(site.requests.filter((line) => !line.endsWith('contextinfo'))).toHaveLength(1);
  });

  it('crosses years in which nothing was written', async () => {
    const site = await aSite(undefined, many);
    Array.from({ length: 60 }).forEach((_, place) => article(site, `year ${place}`, { HubPublishFrom: days(-place * 200 - 1) }));
    expect(titles(await site.load(8))).toEqual(Array.from({ length: 8 }, (_, place) => `year ${place}`));
  });

  it("takes the reader's version of a pair, wherever in the list it is", async () => {
    const site = await aSite(undefined, many);
    const english = article(site, 'English, old', { HubPublishFrom: days(-300) });
    const old = article(site, 'Cymraeg, hen', { HubPublishFrom: days(-301), HubLanguage: 'cy' });
    fill(site, 60);
    article(site, 'Cymraeg', { HubLanguage: 'cy', HubTranslationOf: english, HubPublishFrom: days(-0.5) });
    article(site, 'English, new', { HubTranslationOf: old, HubPublishFrom: days(-0.4) });
    const newest = article(site, 'English, newest', { HubPublishFrom: days(-0.1) });
    article(site, 'Cyfieithiad', { HubPublishFrom: days(-310), HubLanguage: 'cy', HubTranslationOf: newest });
    expect(titles(await site.load(3, 'cy'))).toEqual(['Cymraeg', 'day 0', 'day 1']);
    expect(titles(await site.load(90, 'en'))).not.toContain('Cymraeg');
    expect(titles(await site.load(3, 'en'))).toEqual(['English, newest', 'English, new', 'day 0']);
    expect(titles(await site.load(2, 'cy'))).toEqual(['Cymraeg', 'day 0']);
    expect(titles(await site.load(90, 'cy'))).not.toContain('English, new');
  });

  it('goes by number where the date has no index', async () => {
    const site = await aSite([{ ...hubArticles, views: [], columns: hubArticles.columns.map((column) => (column.name === 'HubPublishFrom' ? { ...column, indexed: false } : column)) }, hubLinks], many);
    fill(site, 60);
    const page = await site.load(90);
    expect(titles(page)).toHaveLength(60);
    expect(page.articles).toMatchObject({ problems: [{ kind: 'indexMissing', list: 'Hub Articles', column: 'HubPublishFrom' }] });
    await (await site.content.finder()).createIndexes();
    expect(await site.load(90)).toMatchObject({ articles: { problems: [] } });
    expect((await (await site.content.finder()).find(ask(), 5)).notes).not.toContain('dateNotIndexed');
  });

  it('says why an index cannot be made', async () => {
    const without = { ...hubArticles, views: [], columns: hubArticles.columns.map((column) => ({ ...column, indexed: false })) };
    const tooLong = await aSite([without], { limits: { listViewThreshold: THRESHOLD, itemsForNewIndex: 50 } });
    fill(tooLong, 60);
    await expect((await tooLong.content.finder()).createIndexes()).rejects.toMatchObject({ kind: 'listTooLong' });
    const member = await aSite([without], { ...many, role: 'visitor' });
    await expect((await member.content.finder()).createIndexes()).rejects.toMatchObject({ kind: 'accessDenied' });
  });

  it('goes by number where one second has more articles than SharePoint looks through', async () => {
    const site = await aSite(undefined, many);
    fill(site, 60, { HubPublishFrom: days(-9) });
    expect(titles(await site.load(3))).toEqual(['day 59', 'day 58', 'day 57']);
  });

  it('shows the newest where too many are featured', async () => {
    const site = await aSite(undefined, many);
    fill(site, 60, { HubFeatured: true });
    expect(titles(await site.load(3))).toEqual(['day 0', 'day 1', 'day 2']);
  });
});
