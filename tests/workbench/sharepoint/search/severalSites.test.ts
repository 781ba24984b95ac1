import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { spfi, SPBrowser } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/search';
import '@pnp/sp/sites';
import '@pnp/sp/webs';
import type { ISearchQuery, SearchResults } from '@pnp/sp/search';
import { hubArticles } from '../../../../src/lists/schema';
import { createSharePoint, Tenant } from '../../../../workbench/sharepoint';
import type { SharePointService } from '../../../../workbench/sharepoint';
import { noRights } from '../../../../workbench/sharepoint/site/permissions';

const searchMappings = { RefinableString00: 'ows_HubTopic', RefinableDate00: 'ows_HubPublishFrom' };
const ITEMS = 'contentclass:STS_ListItem_GenericList';

let now: Date;
let app: FastifyInstance;
let origin: string;
let services: Record<'hub' | 'root' | 'housing' | 'roads', SharePointService>;

beforeEach(async () => {
  now = new Date('2026-03-11T12:00:00Z');
  const tenant = new Tenant();
  const make = (sitePath: string, siteTitle: string, hubSite?: string): SharePointService =>
    createSharePoint({ databaseFile: ':memory:', sitePath, siteTitle, hubSite, tenant, searchMappings, now: () => now });
  services = { hub: make('/sites/hub', 'Public Sector Hub', '/sites/hub'), root: make('/', 'Organisation home'), housing: make('/sites/housing', 'Housing hub', '/sites/hub'), roads: make('/sites/roads', 'Roads') };
  for (const service of [services.hub, services.housing, services.roads]) {
    service.ensureList(hubArticles);
  }
  const add = (site: keyof typeof services, Title: string, HubTopic: string, day: string): number =>
    services[site].addItem(hubArticles.url, { Title, HubTopic, HubPublishFrom: `2026-03-${day}T09:00:00Z` });
  add('hub', 'Damp walls', 'Money', '01');
  add('hub', 'Dry roofs', 'Health', '04');
  add('housing', 'Damp cellars', 'Money', '02');
  add('housing', 'Damp beds', 'Health', '03');
  add('roads', 'Damp roads', 'Money', '05');
  app = Fastify();
  Object.values(services).forEach((service) => service.register(app));
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  await app.close();
  Object.values(services).forEach((service) => service.close());
});

const sp = (path: string): SPFI => spfi().using(SPBrowser({ baseUrl: origin + path }));
const newest = [{ Property: 'RefinableDate00', Direction: 1 }];
const search = (path: string, kql: string, more: Partial<ISearchQuery> = {}): Promise<SearchResults> =>
  sp(path).search({ Querytext: `${ITEMS} ${kql}`, SelectProperties: ['Title', 'Path', 'ListId', 'ListItemID', 'SPWebUrl', 'SiteTitle', 'DocId'], SortList: newest, RowLimit: 100, TrimDuplicates: false, ...more });
const titles = async (path: string, kql: string, more: Partial<ISearchQuery> = {}): Promise<unknown[]> => (await search(path, kql, more)).PrimarySearchResults.map(({ Title }) => Title);
const listId = async (site: string): Promise<string> => (await sp(site).web.getList(`${site}/Lists/HubArticles`).select('Id')()).Id;

describe('items of several sites', () => {
  it.each(['', '/sites/hub', '/sites/roads'])('are found together, whichever site is asked: "%s"', async (path) => {
    expect(await titles(path, 'damp')).toEqual(['Damp roads', 'Damp beds', 'Damp cellars', 'Damp walls']);
    const beds = (await search(path, '"damp beds"')).PrimarySearchResults[0];
    expect(beds).toMatchObject({
      ListItemID: '2', ListId: await listId('/sites/housing'), SPWebUrl: `${origin}/sites/housing`, SiteTitle: 'Housing hub', Path: `${origin}/sites/housing/Lists/HubArticles/DispForm.aspx?ID=2`
    });
  });

  it('are narrowed down by their lists, by address and by site', async () => {
    const [hub, housing] = await Promise.all(['/sites/hub', '/sites/housing'].map(listId));
    expect(await titles('', `(ListId:"${hub}" OR ListId:"${housing}") damp`)).toEqual(['Damp beds', 'Damp cellars', 'Damp walls']);
    expect(await titles('', `(Path:"${origin}/sites/hub/Lists/HubArticles" OR Path:"${origin}/sites/housing/Lists/HubArticles") damp`)).toEqual(['Damp beds', 'Damp cellars', 'Damp walls']);
    expect(await titles('', `SPSiteUrl:"${origin}/sites/housing"`)).toEqual(['Damp beds', 'Damp cellars']);
    expect(await titles('', `SPWebUrl:"${origin}/sites/roads"`)).toEqual(['Damp roads']);
  });

  it('belong to a hub site, by the id of that site', async () => {
    const { HubSiteId, IsHubSite, Id } = await sp('/sites/hub').site.select('HubSiteId', 'IsHubSite', 'Id')();
    expect([HubSiteId, IsHubSite]).toEqual([Id, true]);
    expect(await sp('/sites/housing').site.select('HubSiteId', 'IsHubSite')()).toMatchObject({ HubSiteId: Id, IsHubSite: false });
    expect(await sp('/sites/roads').site.select('HubSiteId', 'IsHubSite')()).toMatchObject({ HubSiteId: '00000000-0000-0000-0000-000000000000', IsHubSite: false });
    for (const kql of [`DepartmentId:{${Id}}`, `DepartmentId:"{${Id}}"`, `DepartmentId={${Id}}`, `RelatedHubSites:${Id}`]) {
      expect([kql, await titles('/sites/roads', `${kql} damp`)]).toEqual([kql, ['Damp beds', 'Damp cellars', 'Damp walls']]);
    }
    expect(await titles('', 'IsHubSite:true')).toEqual([]);
    expect((await search('', `SPSiteUrl:"${origin}/sites/roads"`, { SelectProperties: ['DepartmentId'] })).PrimarySearchResults).toMatchObject([{ DepartmentId: null }]);
    expect((await search('', '"damp beds"', { SelectProperties: ['DepartmentId'] })).PrimarySearchResults).toMatchObject([{ DepartmentId: `{${Id}}` }]);
  });

  it('come in one order and in pages that neither repeat nor leave out', async () => {
    const pages = await Promise.all([0, 2, 4].map((StartRow) => titles('', '', { RowLimit: 2, StartRow })));
    expect(pages).toEqual([['Damp roads', 'Dry roofs'], ['Damp beds', 'Damp cellars'], ['Damp walls']]);
    const one = await Promise.all([0, 1, 2, 3, 4].map((StartRow) => titles('', '', { RowLimit: 1, StartRow })));
    expect(one).toEqual(pages.flat().map((title) => [title]));
    expect(await titles('', '', { SortList: [{ Property: 'SPSiteUrl', Direction: 0 }, ...newest] })).toEqual(['Damp beds', 'Damp cellars', 'Dry roofs', 'Damp walls', 'Damp roads']);
    expect(new Set((await search('', '')).PrimarySearchResults.map(({ DocId }) => DocId)).size).toBe(5);
    const first = await search('', '', { SortList: [{ Property: 'DocId', Direction: 0 }], RowLimit: 3 });
    const rest = await titles('', `IndexDocId>${first.PrimarySearchResults[2].DocId}`, { SortList: [{ Property: 'DocId', Direction: 0 }] });
    expect([...first.PrimarySearchResults.map(({ Title }) => Title), ...rest].sort()).toEqual(['Damp beds', 'Damp cellars', 'Damp roads', 'Damp walls', 'Dry roofs']);
  });

  it('are counted together, in all and by refiners', async () => {
    const { TotalRows, RawSearchResults } = await search('', 'damp', { Refiners: 'RefinableString00,SiteName,RefinableDate00(discretize=manual/2026-03-03/2026-03-05)', RowLimit: 1 });
    expect(TotalRows).toBe(4);
    const refiners = (RawSearchResults.PrimaryQueryResult?.RefinementResults?.Refiners ?? []).map(({ Name, Entries }) => [Name, Object.fromEntries(Entries.map((entry) => [entry.RefinementName, entry.RefinementCount]))]);
    expect(refiners).toEqual([
      ['RefinableString00', { Money: '3', Health: '1' }],
      ['SiteName', { [`${origin}/sites/housing`]: '2', [`${origin}/sites/hub`]: '1', [`${origin}/sites/roads`]: '1' }],
      ['RefinableDate00', { 'From min up to 2026-03-03T00:00:00Z': '2', 'From 2026-03-03T00:00:00Z up to 2026-03-05T00:00:00Z': '1', 'From 2026-03-05T00:00:00Z up to max': '1' }]
    ]);
  });

  it('that say the same are one when duplicates are trimmed', async () => {
    services.roads.addItem(hubArticles.url, { Title: 'Damp walls', HubTopic: 'Money', HubPublishFrom: '2026-03-01T09:00:00Z' });
    const walls = await search('', '"damp walls"', { TrimDuplicates: true });
    expect([walls.TotalRows, walls.TotalRowsIncludingDuplicates, walls.RowCount]).toEqual([1, 2, 1]);
    expect(await titles('', 'damp', { TrimDuplicates: true, RowLimit: 2, StartRow: 2 })).toEqual(['Damp cellars', 'Damp walls']);
  });

  it('are found by those only who may read their site', async () => {
    services.housing.setRights('visitor', noRights);
    const as = async (role: string): Promise<string[]> => {
      const answer = await fetch(`${origin}/sites/hub/_api/search/postquery`, {
        method: 'POST', headers: { cookie: `hubViewAs=${role}`, accept: 'application/json;odata=nometadata', 'content-type': 'application/json', 'x-requestdigest': services.hub.pageContext(origin).formDigestValue },
        body: JSON.stringify({ request: { Querytext: `${ITEMS} damp`, SelectProperties: ['Title'], SortList: newest, TrimDuplicates: false } })
      });
      const { Table, TotalRows } = (await answer.json()).PrimaryQueryResult.RelevantResults;
      return [String(TotalRows), ...Table.Rows.map(({ Cells }: { Cells: { Key: string; Value: string }[] }) => Cells.find(({ Key }) => Key === 'Title')?.Value)];
    };
    expect(await as('visitor')).toEqual(['2', 'Damp roads', 'Damp walls']);
    expect(await as('owner')).toEqual(['4', 'Damp roads', 'Damp beds', 'Damp cellars', 'Damp walls']);
  });

  it('lag behind each in its own site', async () => {
    await titles('', 'damp');
    services.housing.setSearchLag(60);
    services.housing.addItem(hubArticles.url, { Title: 'Damp attics', HubPublishFrom: '2026-03-10T09:00:00Z' });
    services.roads.addItem(hubArticles.url, { Title: 'Damp bridges', HubPublishFrom: '2026-03-11T09:00:00Z' });
    expect((await titles('/sites/hub', 'damp')).slice(0, 2)).toEqual(['Damp bridges', 'Damp roads']);
    now = new Date(now.getTime() + 60_000);
    expect((await titles('/sites/hub', 'damp')).slice(0, 2)).toEqual(['Damp bridges', 'Damp attics']);
  });
});
