import { SPBrowser, spfi, SPFI } from '@pnp/sp';
import { HubContent } from '../../src/content/hubContent';
import { hubArticles, hubLinks } from '../../src/lists/schema';
import { sharePointContent } from '../../src/lists/sharePointContent';
import { article, aSite, link, NOW, SITE, TestSite } from './support/site';

/** PnPjs on a page of a site that does not exist here, so that whatever goes to the page's site fails; bound to the site of the lists. */
const elsewhere = (site: TestSite): SPFI => spfi(`${site.origin}${SITE}`).using(SPBrowser({ baseUrl: `${site.origin}/sites/page` }));

async function aTalk(): Promise<{ site: TestSite; content: HubContent; id: number }> {
  const site = await aSite();
  site.service.allowLikes(hubArticles.url, true);
  const id = article(site, 'An article');
  link(site, 'A link');
  return { site, content: sharePointContent(elsewhere(site), { sitePath: SITE, now: () => NOW }), id };
}

const toThePage = ({ requests }: TestSite): string[] => requests.filter((request) => !request.includes(` ${SITE}/_api/`));

it('lists of another site than the page are read there', async () => {
  const { site, content, id } = await aTalk();
  expect(await content.load({ articleCount: 12, language: 'en' })).toMatchObject({ articles: { items: [{ title: 'An article' }] }, links: { items: [{ title: 'A link' }] } });
  const articles = await content.articles();
  expect(await articles.article(id)).toMatchObject({ title: 'An article' });
  expect(await articles.counts([id])).toEqual(new Map([[id, { comments: 0, likes: 0 }]]));
  expect(toThePage(site)).toEqual([]);
});

it('likes and comments go to the site of the lists, and bring its digest', async () => {
  const { site, content, id } = await aTalk();
  const { setLike, comments, article: read } = await content.articles();
  await setLike(id, true);
  const { id: comment } = await comments.add(id, 'Good');
  await comments.setLike(id, comment, true);
  expect(await read(id)).toMatchObject({ likes: { count: 1, mine: true } });
  expect((await comments.page(id)).comments).toMatchObject([{ text: 'Good', likedByMe: true }]);
  expect(toThePage(site)).toEqual([]);
});

it('a digest that has expired is asked for anew at the site of the lists', async () => {
  const { site, content, id } = await aTalk();
  const { comments } = await content.articles();
  await comments.add(id, 'First');
  await fetch(`${site.origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'digest', path: 'comments', times: 1 }) });
  site.requests.length = 0;
  expect(await comments.add(id, 'Second')).toMatchObject({ text: 'Second' });
  expect(site.requests).toContain(`POST ${SITE}/_api/contextinfo`);
  expect(toThePage(site)).toEqual([]);
});

it.each(['/', ''])('the lists of the root site, %j, have no doubled slash in their paths', async (sitePath) => {
  const bodies: string[] = [];
  const answer = jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    if (String(url).endsWith('/_api/contextinfo')) {
      return new Response(JSON.stringify({ FormDigestValue: 'digest', FormDigestTimeoutSeconds: 1800 }));
    }
    expect(String(url)).toBe('https://contoso.example/_api/$batch');
    bodies.push(String(init?.body));
    return new Response('', { status: 400 });
  });
  try {
    await sharePointContent(spfi().using(SPBrowser({ baseUrl: 'https://contoso.example' })), { sitePath }).load({ articleCount: 12, language: 'en' });
  } finally {
    answer.mockRestore();
  }
  const lists = [hubArticles, hubLinks].map(({ url }) => `https://contoso.example/_api/web/getList('${encodeURIComponent(`/${url}`)}')`);
  expect(lists.filter((list) => decodeURIComponent(bodies[0]).includes(decodeURIComponent(list)))).toEqual(lists);
  expect(decodeURIComponent(bodies[0])).not.toContain('//Lists');
});

it('articles are found there, in a short list and in a long one', async () => {
  const { site, content } = await aTalk();
  const query = { words: 'article', facets: {}, sort: 'discussed', language: 'en' } as const;
  expect((await (await content.finder()).find(query, 5)).articles).toHaveLength(1);
  const long = await aSite(undefined, { limits: { listViewThreshold: 35 } });
  Array.from({ length: 40 }).forEach(() => article(long, 'An article'));
  expect((await (await sharePointContent(elsewhere(long), { sitePath: SITE, now: () => NOW }).finder()).find(query, 5)).articles).toHaveLength(5);
  expect([...toThePage(site), ...toThePage(long)].filter((request) => !request.endsWith('/sites/page/_api/contextinfo'))).toEqual([]);
});
