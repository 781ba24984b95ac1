import { hubArticles } from '../../../src/lists/schema';
import { noRights } from '../../../workbench/sharepoint/site/permissions';
import { days, NOW } from '../support/site';
import { ask, titles, walk } from './support/asking';
import { found, origins, SeveralSites, severalSites } from './support/severalSites';

const fault = async (sites: SeveralSites, kind: string, path: string): Promise<void> => {
  const { ok } = await fetch(`${sites.origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind, path, times: 100 }) });
  expect(ok).toBe(true);
};

async function withArticles(options: Parameters<typeof severalSites>[0] = {}): Promise<SeveralSites> {
  const sites = await severalSites(options);
  sites.article('hub', 'Damp walls', { HubPublishFrom: days(-4), HubTopic: 'Money' });
  sites.article('hub', 'Dry roofs', { HubPublishFrom: days(-1) });
  sites.article('housing', 'Damp cellars', { HubPublishFrom: days(-3), HubTopic: 'Money', HubBody: '<p>About <b>mould</b>.</p>' });
  sites.article('housing', 'Damp beds', { HubPublishFrom: days(-2), HubTopic: 'Technology' });
  sites.article('roads', 'Damp roads', { HubPublishFrom: days(-5) });
  sites.article('health', 'Damp lungs', { HubPublishFrom: days(-6) });
  return sites;
}

it('words are looked up in the own site and in those that were chosen, and each article says where it lies', async () => {
  const sites = await withArticles();
  const finder = await sites.finder(sites.url('housing'), sites.url('roads'));
  const page = await found(finder, { words: 'damp' });
  expect(origins(page)).toEqual(['Housing hub: Damp beds', 'Housing hub: Damp cellars', 'Public Sector Hub: Damp walls', 'Roads: Damp roads']);
  expect(page).toMatchObject({ total: 4, next: undefined, sorts: ['newest'], notes: ['indexBehind'], ownSite: 'Public Sector Hub' });
  expect(page.articles.map(({ id, site, href }) => [id, site?.url, href])).toEqual([
    [2, sites.url('housing'), '/sites/housing/Lists/HubArticles/DispForm.aspx?ID=2'], [1, sites.url('housing'), '/sites/housing/Lists/HubArticles/DispForm.aspx?ID=1'],
    [1, undefined, '/sites/hub/Lists/HubArticles/DispForm.aspx?ID=1'], [1, sites.url('roads'), '/sites/roads/Lists/HubArticles/DispForm.aspx?ID=1']
  ]);
  expect(titles(await found(finder, { words: 'mould' }))).toEqual(['Damp cellars']);
});

it('without words and choices the newest of all sites come', async () => {
  const sites = await withArticles();
  expect(origins(await found(await sites.finder(sites.url('roads'))))).toEqual(['Public Sector Hub: Dry roofs', 'Public Sector Hub: Damp walls', 'Roads: Damp roads']);
});

it('a question costs one request to search for the answer and one for the counts, and one to each site that has articles in it', async () => {
  const sites = await withArticles();
  const finder = await sites.finder(sites.url('housing'), sites.url('roads'));
  await found(finder, { words: 'damp' });
  sites.requests.length = 0;
  await found(finder, { words: 'beds' });
  expect(sites.requests.filter((request) => request.includes('search/postquery'))).toHaveLength(2);
  expect(sites.requests.filter((request) => request.includes('/items'))).toEqual([expect.stringMatching(/^GET \/sites\/housing\/.*HubArticles'\)\/items/)]);
});

it('choices narrow down and are counted in all sites', async () => {
  const sites = await withArticles();
  const finder = await sites.finder(sites.url('housing'));
  const page = await found(finder, { words: 'damp', facets: { topic: ['Money'] } });
  expect(origins(page)).toEqual(['Housing hub: Damp cellars', 'Public Sector Hub: Damp walls']);
  expect(page.facets.topic.map(({ value, count }) => [value, count])).toEqual(expect.arrayContaining([['Money', 2], ['Technology', 1]]));
});

it('where the columns are not mapped choices are compared in the lists, without counts', async () => {
  const sites = await withArticles({ searchMappings: {} });
  const page = await found(await sites.finder(sites.url('housing')), { facets: { topic: ['Money'] } });
  expect(new Set(titles(page))).toEqual(new Set(['Damp cellars', 'Damp walls']));
  expect(page.notes).toEqual(['indexBehind', 'facetsNotMapped']);
  expect(page.facets.topic.every(({ count }) => count === undefined)).toBe(true);
});

it.each([1, 2, 3, 7])('pages of %d neither repeat nor leave out', async (size) => {
  const sites = await severalSites();
  const all = Array.from({ length: 12 }, (_, place) => {
    const title = `Damp ${place}`;
    sites.article((['hub', 'housing', 'roads'] as const)[place % 3], title, { HubPublishFrom: days(-1 - place) });
    return title;
  });
  expect(await walk(await sites.finder(sites.url('housing'), sites.url('roads')), ask({ words: 'damp' }), size)).toEqual(all);
});

it('what was just saved in the own site is found at once, in its place; in the others when search knows it', async () => {
  const sites = await withArticles();
  const finder = await sites.finder(sites.url('housing'));
  await found(finder, { words: 'damp' });
  Object.values(sites.services).forEach((service) => service.setSearchLag(3600));
  sites.article('hub', 'Damp just now', { HubPublishFrom: days(-2.5) }, NOW);
  sites.article('housing', 'Damp in a moment', { HubPublishFrom: days(-2.5) }, NOW);
  const later = await sites.finder(sites.url('housing'));
  expect(await walk(later, ask({ words: 'damp' }), 1)).toEqual(['Damp beds', 'Damp just now', 'Damp cellars', 'Damp walls']);
});

it('what is gone or expired by now in another site does not come', async () => {
  const sites = await withArticles();
  const finder = await sites.finder(sites.url('housing'));
  await found(finder, { words: 'damp' });
  sites.services.housing.setSearchLag(3600);
  await fetch(`${sites.url('housing')}/_api/web/getList('/sites/housing/${hubArticles.url}')/items(2)`, {
    method: 'POST', headers: { 'x-http-method': 'DELETE', 'if-match': '*', accept: 'application/json', 'x-requestdigest': sites.services.housing.pageContext(sites.origin).formDigestValue }
  });
  expect(titles(await found(finder, { words: 'damp' }))).toEqual(['Damp cellars', 'Damp walls']);
});

it('of a translated pair the reader’s version comes, and numbers of other sites are not taken for it', async () => {
  const sites = await severalSites();
  const english = sites.article('housing', 'Damp homes');
  sites.article('housing', 'Damp, cartrefi llaith', { HubLanguage: 'cy', HubTranslationOf: english });
  // The same number in the own site is another article.
  sites.article('hub', 'Damp offices');
  sites.article('hub', 'Damp, swyddfeydd', { HubLanguage: 'cy' });
  const finder = await sites.finder(sites.url('housing'));
  expect(new Set(titles(await found(finder, { words: 'damp', language: 'cy' })))).toEqual(new Set(['Damp, cartrefi llaith', 'Damp offices', 'Damp, swyddfeydd']));
  expect(new Set(titles(await found(finder, { words: 'damp', language: 'en' })))).toEqual(new Set(['Damp homes', 'Damp offices', 'Damp, swyddfeydd']));
});

it('a version that does not answer the question takes no place, whatever has its number elsewhere', async () => {
  const sites = await severalSites();
  const english = sites.article('housing', 'Damp homes');
  sites.article('housing', 'Cartrefi', { HubLanguage: 'cy', HubTranslationOf: english });
  sites.article('hub', 'Something else');
  sites.article('hub', 'Damp offices');
  const finder = await sites.finder(sites.url('housing'));
  expect(titles(await found(finder, { words: 'damp', language: 'cy' }))).toContain('Damp homes');
});

it('the sites of the hub site are meant where that was chosen', async () => {
  const sites = await withArticles();
  const finder = await sites.hubSiteFinder();
  expect(origins(await found(finder, { words: 'damp' }))).toEqual(['Housing hub: Damp beds', 'Housing hub: Damp cellars', 'Public Sector Hub: Damp walls', 'Roads: Damp roads']);
});

it('the settings count as they are when a question is put', async () => {
  const sites = await withArticles();
  let chosen: readonly string[] = [];
  const finder = await sites.choosing(() => chosen);
  expect(await found(finder, { words: 'damp' })).toMatchObject({ notes: [], total: 1 });
  chosen = [sites.url('roads')];
  expect(origins(await found(finder, { words: 'damp' }))).toEqual(['Public Sector Hub: Damp walls', 'Roads: Damp roads']);
  chosen = [sites.url('roads'), sites.url('health')];
  expect(origins(await found(finder, { words: 'damp' }))).toEqual(['Public Sector Hub: Damp walls', 'Roads: Damp roads', 'Health: Damp lungs']);
  chosen = [];
  expect(await found(finder, { words: 'damp' })).toMatchObject({ notes: [], total: 1 });
});

it('a site that was written in two ways is asked once', async () => {
  const sites = await withArticles();
  const finder = await sites.finder(sites.url('roads'), sites.url('roads').replace('/sites/', '/Sites/'));
  sites.requests.length = 0;
  expect((await found(finder, { words: 'damp' })).articles).toHaveLength(2);
  expect(sites.requests.filter((request) => /sites\/roads\/_api\/\$batch/i.test(request))).toHaveLength(1);
});

it('a site that somebody may not read, that has no list or is no site is left out without a word', async () => {
  const sites = await withArticles({ role: 'visitor' });
  sites.services.housing.setRights('visitor', noRights);
  sites.services.health.reset();
  const finder = await sites.finder(sites.url('housing'), sites.url('roads'), sites.url('health'), `${sites.origin}/sites/gone`);
  const page = await found(finder, { words: 'damp' });
  expect(origins(page)).toEqual(['Public Sector Hub: Damp walls', 'Roads: Damp roads']);
  expect(page.notes).toEqual(['indexBehind']);
});

it('a site whose right was taken away meanwhile drops out, too, and the others stay', async () => {
  const sites = await withArticles({ role: 'visitor' });
  const finder = await sites.finder(sites.url('housing'), sites.url('roads'));
  expect((await found(finder, { words: 'damp' })).articles).toHaveLength(4);
  await fault(sites, 'denied', '/sites/housing');
  const page = await found(finder, { words: 'damp' });
  expect(origins(page)).toEqual(['Public Sector Hub: Damp walls', 'Roads: Damp roads']);
  expect(page.notes).toEqual(['indexBehind']);
});

it('when the own site cannot be read any more, that is said', async () => {
  const sites = await withArticles();
  const finder = await sites.finder(sites.url('housing'));
  await found(finder, { words: 'damp' });
  await fault(sites, 'denied', "getList('/sites/hub");
  await expect(found(finder, { words: 'damp' })).rejects.toMatchObject({ kind: 'accessDenied' });
});

it('where none of the others can be read the own site answers as if it were alone', async () => {
  const sites = await withArticles();
  const page = await found(await sites.finder(`${sites.origin}/sites/gone`, sites.url('hub')), { words: 'damp' });
  expect([page.notes, page.ownSite]).toEqual([[], undefined]);
  expect(page.sorts.length).toBeGreaterThan(1);
  expect(titles(page)).toEqual(['Damp walls']);
});

it('when search does not answer the own site answers alone, page after page, and says so', async () => {
  const sites = await withArticles();
  await fault(sites, 'busy', 'search/postquery');
  const finder = await sites.finder(sites.url('housing'));
  const page = await found(finder, {}, 1);
  expect(page.notes).toEqual(['otherSitesUnavailable']);
  expect(await walk(finder, ask(), 1)).toEqual(['Dry roofs', 'Damp walls']);
}, 60_000);

it('a question that was ended rejects with an AbortError', async () => {
  const sites = await withArticles();
  const finder = await sites.finder(sites.url('housing'));
  const controller = new AbortController();
  const asked = finder.find(ask({ words: 'damp' }), 20, undefined, controller.signal);
  controller.abort();
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  expect((await found(finder, { words: 'damp' })).articles).toHaveLength(3);
});
