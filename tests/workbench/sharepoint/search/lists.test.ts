import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { spfi, SPBrowser } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/search';
import '@pnp/sp/webs';
import type { ISearchQuery, ISearchResult } from '@pnp/sp/search';
import { hubArticles, hubLinks } from '../../../../src/lists/schema';
import { createSharePoint, Tenant } from '../../../../workbench/sharepoint';
import type { SharePointService } from '../../../../workbench/sharepoint';
import { noRights } from '../../../../workbench/sharepoint/site/permissions';

const HUBS = 'contentclass:STS_List_GenericList (Title:"Hub Articles" OR Title:"HubArticles")';
const COLUMNS = ['Title', 'Path', 'SPWebUrl', 'SiteTitle'];

let now: Date;
let app: FastifyInstance;
let origin: string;
let services: Record<'hub' | 'root' | 'housing', SharePointService>;

const later = (seconds: number): void => { now = new Date(now.getTime() + seconds * 1000); };

beforeEach(async () => {
  now = new Date('2026-03-11T12:00:00Z');
  const tenant = new Tenant();
  const make = (sitePath: string, siteTitle: string): SharePointService => createSharePoint({ databaseFile: ':memory:', sitePath, siteTitle, tenant, now: () => now });
  services = { hub: make('/sites/hub', 'Public Sector Hub'), root: make('/', 'Organisation home'), housing: make('/sites/housing', 'Housing hub') };
  for (const service of [services.hub, services.housing]) {
    [hubArticles, hubLinks].forEach((schema) => service.ensureList(schema));
    service.addItem(hubArticles.url, { Title: `Hub Articles of ${service.sitePath}` });
  }
  app = Fastify();
  Object.values(services).forEach((service) => service.register(app));
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  await app.close();
  Object.values(services).forEach((service) => service.close());
});

const sp = (path: string): SPFI => spfi().using(SPBrowser({ baseUrl: origin + path }));
const find = async (path: string, kql = HUBS, more: Partial<ISearchQuery> = {}): Promise<ISearchResult[]> =>
  (await sp(path).search({ Querytext: kql, SelectProperties: COLUMNS, RowLimit: 500, TrimDuplicates: false, ...more })).PrimarySearchResults;
const paths = async (path: string, kql = HUBS, more: Partial<ISearchQuery> = {}): Promise<unknown[]> => (await find(path, kql, more)).map(({ Path }) => String(Path).replace(origin, '')).sort();

const BOTH = ['/sites/housing/Lists/HubArticles/AllItems.aspx', '/sites/hub/Lists/HubArticles/AllItems.aspx'];

describe('a list itself', () => {
  it.each(['', '/sites/hub', '/sites/housing'])('is found with those of all sites, from the site "%s"', async (path) => {
    expect(await paths(path)).toEqual(BOTH);
    const housing = (await find(path)).find(({ Path }) => Path === origin + BOTH[0]);
    expect(housing).toMatchObject({ Title: 'Hub Articles', SiteTitle: 'Housing hub', SPWebUrl: `${origin}/sites/housing` });
  });

  it('has the properties of a list, not those of an item', async () => {
    const names = ['ListId', 'ListItemID', 'SiteName', 'SPSiteUrl', 'SiteId', 'WebId', 'contentclass', 'ContentTypeId', 'ListUrl', 'IsContainer', 'OriginalPath', 'UniqueId'];
    const [list] = await find('', `${HUBS} SPSiteUrl="${origin}/sites/housing"`, { SelectProperties: names });
    const { Id } = await sp('/sites/housing').web.getList('/sites/housing/Lists/HubArticles').select('Id')();
    const { webId, siteId } = services.housing.pageContext(origin);
    expect(list).toMatchObject({
      ListId: Id, ListItemID: null, SiteName: `${origin}/sites/housing`, SPSiteUrl: `${origin}/sites/housing`, SiteId: siteId, WebId: webId, contentclass: 'STS_List_GenericList',
      ContentTypeId: null, ListUrl: `${origin}/sites/housing/Lists/HubArticles`, IsContainer: 'true', OriginalPath: origin + BOTH[0], UniqueId: `{${Id.toUpperCase()}}`
    });
  });

  it('is asked for by its address, its id and its words, and told apart from its items', async () => {
    expect(await paths('', `Path:${origin}/sites/housing contentclass:STS_List_Gen*`)).toHaveLength(2);
    expect(await paths('', `Path="${origin + BOTH[0]}"`)).toEqual([BOTH[0]]);
    expect(await paths('', 'Title:"hub partner"')).toHaveLength(2);
    const items = ['/sites/housing/Lists/HubArticles/DispForm.aspx?ID=1', '/sites/hub/Lists/HubArticles/DispForm.aspx?ID=1'];
    expect(await paths('/sites/hub', 'Title:"Hub Articles"')).toEqual([...BOTH, ...items].sort());
    expect(await paths('', 'Title:"Hub Articles of"')).toEqual(items);
    expect(await paths('', 'contentclass:STS_ListItem_GenericList')).toEqual(items);
  });

  it('is refined and counted with the others; of the same title and description it is a duplicate', async () => {
    const answer = await sp('').search({ Querytext: HUBS, Refiners: 'SiteName', RowLimit: 10 });
    expect(answer.RawSearchResults.PrimaryQueryResult?.RelevantResults).toMatchObject({ TotalRows: 1, TotalRowsIncludingDuplicates: 2, RowCount: 1 });
    const [{ Entries }] = answer.RawSearchResults.PrimaryQueryResult?.RefinementResults?.Refiners ?? [];
    expect(Entries.map(({ RefinementName, RefinementCount }) => [RefinementName, RefinementCount])).toEqual([[`${origin}/sites/housing`, '1'], [`${origin}/sites/hub`, '1']]);
  });

  it('is found by those only who may read its site', async () => {
    services.housing.setRights('owner', noRights);
    expect(await paths('')).toEqual([BOTH[1]]);
    const asVisitor = await fetch(`${origin}/_api/search/postquery`, {
      method: 'POST', headers: { cookie: 'hubViewAs=visitor', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', 'X-RequestDigest': services.root.pageContext(origin).formDigestValue },
      body: JSON.stringify({ request: { Querytext: HUBS, TrimDuplicates: false } })
    });
    expect((await asVisitor.json()).PrimaryQueryResult.RelevantResults.TotalRows).toBe(2);
  });

  it('is not found where it is not to be searched', async () => {
    await sp('/sites/housing').web.getList('/sites/housing/Lists/HubArticles').update({ NoCrawl: true });
    expect(await paths('')).toEqual([BOTH[1]]);
    await sp('/sites/housing').web.getList('/sites/housing/Lists/HubArticles').update({ NoCrawl: false });
    expect(await paths('')).toEqual(BOTH);
  });

  it('is found by the title that a site script leaves it with', async () => {
    await sp('/sites/housing').web.getList('/sites/housing/Lists/HubArticles').update({ Title: 'HubArticles' });
    later(3600);
    expect(await paths('')).toEqual(BOTH);
  });

  it('lags behind as its items do: a new one, a new title, one that is gone', async () => {
    expect(await paths('')).toEqual(BOTH);
    Object.values(services).forEach((service) => service.setSearchLag(60));
    services.root.ensureList(hubArticles);
    await sp('/sites/hub').web.getList('/sites/hub/Lists/HubArticles').delete();
    await sp('/sites/housing').web.getList('/sites/housing/Lists/HubArticles').update({ Title: 'News' });
    later(59);
    expect(await paths('')).toEqual(BOTH);
    later(1);
    expect(await paths('')).toEqual(['/Lists/HubArticles/AllItems.aspx']);
    expect((await find('/sites/hub', `contentclass:STS_List_GenericList Path:${origin}/sites/housing`)).map(({ Title }) => Title).sort()).toEqual(['Hub Partner Links', 'News']);
    services.root.reset();
    later(60);
    expect(await paths('/sites/housing')).toEqual([]);
  });
});
