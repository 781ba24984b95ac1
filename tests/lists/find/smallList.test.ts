import { hubArticles } from '../../../src/lists/schema';
import { article, aSite, days } from '../support/site';
import { ask, find, titles, walk } from './support/asking';

describe('a list below the threshold', () => {
  it('gives what readers see, newest first, with everything that can be said of it', async () => {
    const site = await aSite();
    article(site, 'older', { HubPublishFrom: days(-9), HubSector: ['Education'], HubTopic: 'Money' });
    article(site, 'newer', { HubPublishFrom: days(-2), HubTopic: 'Technology' });
    article(site, 'scheduled', { HubPublishFrom: days(1) });
    article(site, 'expired', { HubExpires: days(-0.5) });
    article(site, 'draft', { HubPublishFrom: null });
    const page = await find(site);
    expect(titles(page)).toEqual(['newer', 'older']);
    expect(page).toMatchObject({ total: 2, next: undefined, notes: [], sorts: expect.arrayContaining(['newest', 'title']) });
    expect(page.facets.topic).toEqual([{ value: 'Money', count: 1 }, { value: 'Technology', count: 1 }]);
  });

  it('is asked twice for the first answer, and no more for the next within the minute', async () => {
    const site = await aSite();
    article(site, 'one');
    await find(site);
    // The first is the form digest, which a page has already.
    expect(site.requests.map((line) => line.replace(/\?.*/, ''))).toEqual([
      'POST /sites/hub/_api/contextinfo', 'POST /sites/hub/_api/$batch', "GET /sites/hub/_api/web/getList('/sites/hub/Lists/HubArticles')/items"
    ]);
    await find(site, { facets: { topic: ['Money'] } });
    expect(site.requests).toHaveLength(3);
  });

  it('goes through its pages without losing or repeating any', async () => {
    const site = await aSite();
    Array.from({ length: 25 }, (_, number) => article(site, `day ${number}`, { HubPublishFrom: days(-(number % 3) - 1) }));
    const seen = await walk(await site.content.finder(), ask(), 4);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });

  it('reads more than one request can hold', async () => {
    const site = await aSite();
    site.service.together(() => Array.from({ length: 1003 }, (_, number) => article(site, `number ${number}`)));
    expect((await find(site)).total).toBe(1003);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a word of the title', { Title: 'Digital wards' }, 'ward'],
    ['a word of the summary', { HubSummary: 'Saves 50% of heat.' }, '50%'],
    ['a name in the byline', { HubByline: "Mary O'Neil, Nurse" }, 'o’neil nurse'],
    ['its topic', { HubTopic: 'Money' }, 'mon'],
    ['one of its tags', { HubServes: ['Householders'] }, 'househ'],
    ['a word of the body, whatever its mark-up', { HubBody: '<p>The <strong>resi</strong>lience&#58; plan &amp; O&#39;Neil</p><p>next</p>' }, "resilience plan o'neil"],
    ['a word that begins a line of the body', { HubBody: '<ul><li>care</li><li>home</li></ul>one<br>two' }, 'home two'],
    ['a phrase of the body', { HubBody: '<p>care&nbsp;at <em>home</em></p>' }, '"care at home"'],
    ['a Welsh word without its accents', { HubBody: '<p>Tŷ a dŵr</p>' }, 'dwr']
  ])('finds an article by %s', async (_what, values, words) => {
    const site = await aSite();
    article(site, 'other', { HubBody: '<p class="nurse">Nothing of that; a paragraph.</p><p>Nextdoor</p>' });
    article(site, 'this', values);
    expect(titles(await find(site, { words }))).toEqual([values.Title ?? 'this']);
  });

  it.each(['p', 'class', 'strong', 'span', '"paragraph nextdoor', 'aph', "'; DROP TABLE--", '<View>', '&amp;'])('does not find mark-up or the middle of words: %s', async (words) => {
    const site = await aSite();
    article(site, 'this', { HubBody: '<p class="nurse"><strong>A text</strong> <span>of a paragraph.</span></p><p>x</p><p>Nextdoor</p>' });
    expect(titles(await find(site, { words }))).toEqual([]);
  });

  it('asks SharePoint where to look before it reads hundreds of bodies', async () => {
    const site = await aSite();
    site.service.together(() => Array.from({ length: 450 }, (_, number) => article(site, `number ${number}`, { HubBody: `<p>Nothing ${number === 7 ? 'but resilience' : 'here'}</p>` })));
    await find(site);
    site.requests.length = 0;
    expect(titles(await find(site, { words: 'resil' }))).toEqual(['number 7']);
    expect(site.requests).toHaveLength(2);
  });

  it('reads a body once', async () => {
    const site = await aSite();
    article(site, 'this', { HubBody: '<p>resilience</p>' });
    await find(site, { words: 'resilience' });
    site.requests.length = 0;
    await find(site, { words: 'resil' });
    expect(site.requests).toEqual([]);
  });

  it('orders by comments and by likes where there are any', async () => {
    const site = await aSite();
    site.service.allowLikes(hubArticles.url, true);
    const [one, two] = [article(site, 'one'), article(site, 'two', { HubPublishFrom: days(-3) })];
    site.service.addComment(hubArticles.url, two, { author: 1, text: 'Yes', at: new Date() });
    site.service.addLike(hubArticles.url, two, { user: 1, at: new Date() });
    expect(one).toBeLessThan(two);
    expect((await find(site)).sorts).toEqual(['newest', 'discussed', 'liked', 'title']);
    for (const sort of ['discussed', 'liked'] as const) {
      expect(titles(await find(site, { sort }))).toEqual(['two', 'one']);
    }
  });

  it('finds words of two letters in bodies beside a longer one, and not alone', async () => {
    const site = await aSite();
    article(site, 'this', { HubBody: '<p>The cost of living has risen</p>' });
    article(site, 'cost', { HubBody: '<p>Nothing else</p>' });
    expect(titles(await find(site, { words: 'cost of living' }))).toEqual(['this']);
    expect(titles(await find(site, { words: 'of' }))).toEqual([]);
  });

  it('offers no order by likes where the list has none', async () => {
    const site = await aSite();
    [article(site, 'one'), article(site, 'two', { HubPublishFrom: days(-3) })].forEach((id) => expect(id).toBeGreaterThan(0));
    expect((await find(site)).sorts).toEqual(['newest', 'discussed', 'title']);
    expect(titles(await find(site, { sort: 'liked' }))).toEqual(['one', 'two']);
  });
});

it('a list that lacks columns is searched in those that it has', async () => {
  const site = await aSite([{ ...hubArticles, views: [], columns: hubArticles.columns.filter(({ name }) => name === 'HubSummary') }]);
  site.service.addItem(hubArticles.url, { Title: 'this', HubSummary: 'resilience' });
  expect(titles(await find(site, { words: 'resil' }))).toEqual(['this']);
});

describe('a question that is ended', () => {
  it('rejects at once, with an AbortError', async () => {
    const site = await aSite();
    article(site, 'one');
    const finder = await site.content.finder();
    const controller = new AbortController();
    const answer = finder.find(ask(), 5, undefined, controller.signal);
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    await expect(finder.find(ask(), 5, undefined, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(titles(await finder.find(ask(), 5))).toEqual(['one']);
  });
});

it('a list that is not there is said to be missing', async () => {
  const site = await aSite([]);
  await expect(find(site)).rejects.toMatchObject({ kind: 'listMissing' });
});
