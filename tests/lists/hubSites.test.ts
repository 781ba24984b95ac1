import { SPBrowser, spfi, SPFI } from '@pnp/sp';
import { HubSites } from '../../src/content/hubSites';
import { sharePointHubSites } from '../../src/lists/hubSites';
import { hubArticles } from '../../src/lists/schema';
import { aSite, SITE } from './support/site';

const ORIGIN = 'https://contoso.example';
const HERE = `${ORIGIN}/sites/team`;

/** What a fake SharePoint answers, by what stands in the address: a body, a status, or no answer at all. */
type Answers = Readonly<Record<string, unknown>>;

const asked: { readonly url: string; readonly body: string }[] = [];

/** The port above a fake `fetch`; without PnPjs' repetitions, which take their time. */
function hubSites(answers: Answers, language = 'cy-GB'): HubSites {
  const answerOf = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push({ url, body: String(init.body ?? '') });
    const [, answer] = Object.entries({ contextinfo: { FormDigestValue: 'digest', FormDigestTimeoutSeconds: 1800 }, ...answers }).find(([part]) => url.toLowerCase().includes(part.toLowerCase())) ?? [];
    if (answer === undefined) {
      throw new TypeError('no line');
    }
    return typeof answer === 'number' ? new Response('{}', { status: answer }) : new Response(JSON.stringify(answer), { status: 200, headers: { 'content-type': 'application/json' } });
  };
  const at = (siteUrl: string): SPFI => spfi(siteUrl).using(SPBrowser({ baseUrl: HERE }), (instance) => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => answerOf(url.toString(), init));
    return instance;
  });
  return sharePointHubSites({ at, siteUrl: HERE, language });
}

beforeEach(() => { asked.length = 0; });

describe('the hub that an administrator chose', () => {
  it.each(['/sites/hub', `${ORIGIN}/sites/hub/`, `${ORIGIN}/sites/hub/SitePages/Home.aspx`])('is the one that the tenant property names as %s', async (value) => {
    const hub = hubSites({ getStorageEntity: { Value: value, Comment: null, Description: null } });
    expect(await hub.defaultHub()).toEqual({ url: `${ORIGIN}/sites/hub` });
    expect(asked.map(({ url }) => url)).toEqual([`${HERE}/_api/web/getStorageEntity('PublicSectorHubDefaultSite')`]);
  });

  it.each<[unknown, string]>([
    [{ 'odata.null': true }, 'unset'], [{ Value: '' }, 'unset'], [{ Value: 7 }, 'unset'], [{}, 'unset'], [{ Value: 'https://fabrikam.example/sites/hub' }, 'unusable'], [{ Value: 'the intranet' }, 'unusable'],
    [403, 'unknown'], [401, 'unknown'], [404, 'unknown'], [500, 'unknown']
  ])('is none when the tenant property is %j: %s', async (answer, none) => {
    expect(await hubSites({ getStorageEntity: answer }).defaultHub()).toEqual({ none });
    expect(asked).toHaveLength(1);
  });

  it.each([[undefined, 'offline'], [429, 'throttled'], [503, 'throttled']])('is not known when the answer is %j', async (answer, kind) => {
    await expect(hubSites({ getStorageEntity: answer }).defaultHub()).rejects.toMatchObject({ kind });
  });
});

describe('the title of a site', () => {
  it('is what SharePoint says', async () => {
    expect(await hubSites({ '/sites/hub/_api/web': { Title: ' The hub ' } }).titleOf(`${ORIGIN}/sites/hub`)).toBe('The hub');
    expect(asked.map(({ url }) => url)).toEqual([`${ORIGIN}/sites/hub/_api/web?%24select=Title`]);
  });

  it.each([403, 404, {}, { Title: null }, undefined])('is its name in the address where it cannot be read (%j)', async (answer) => {
    expect(await hubSites({ '/sites/hub/_api/web': answer }).titleOf(`${ORIGIN}/sites/hub`)).toBe('hub');
  });
});

/** An answer of search. */
const found = (...rows: readonly Readonly<Record<string, string | null>>[]): object => ({
  ElapsedTime: 1,
  PrimaryQueryResult: { RelevantResults: { RowCount: rows.length, TotalRows: rows.length, Table: { Rows: rows.map((row) => ({ Cells: Object.entries(row).map(([Key, Value]) => ({ Key, Value, ValueType: 'Edm.String' })) })) } } }
});

const list = (site: string, SiteTitle: string | null = null): Record<string, string | null> => ({ Title: 'Hub Articles', Path: `${site}/Lists/HubArticles/AllItems.aspx`, SiteTitle });

describe('hubs that somebody can read', () => {
  it('are asked for by the title of their list of articles', async () => {
    await hubSites({ postquery: found() }).find();
    const { url, body } = asked[asked.length - 1];
    expect(url).toBe(`${HERE}/_api/search/postquery`);
    expect(JSON.parse(body)).toMatchObject({
      request: { Querytext: 'contentclass:STS_List_GenericList (Title:"Hub Articles" OR Title:"HubArticles")', SelectProperties: ['Title', 'Path', 'SiteTitle'], TrimDuplicates: false, RowLimit: 500 }
    });
  });

  it('come once each, by the title of the site, or by its address where search knows no title', async () => {
    const rows = [list(`${ORIGIN}/sites/l`, 'Llyfrgell'), list(`${ORIGIN}/teams/b`), list(`${ORIGIN}/SITES/L`, 'again'), list(ORIGIN, ' Aberwen ')];
    expect(await hubSites({ postquery: found(...rows) }).find()).toEqual([
      { url: ORIGIN, title: 'Aberwen' }, { url: `${ORIGIN}/teams/b`, title: 'b' }, { url: `${ORIGIN}/sites/l`, title: 'Llyfrgell' }
    ]);
  });

  it.each([['de', ['Öl', 'Zeit']], ['sv', ['Zeit', 'Öl']]])('come in the order of the language %s', async (language, expected) => {
    const rows = [list(`${ORIGIN}/sites/a`, 'Zeit'), list(`${ORIGIN}/sites/b`, 'Öl')];
    expect((await hubSites({ postquery: found(...rows) }, language).find()).map(({ title }) => title)).toEqual(expected);
  });

  it('are those whose list lies where the hub looks for it', async () => {
    const rows = [
      { ...list(`${ORIGIN}/sites/a`), Path: `${ORIGIN}/sites/a/Lists/HubArticles2/AllItems.aspx` }, { ...list(`${ORIGIN}/sites/b`), Path: null }, list('https://fabrikam.example/sites/c'),
      { Title: 'Hub Articles' }, { ...list(`${ORIGIN}/sites/d`), Path: `${ORIGIN}/sites/d/lists/hubarticles/forms/all.aspx` }
    ];
    expect(await hubSites({ postquery: found(...rows) }).find()).toEqual([{ url: `${ORIGIN}/sites/d`, title: 'd' }]);
  });

  it('are at most 50', async () => {
    const rows = Array.from({ length: 60 }, (_unused, number) => list(`${ORIGIN}/sites/${number}`, `Hub ${number}`));
    expect(await hubSites({ postquery: found(...rows) }).find()).toHaveLength(50);
  });

  it.each([[403, 'accessDenied'], [400, 'unexpected'], [undefined, 'offline']])('cannot be told when search answers %j', async (answer, kind) => {
    await expect(hubSites({ postquery: answer }).find()).rejects.toMatchObject({ kind });
  });
});

it('lists are made in the site that is named', async () => {
  const site = await aSite([]);
  const hub = sharePointHubSites({ at: (url) => spfi(url).using(SPBrowser({ baseUrl: `${site.origin}/sites/page` })), siteUrl: `${site.origin}/sites/page`, language: 'en' });
  const steps: number[] = [];
  await hub.createLists(`${site.origin}${SITE}`, ({ done }) => steps.push(done));
  expect(steps.length).toBeGreaterThan(hubArticles.columns.length);
  expect(await site.load()).toMatchObject({ articles: { items: [], problems: [] }, links: { items: [], problems: [] } });
  expect(site.requests.filter((request) => request.includes('/sites/page/'))).toEqual([]);
}, 30_000);
