import { HealthItem, HealthList } from '../../../src/content/health/item';
import { HealthContent } from '../../../src/content/manage/healthContent';
import { hubArticles, hubLinks } from '../../../src/lists/schema';
import { article, aSite, days, link, SITE, TestSite } from '../support/site';

const going = (): AbortSignal => new AbortController().signal;

async function first(site: TestSite, list: 'articles' | 'links'): Promise<{ health: HealthContent; info: HealthList; item: HealthItem }> {
  const health = await (await site.content.owner()).health();
  const info = await health.list(list, going());
  const items: HealthItem[] = [];
  await health.items(info, async (page) => { items.push(...page); }, going());
  return { health, info, item: items[0] };
}

const stored = (site: TestSite, list: string, id: number): Promise<Record<string, unknown>> => site.sp.web.getList(`${SITE}/Lists/${list}`).items.getById(id)();

it('a link is marked as checked today, once, and the next fix goes on from there', async () => {
  const site = await aSite();
  link(site, 'A link', { HubLastChecked: days(-500) });
  const { health, item } = await first(site, 'links');
  const fixed = await health.markChecked('links', item.id, item.version);
  expect(fixed).toEqual({ outcome: 'done', version: '"2"' });
  expect(await stored(site, 'HubLinks', item.id)).toMatchObject({ HubLastChecked: '2026-11-24T00:00:00Z', Title: 'A link' });
  expect(await health.setLanguage('links', item.id, '"2"', 'cy')).toEqual({ outcome: 'done', version: '"3"' });
});

it('an item that somebody edited meanwhile is left as it is, and that is told', async () => {
  const site = await aSite();
  const id = article(site, 'An article', { HubLanguage: null });
  const { health, item } = await first(site, 'articles');
  await site.sp.web.getList(`${SITE}/Lists/HubArticles`).items.getById(id).update({ Title: 'Edited by somebody else' });
  expect(await health.markChecked('articles', id, item.version)).toEqual({ outcome: 'changed' });
  expect(await health.setLanguage('articles', id, item.version, 'en')).toEqual({ outcome: 'changed' });
  expect(await stored(site, 'HubArticles', id)).toMatchObject({ Title: 'Edited by somebody else', HubLastChecked: null, HubLanguage: null });
});

it.each(['articles', 'links'] as const)('the indexes that the list of %s lacks are made', async (list) => {
  const bare = (schema: typeof hubArticles): typeof hubArticles => ({ ...schema, columns: schema.columns.map((column) => ({ ...column, indexed: false })) });
  const site = await aSite([bare(hubArticles), bare(hubLinks)]);
  link(site, 'x');
  article(site, 'x');
  const { health, info } = await first(site, list);
  expect(info.unindexed).toContain('HubExpires');
  await health.createIndexes(list);
  expect((await health.list(list, going())).unindexed).toEqual([]);
});

it('what somebody may not do is refused and told', async () => {
  const site = await aSite(undefined, { role: 'visitor' });
  const id = article(site, 'An article');
  const { health } = await first(site, 'articles');
  await expect(health.markChecked('articles', id, '"1"')).rejects.toMatchObject({ kind: 'accessDenied' });
  await expect(health.createIndexes('articles')).resolves.toBeUndefined();
});

it('a fix of what is gone says so', async () => {
  const site = await aSite();
  article(site, 'An article');
  const { health } = await first(site, 'articles');
  await expect(health.markChecked('articles', 999, '"1"')).rejects.toMatchObject({ kind: 'itemMissing' });
});
