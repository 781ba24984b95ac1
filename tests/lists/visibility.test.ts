import { VisibilityContent } from '../../src/content/manage/visibilityContent';
import { usualLists } from '../../src/lists/hubLists';
import { hubArticles, hubLinks } from '../../src/lists/schema';
import { visibilityContent } from '../../src/lists/manage/visibility/visibilityContent';
import { article, aSite, days, link, NOW, SITE, TestSite } from './support/site';

const at = (site: TestSite): VisibilityContent => {
  Object.assign(globalThis, { window: { location: { origin: site.origin } } });
  return visibilityContent(site.sp, SITE, usualLists);
};
afterEach(() => { delete (globalThis as { window?: unknown }).window; });

const moderated = async (site: TestSite): Promise<void> => { await site.sp.web.getList(`${SITE}/${hubArticles.url}`).update({ EnableModeration: true, DraftVersionVisibility: 2 }); };

describe('what is said of an article', () => {
  it('is all that decides', async () => {
    const site = await aSite();
    const id = article(site, 'Water', { HubExpires: days(3), HubTopic: 'Money' });
    const other = article(site, 'Dŵr', { HubLanguage: 'cy', HubTranslationOf: id, HubPublishFrom: days(2) });
    expect(await at(site).facts('articles', id)).toEqual({
      list: 'articles', id, title: 'Water', editHref: `${SITE}/Lists/HubArticles/EditForm.aspx?ID=${id}`, isFolder: false, address: undefined, category: undefined, topic: 'Money', sectors: [], serves: [], benefits: [], approval: undefined, showsDrafts: true, version: undefined,
      publishFrom: new Date(days(-1)), expires: new Date(days(3)), language: 'en', translationOf: undefined, lacking: ['sectors', 'serves', 'benefits'], ownRights: false, search: 'notUsed',
      otherVersions: [{ id: other, title: 'Dŵr', language: 'cy', translationOf: id, approval: undefined, publishFrom: new Date(days(2)), expires: undefined }]
    });
    expect((await at(site).facts('articles', other)).otherVersions).toMatchObject([{ id, title: 'Water' }]);
  });

  it.each([[0, 'approved'], [1, 'rejected'], [2, 'pending']])('knows its approval: %s is %s', async (status, expected) => {
    const site = await aSite();
    await moderated(site);
    const id = article(site, 'Water');
    await site.sp.web.getList(`${SITE}/${hubArticles.url}`).items.getById(id).update({ OData__ModerationStatus: status });
    expect(await at(site).facts('articles', id)).toMatchObject({ approval: expected, showsDrafts: false });
  });

  it('comes without a title, a date, and the columns that the list lacks', async () => {
    const site = await aSite([{ ...hubArticles, columns: [], views: [] }, hubLinks]);
    const id = site.service.addItem(hubArticles.url, {});
    expect(await at(site).facts('articles', id)).toMatchObject({ title: undefined, publishFrom: 'noColumn', expires: 'noColumn', lacking: [], otherVersions: [] });
    const full = await aSite();
    expect(await at(full).facts('articles', article(full, undefined, { HubPublishFrom: null }))).toMatchObject({ title: undefined, publishFrom: undefined });
  });

  it('is a failure when the item or the list is gone, or nobody answers', async () => {
    const site = await aSite();
    await expect(at(site).facts('articles', 99)).rejects.toMatchObject({ kind: 'itemMissing' });
    await site.app.close();
    await expect(at(site).facts('articles', 99)).rejects.toMatchObject({ kind: 'offline' });
    const empty = await aSite([]);
    await expect(at(empty).facts('links', 1)).rejects.toMatchObject({ kind: 'listMissing' });
  });

  it('leads to a translation that is gone', async () => {
    const site = await aSite();
    expect((await at(site).facts('articles', article(site, 'Water', { HubTranslationOf: 4711 }))).otherVersions).toEqual([]);
  });
});

it('a link has a category, or none', async () => {
  const site = await aSite();
  const ids = [{ HubCategory: 'Training and skills' }, { HubCategory: null }].map((values) => link(site, 'L', values));
  expect((await Promise.all(ids.map((id) => at(site).facts('links', id)))).map(({ category }) => category)).toEqual(['Training and skills', undefined]);
});

it('a link is safe, unsafe, or without an address', async () => {
  const site = await aSite();
  const ids = [{}, { HubUrl: { Url: 'javascript:alert(1)', Description: '' } }, { HubUrl: null }].map((values) => link(site, 'L', values));
  expect((await Promise.all(ids.map((id) => at(site).facts('links', id)))).map(({ address }) => address)).toEqual(['safe', 'unsafe', 'missing']);
});

describe('items are found', () => {
  it('by title in both lists, whatever readers see of them', async () => {
    const site = await aSite();
    const draft = article(site, 'O’Neil’s water', { HubPublishFrom: null });
    const old = article(site, 'Old WATER', { HubExpires: days(-1) });
    const one = link(site, 'Water board');
    article(site, 'Other');
    expect((await at(site).search('water')).items).toEqual([{ list: 'articles', id: old, title: 'Old WATER' }, { list: 'articles', id: draft, title: 'O’Neil’s water' }, { list: 'links', id: one, title: 'Water board' }]);
    expect(await at(site).search('nobody\'s')).toEqual({ items: [] });
  });

  it('by title as far as they are shown, and says so where there are more', async () => {
    const site = await aSite();
    const ids = Array.from({ length: 20 }, (_, index) => article(site, `Water ${index}`)).reverse();
    link(site, 'Water board');
    expect(await at(site).search('water')).toEqual({ items: [...ids.map((id) => expect.objectContaining({ list: 'articles', id })), expect.objectContaining({ list: 'links' })] });
    const newest = article(site, 'Water');
    const found = await at(site).search('water');
    expect(found).toEqual({ items: expect.anything(), newest: 20 });
    expect(found.items.map(({ id }) => id).slice(0, 20)).toEqual([newest, ...ids.slice(0, 19)]);
    expect(found.items).toHaveLength(21);
  });

  it('by number in whichever list', async () => {
    const site = await aSite();
    const id = article(site, 'Water');
    expect(await at(site).numbered(id)).toEqual({ items: [{ list: 'articles', id, title: 'Water' }] });
    expect((await at(site).numbered(link(site, 'One'))).items).toHaveLength(2);
    expect(await at(site).numbered(id, 'articles')).toEqual({ items: [{ list: 'articles', id, title: 'Water' }] });
    expect(await at(site).numbered(99)).toEqual({ items: [] });
  });

  it('in the one list while the other is missing', async () => {
    const site = await aSite([hubLinks]);
    const id = link(site, 'Water board');
    const found = { items: [{ list: 'links', id, title: 'Water board' }], closed: ['articles'] };
    expect(await at(site).search('water')).toEqual(found);
    expect(await at(site).numbered(id)).toEqual(found);
    expect(await at(site).numbered(99)).toEqual({ items: [], closed: ['articles'] });
  });

  it('in the one list while the other is closed to this person', async () => {
    const site = await aSite();
    const id = article(site, 'Water');
    const close = await fetch(`${site.origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'denied', path: 'HubLinks', times: 100 }) });
    expect(close.ok).toBe(true);
    const found = { items: [{ list: 'articles', id, title: 'Water' }], closed: ['links'] };
    expect(await at(site).search('water')).toEqual(found);
    expect(await at(site).numbered(id)).toEqual(found);
  });

  it('nowhere when nobody answers', async () => {
    const site = await aSite();
    const content = at(site);
    await site.app.close();
    await expect(content.search('water')).rejects.toMatchObject({ kind: 'offline' });
    await expect(content.numbered(1)).rejects.toMatchObject({ kind: 'offline' });
  });
});

describe('a long list', () => {
  const long = async (): Promise<TestSite> => {
    const site = await aSite();
    for (let index = 0; index < 5001; index += 1) {
      article(site, `Number ${index}`);
    }
    return site;
  };

  it('is looked through from its newest end, is not ranked, and asks search', async () => {
    const site = await long();
    const newest = article(site, 'Water');
    const content = at(site);
    expect(await content.search('water')).toEqual({ items: [{ list: 'articles', id: newest, title: 'Water' }], lookedThrough: 5000 });
    expect(await content.outAt(NOW)).toBeUndefined();
    expect(['found', 'behind', 'missing']).toContain((await content.facts('articles', newest)).search);
  }, 120_000);
});

describe('another moment', () => {
  it('shows the page as it will be', async () => {
    const site = await aSite();
    article(site, 'Goes', { HubExpires: days(1) });
    article(site, 'Comes', { HubPublishFrom: days(2) });
    const titles = async (count: number): Promise<unknown> => {
      const { articles } = await at(site).pageAt({ articleCount: 6, language: 'en' }, new Date(days(count)));
      return 'items' in articles && articles.items.map(({ title }) => title);
    };
    expect(await titles(0)).toEqual(['Goes']);
    expect(await titles(2)).toEqual(['Comes']);
    expect((await at(site).outAt(new Date(days(2))))?.map(({ title }) => title)).toEqual(['Comes']);
  });

  it('shows what stands there at first where an owner chose filters or an order', async () => {
    const site = await aSite();
    article(site, 'Later', { HubTopic: 'Money', HubPublishFrom: days(2) });
    article(site, 'Best', { HubTopic: 'Technology', HubFeatured: true });
    article(site, 'Zinc', { HubTopic: 'Money' });
    article(site, 'Alms', { HubTopic: 'Money' });
    const titles = async (count: number, look: Parameters<VisibilityContent['pageAt']>[2]): Promise<unknown> => {
      const { articles } = await at(site).pageAt({ articleCount: 2, language: 'en' }, new Date(days(count)), look);
      return 'items' in articles && [articles.items.map(({ title }) => title), articles.listRoot];
    };
    const money = { words: '', facets: { topic: ['Money'] }, sort: 'title' as const };
    expect(await titles(0, money)).toEqual([['Alms', 'Zinc'], `${SITE}/${hubArticles.url}`]);
    expect(await titles(3, { ...money, sort: 'newest' })).toEqual([['Later', 'Alms'], `${SITE}/${hubArticles.url}`]);
    expect(await titles(0, undefined)).toEqual([['Best', 'Alms'], `${SITE}/${hubArticles.url}`]);
    const { articles } = await at(site).pageAt({ articleCount: 2, language: 'en', show: 'links' }, NOW, money);
    expect(articles).toMatchObject({ items: [] });
  });

  it('says why what stands there at first cannot be read', async () => {
    const site = await aSite([hubLinks]);
    const { articles, links } = await at(site).pageAt({ articleCount: 2, language: 'en' }, NOW, { words: '', facets: {}, sort: 'title' });
    expect(articles).toMatchObject({ failure: { kind: 'listMissing' } });
    expect(links).toMatchObject({ items: [] });
  });
});
