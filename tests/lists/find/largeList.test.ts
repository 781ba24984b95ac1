import { FoundPage } from '../../../src/content/find';
import { hubArticles, ListSchema, searchMappings } from '../../../src/lists/schema';
import { article, aSite, days, NOW, SITE, TestSite } from '../support/site';
import { ask, find, titles, walk } from './support/asking';

const limits = { listViewThreshold: 35 };
const HOUR = 3_600_000;

/** A list beyond the threshold, written over the last weeks, one article an hour. */
const longSite = async (options: Parameters<typeof aSite>[1] = {}, list: ListSchema = hubArticles, values: (number: number) => Record<string, unknown> = () => ({})): Promise<TestSite> => {
  const site = await aSite([list], { limits, searchMappings, ...options });
  site.service.together(() => Array.from({ length: 90 }).forEach((_, number) => site.service.addItem(hubArticles.url, {
    Title: `number ${number}`, HubPublishFrom: new Date(NOW.getTime() - (100 - number) * HOUR).toISOString(), HubLanguage: 'en', HubTopic: number % 3 === 0 ? 'Money' : 'Technology', ...values(number)
  }, [], new Date(NOW.getTime() - (200 - number) * HOUR))));
  return site;
};
const withoutIndex = (name: string): ListSchema => ({ ...hubArticles, views: [], columns: hubArticles.columns.map((column) => (column.name === name ? { ...column, indexed: false } : column)) });
const newest = (count: number, from = 89): string[] => Array.from({ length: count }, (_, place) => `number ${from - place}`);

/** Brings search, or something else, to fail or to be slow. */
const cause = async ({ origin }: TestSite, fault: object): Promise<void> => {
  const { status } = await fetch(`${origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ path: 'search/postquery', ...fault }) });
  expect(status).toBeLessThan(300);
};
const withoutSearch = (site: TestSite): Promise<void> => cause(site, { kind: 'error' });

describe('the newest of a long list', () => {
  it('come window by window, each once, with counts of what could be chosen', async () => {
    const site = await longSite();
    const page = await find(site, {}, 24);
    expect(titles(page)).toEqual(newest(24));
    expect(page).toMatchObject({ total: undefined, sorts: ['newest'], notes: [] });
    expect(page.facets.topic).toEqual([{ value: 'Money', count: 30 }, { value: 'Technology', count: 60 }]);
    expect(await walk(await site.content.finder(), ask(), 7)).toEqual(newest(90));
  });

  it('are each there once when many have the same date', async () => {
    const site = await longSite({}, hubArticles, (number) => ({ HubPublishFrom: days(-Math.floor(number / 30) - 1) }));
    const seen = await walk(await site.content.finder(), ask(), 7);
    expect(new Set(seen).size).toBe(90);
    expect(seen).toHaveLength(90);
  });

  it('end with a page that is not empty', async () => {
    const finder = await (await longSite()).content.finder();
    const pages: FoundPage[] = [];
    for (let next: string | undefined; pages.length === 0 || next !== undefined; next = pages[pages.length - 1].next) {
      pages.push(await finder.find(ask(), 30, next));
    }
    expect(pages.map(({ articles }) => articles.length)).toEqual([30, 30, 30]);
  });

  it('come by number where the date has no index, and that is said', async () => {
    const page = await find(await longSite({}, withoutIndex('HubPublishFrom')), {}, 5);
    expect(titles(page)).toEqual(newest(5));
    expect(page.notes).toContain('dateNotIndexed');
  });

  it('come although search is down, without counts', async () => {
    const site = await longSite();
    await withoutSearch(site);
    const page = await find(site, {}, 5);
    expect(titles(page)).toEqual(newest(5));
    expect(page.notes).toEqual(['searchUnavailable']);
    expect(page.facets.topic[0]).toEqual({ value: 'Money', count: undefined });
  });
});

describe('another order than that of dates', () => {
  it('is there for what search finds, as long as that can be read, page after page', async () => {
    const site = await longSite({}, hubArticles, (number) => ({ Title: `${number % 2 ? 'Odd' : 'even'} ${90 - number}`, HubSummary: number < 50 ? 'resilience' : 'other' }));
    site.service.allowLikes(hubArticles.url, true);
    const found = (await find(site, { words: 'resil' }, 50)).articles.map(({ id }) => id);
    site.service.addLike(hubArticles.url, found[20], { user: 1, at: new Date() });
    site.service.addComment(hubArticles.url, found[30], { author: 1, text: 'Yes', at: new Date() });
    site.service.addComment(hubArticles.url, found[30], { author: 1, text: 'No', at: new Date() });
    site.service.addComment(hubArticles.url, found[40], { author: 1, text: 'Why', at: new Date() });
    const finder = await site.content.finder();
    expect((await finder.find(ask({ words: 'resil' }), 5)).sorts).toEqual(['newest', 'discussed', 'liked', 'title']);
    const byTitle = await walk(finder, ask({ words: 'resil', sort: 'title' }), 7);
    expect(byTitle).toHaveLength(50);
    expect(byTitle.slice(0, 3)).toEqual(['even 42', 'even 44', 'even 46']);
    expect(byTitle[49]).toBe('Odd 89');
    expect((await finder.find(ask({ words: 'resil', sort: 'discussed' }), 3)).articles.map(({ id }) => id)).toEqual([found[30], found[40], found[0]]);
    expect((await finder.find(ask({ words: 'resil', sort: 'liked' }), 2)).articles.map(({ id }) => id)).toEqual([found[20], found[0]]);
  });

  it('is not offered for the whole list, and the newest stand there all the same', async () => {
    const page = await find(await longSite(), { sort: 'title' }, 5);
    expect(page.sorts).toEqual(['newest']);
    expect(titles(page)).toEqual(newest(5));
  });

  it('is not offered where too much is found', async () => {
    const site = await longSite();
    site.service.together(() => Array.from({ length: 250 }).forEach((_, number) => site.service.addItem(hubArticles.url, { Title: `more ${number}`, HubPublishFrom: days(-200 - number) })));
    const page = await find(site, { facets: { language: ['en'] }, sort: 'title' }, 5);
    expect(page.total).toBe(340);
    expect(page.sorts).toEqual(['newest']);
    expect(titles(page)).toEqual(newest(5));
  });
});

describe('words and choices in a long list', () => {
  it('are found by search, and counted', async () => {
    const site = await longSite({}, hubArticles, (number) => ({ HubServes: number < 50 ? ['Householders'] : ['Learners'], HubBody: number % 2 === 0 ? '<p>resilience</p>' : '' }));
    const page = await find(site, { words: 'resil', facets: { serves: ['Householders'], topic: ['Money'] } }, 5);
    expect(titles(page)).toEqual(['number 48', 'number 42', 'number 36', 'number 30', 'number 24']);
    expect(page.total).toBe(9);
    expect(page.facets.serves).toEqual([{ value: 'Householders', count: 9 }, { value: 'Learners', count: 6 }]);
    expect(page.facets.topic).toEqual([{ value: 'Money', count: 9 }, { value: 'Technology', count: 16 }]);
    expect(page.notes).toEqual([]);
  });

  it('take two questions to search and one to the list, once what search knows is known', async () => {
    const site = await longSite();
    await find(site, { words: 'num' });
    site.requests.length = 0;
    await find(site, { words: 'numb' });
    expect(site.requests.filter((line) => line.includes('postquery'))).toHaveLength(2);
    expect(site.requests.length).toBeLessThanOrEqual(3);
  });

  it.each(['* ) OR (', '"', '""""', 'title:x AND', 'NEAR(3) XRANK(cb=1) -', '{searchTerms} {User.Name}', '🙂', '\u202e\u0000', '\'; DROP TABLE', ')'.repeat(500), 'a"*'.repeat(160), '<x>&amp;', 'ListId:*', '\u0301', '..', '1..2', 'ANY(number 1)'])(
    'are never read as anything but words: %j', async (words) => {
      const { notes } = await find(await longSite(), { words });
      expect(notes).toEqual([]);
    });
});

describe('what search does not know yet', () => {
  const lagging = async (): Promise<TestSite> => longSite({ searchLagSeconds: 600 });

  it('is there all the same, in its place, once, and it is said that search is behind', async () => {
    const site = await lagging();
    article(site, 'number new', { HubTopic: 'Money', HubBody: '<p>resilience</p>' });
    const page = await find(site, { words: 'numb' }, 3);
    // A day old, so that it stands behind those of the last day.
    expect(titles(page)).toEqual(['number 89', 'number 88', 'number 87']);
    expect(page.notes).toEqual(['indexBehind']);
    const seen = await walk(await site.content.finder(), ask({ words: 'numb' }), 7);
    expect(seen).toHaveLength(91);
    expect(new Set(seen).size).toBe(91);
    expect(seen.indexOf('number new')).toBe([...newest(90)].findIndex((title) => Number(title.slice(7)) <= 76));
    expect(titles(await find(site, { words: 'resilience' }))).toEqual(['number new']);
    expect(titles(await find(site, { facets: { topic: ['Money'] }, words: 'new' }))).toEqual(['number new']);
  });

  it('what was changed or deleted is found by what it is now', async () => {
    const site = await lagging();
    const items = site.sp.web.getList(`${SITE}/${hubArticles.url}`).items;
    // Search takes up what there is before it is changed.
    await site.sp.web.getList(`${SITE}/${hubArticles.url}`).select('Id')();
    await (await site.content.finder()).find(ask({ words: 'number' }), 3);
    await items.getById(90).update({ Title: 'other 89' });
    await items.getById(89).delete();
    await items.getById(88).update({ HubPublishFrom: null });
    const site2 = { ...site, content: (await import('../../../src/lists/sharePointContent')).sharePointContent(site.sp, { sitePath: SITE, now: () => NOW }) };
    expect(titles(await find(site2, { words: 'number' }, 3))).toEqual(newest(3, 86));
    expect(titles(await find(site2, { words: 'other' }, 3))).toEqual(['other 89']);
  });
});

describe('where an admin has mapped no columns', () => {
  it('words are found, and it is said that choices cannot be counted', async () => {
    const site = await longSite({ searchMappings: {} });
    const page = await find(site, { words: 'number' }, 3);
    expect(titles(page)).toHaveLength(3);
    expect(page.notes).toEqual(['facetsNotMapped']);
    expect(page.facets.topic[0]).toEqual({ value: 'Money', count: undefined });
    expect(new Set(await walk(await site.content.finder(), ask({ words: 'number' }), 20)).size).toBe(90);
  });

  it('what search cannot know to be hidden is hidden all the same', async () => {
    const site = await longSite({ searchMappings: {} }, hubArticles, (number) => ({ 89: { HubPublishFrom: null }, 88: { HubPublishFrom: days(1) }, 86: { HubExpires: days(-0.1) } })[number] ?? {});
    expect((await walk(await site.content.finder(), ask({ words: 'number' }), 20)).sort()).toEqual(newest(90).filter((title) => !/8[689]$/.test(title)).sort());
  });

  it('choices are compared in the list itself, newest first', async () => {
    const site = await longSite({ searchMappings: {} });
    const page = await find(site, { facets: { topic: ['Money'] } }, 3);
    expect(titles(page)).toEqual(['number 87', 'number 84', 'number 81']);
    expect(page).toMatchObject({ total: undefined, notes: ['facetsNotMapped'] });
    expect(await walk(await site.content.finder(), ask({ facets: { topic: ['Money'] } }), 4)).toEqual(newest(90).filter((title) => Number(title.slice(7)) % 3 === 0));
  });

  it("another solution's values in the same property are not taken for the list's", async () => {
    const site = await longSite({ searchMappings: { ...searchMappings, RefinableString103: 'ows_HubByline' } }, hubArticles, () => ({ HubByline: 'Somebody' }));
    const page = await find(site, { facets: { topic: ['Money'] } }, 3);
    expect(titles(page)).toEqual(['number 87', 'number 84', 'number 81']);
    expect(page.notes).toEqual(['facetsNotMapped']);
  });
});

it('while search is down words are looked up in the newest of the list, and that is said', async () => {
  const site = await longSite();
  await withoutSearch(site);
  const page = await find(site, { words: 'number 5', facets: { topic: ['Money'] } }, 3);
  expect(titles(page)).toEqual(['number 57', 'number 54', 'number 51']);
  expect(page.notes).toEqual(['searchUnavailable']);
});

it('a page after the first does not come in another way when search has failed since, but when it answers again', async () => {
  const site = await longSite();
  const finder = await site.content.finder();
  const first = await finder.find(ask({ words: 'number' }), 5);
  await withoutSearch(site);
  await expect(finder.find(ask({ words: 'number' }), 5, first.next)).rejects.toMatchObject({ kind: 'unexpected' });
  await fetch(`${site.origin}/workbench/faults`, { method: 'DELETE' });
  expect(titles(await finder.find(ask({ words: 'number' }), 5, first.next))).toEqual(newest(5, 84));
});

it('a cursor that no page gave is refused', async () => {
  const finder = await (await longSite()).content.finder();
  await expect(finder.find(ask(), 5, 'nonsense')).rejects.toMatchObject({ kind: 'unexpected' });
});

it('a question that is ended ends its requests', async () => {
  const site = await longSite();
  const finder = await site.content.finder();
  await finder.find(ask({ words: 'number' }), 5);
  await cause(site, { kind: 'delay', milliseconds: 300 });
  site.requests.length = 0;
  const controller = new AbortController();
  const sent = jest.spyOn(globalThis, 'fetch');
  const answer = finder.find(ask({ words: 'numbe' }), 5, undefined, controller.signal);
  setTimeout(() => controller.abort(), 50);
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(sent.mock.calls.map(([, init]) => init?.signal?.aborted)).toEqual([true, true]);
  sent.mockRestore();
  await new Promise((done) => setTimeout(done, 500));
  // What search would have found is not read any more.
  expect(site.requests).toHaveLength(2);
  // The delayed answers have nobody to go to.
  site.app.server.closeAllConnections();
});
