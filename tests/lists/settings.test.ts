import { hubArticles, hubLinks } from '../../src/lists/schema';
import { isInGroups, readGroups } from '../../src/lists/settings/groups';
import { readSiteChoices } from '../../src/lists/settings/siteChoices';
import { usualLists } from '../../src/lists/hubLists';
import { sharePointContent } from '../../src/lists/sharePointContent';
import { article, aSite, link, NOW, SITE } from './support/site';

const NEWS = { ...hubArticles, title: 'News of ours', url: 'Lists/News' };
const lists = { ...usualLists, articles: { title: 'News', url: 'Lists/News' } };

describe('what there is to choose', () => {
  it('comes in one request: the lists of the site, and what the columns offer', async () => {
    const { sp, requests } = await aSite([hubArticles, hubLinks, NEWS]);
    requests.length = 0;
    const { lists: all, articles, links } = await readSiteChoices(sp, SITE, usualLists);
    expect(all).toEqual([{ title: 'Hub Articles', url: 'Lists/HubArticles' }, { title: 'Hub Partner Links', url: 'Lists/HubLinks' }, { title: 'News of ours', url: 'Lists/News' }]);
    expect(links?.choices('HubCategory')).toContain('Money and funding');
    expect(articles?.choices('HubTopic')).toContain('Technology');
    expect([articles?.missing, links?.missing]).toEqual([[], []]);
    expect(requests.filter((request) => request.includes('$batch'))).toHaveLength(1);
  });

  it('a list that lacks columns says which, and one that is not there is undefined', async () => {
    const { sp } = await aSite([{ ...hubArticles, columns: hubArticles.columns.filter(({ name }) => name !== 'HubTopic') }]);
    const { articles, links } = await readSiteChoices(sp, SITE, usualLists);
    expect(articles?.missing).toEqual(['Topic']);
    expect(articles?.choices('HubTopic')).toEqual([]);
    expect(links).toBeUndefined();
  });
});

describe('lists that an owner chose', () => {
  it('are read, searched and liked in place of the usual ones', async () => {
    const site = await aSite([hubArticles, hubLinks, NEWS]);
    site.service.allowLikes('Lists/News', true);
    article(site, 'In the usual list');
    link(site, 'A link');
    const id = site.service.addItem('Lists/News', { Title: 'In the news', HubPublishFrom: new Date(NOW.getTime() - 1000).toISOString() });
    const content = sharePointContent(site.sp, { sitePath: SITE, lists, now: () => NOW });
    expect(await content.load({ articleCount: 12, language: 'en' })).toMatchObject({ articles: { items: [{ title: 'In the news' }], listRoot: `${SITE}/Lists/News` }, links: { items: [{ title: 'A link' }] } });
    expect((await (await content.finder()).find({ words: 'news', facets: {}, sort: 'newest', language: 'en' }, 24)).articles).toMatchObject([{ title: 'In the news' }]);
    const { setLike, article: read } = await content.articles();
    await setLike(id, true);
    expect(await read(id)).toMatchObject({ title: 'In the news', likes: { count: 1, mine: true } });
  });

  it('a list that is not shown is not asked', async () => {
    const { content, requests } = await aSite([hubArticles]);
    requests.length = 0;
    expect(await content.load({ articleCount: 12, language: 'en', show: 'articles' })).toMatchObject({ articles: { items: [] }, links: { items: [], canEdit: false } });
    const links = await content.load({ articleCount: 12, language: 'en', show: 'links' });
    expect(links).toMatchObject({ articles: { failure: { kind: 'listMissing' } }, links: { failure: { kind: 'listMissing' } } });
  });
});

describe('who is in a group', () => {
  it('is told for each role', async () => {
    const owner = await aSite();
    const groups = await readGroups(owner.sp);
    expect(groups.map(({ title }) => title.replace(/.* /, ''))).toEqual(['Members', 'Owners', 'Visitors']);
    const [members, owners, visitors] = groups.map(({ id }) => id);
    expect(await isInGroups(owner.sp, [owners])).toBe(true);
    expect(await isInGroups(owner.sp, [members, visitors])).toBe(false);
    expect(await isInGroups(owner.sp, [members, owners])).toBe(true);
    const visitor = await aSite(undefined, { role: 'visitor' });
    expect(await isInGroups(visitor.sp, [visitors])).toBe(true);
    expect(await isInGroups(visitor.sp, [members])).toBe(false);
  });

  it('groups that are all gone keep nobody away; one that is left does', async () => {
    const { sp } = await aSite(undefined, { role: 'visitor' });
    const [members] = await readGroups(sp);
    expect(await isInGroups(sp, [999])).toBe(true);
    expect(await isInGroups(sp, [999, members.id])).toBe(false);
  });

  /** What SharePoint answers that the local one cannot hold: a group in a group, members that are hidden, a failure. */
  async function whereUsersAnswer(status: number, body: unknown): Promise<boolean> {
    const { sp } = await aSite();
    const [members] = await readGroups(sp);
    const real = globalThis.fetch;
    const answer = jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => (/sitegroups\(\d+\)\/users/i.test(String(url)) ? new Response(JSON.stringify(body), { status }) : real(url, init)));
    return isInGroups(sp, [members.id]).finally(() => answer.mockRestore());
  }

  it('a group that holds another group may hold anybody', async () => {
    expect(await whereUsersAnswer(200, { value: [{ PrincipalType: 1 }, { PrincipalType: 4 }] })).toBe(true);
  });

  it('a group whose members only members may see is not for who is refused', async () => {
    expect(await whereUsersAnswer(403, {})).toBe(false);
  });

  it('any other failure is one', async () => {
    await expect(whereUsersAnswer(500, {})).rejects.toMatchObject({ kind: 'unexpected' });
  });
});
