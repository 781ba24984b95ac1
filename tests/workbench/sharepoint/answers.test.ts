import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let listId: string;
const items = "web/lists/getbytitle('Hub Articles')/items";

beforeAll(async () => {
  run = await startService({ now: () => new Date('2026-03-01T12:00:00Z') });
  run.service.addItem('Lists/HubArticles', { Title: 'One', HubSector: ['Education'], HubCallToAction: { Url: 'https://a.example', Description: 'Go' } });
  listId = (await (await run.api("web/lists/getbytitle('Hub Articles')?$select=Id")).json()).Id;
});
afterAll(() => run.stop());

const ask = async (path: string, accept: string, version?: string) => {
  const response = await run.api(path, { headers: { Accept: accept, ...(version ? { 'odata-version': version } : {}) } });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
};
const select = '?$select=Title,HubSector,HubCallToAction,Author/Title&$expand=Author';
const values = { Title: 'One', HubSector: ['Education'], HubCallToAction: { Description: 'Go', Url: 'https://a.example' } };
const itemPath = () => `Web/Lists(guid'${listId}')/Items(1)`;

it('carries the headers that every answer of SharePoint carries', async () => {
  const digest = run.service.pageContext(run.origin).formDigestValue;
  for (const [path, init] of [['web', {}], ['nope', {}], ['contextinfo', { method: 'POST' }], ['$batch', { method: 'POST', headers: { 'X-RequestDigest': digest } }]] as const) {
    const { headers } = await run.api(path, init);
    expect(headers.get('sprequestguid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(Number(headers.get('spclientservicerequestduration'))).toBeGreaterThan(0);
    expect([headers.get('x-sharepointhealthscore'), headers.get('x-sp-serverstate')]).toEqual(['0', 'ReadOnly=0']);
  }
});

it('is bare with odata=nometadata', async () => {
  const { type, body } = await ask(`${items}(1)${select}`, 'application/json;odata=nometadata');
  expect(type).toBe('application/json;odata=nometadata;streaming=true;charset=utf-8');
  expect(body).toEqual({ ...values, Author: { Title: 'Sam Carter' } });
});

it('has minimal metadata with plain JSON', async () => {
  const { type, body } = await ask(`${items}(1)${select}`, 'application/json');
  expect(type).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
  expect(body).toEqual({
    'odata.metadata': `${run.siteUrl}/_api/$metadata#SP.ListData.HubArticlesListItems/@Element`, 'odata.type': 'SP.Data.HubArticlesListItem', 'odata.id': expect.any(String),
    'odata.etag': '"1"', 'odata.editLink': itemPath(), ...values,
    'Author@odata.navigationLinkUrl': `${itemPath()}/Author`,
    Author: { 'odata.type': 'SP.Data.UserInfoItem', 'odata.id': expect.any(String), 'odata.editLink': expect.any(String), Title: 'Sam Carter' }
  });
  expect((await ask(items, 'application/json')).body).toMatchObject({ 'odata.metadata': `${run.siteUrl}/_api/$metadata#SP.ListData.HubArticlesListItems`, value: [{ Title: 'One' }] });
});

it('has other names in OData 4', async () => {
  const { type, body } = await ask(`${items}(1)?$select=Title,HubSector`, 'application/json', '4.0');
  expect(type).toContain('odata.metadata=minimal');
  expect(body).toEqual({
    '@odata.context': `${run.siteUrl}/_api/$metadata#SP.ListData.HubArticlesListItems/$entity`, '@odata.type': '#SP.Data.HubArticlesListItem', '@odata.id': expect.any(String),
    '@odata.etag': '"1"', '@odata.editLink': itemPath(), Title: 'One', 'HubSector@odata.type': '#Collection(String)', HubSector: ['Education']
  });
  run.service.addItem('Lists/HubArticles', { Title: 'Two' });
  const page = await ask(`${items}?$select=Title&$top=1`, 'application/json;odata.metadata=none', '4.0');
  expect(page.body).toEqual({ '@odata.nextLink': expect.stringContaining('skiptoken'), value: [{ Title: 'One' }] });
});

it('is wrapped in verbose', async () => {
  const { type, body } = await ask(`${items}(1)${select},HubOwner`.replace(',HubOwner', ''), 'application/json;odata=verbose');
  expect(type).toBe('application/json;odata=verbose;charset=utf-8');
  expect(body).toMatchObject({
    d: {
      __metadata: { uri: `${run.siteUrl}/_api/${itemPath()}`, etag: '"1"', type: 'SP.Data.HubArticlesListItem' },
      HubSector: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Education'] },
      HubCallToAction: { __metadata: { type: 'SP.FieldUrlValue' }, Url: 'https://a.example' },
      Author: { __metadata: { type: 'SP.Data.UserInfoItem' }, Title: 'Sam Carter' }
    }
  });
  const whole = (await ask(`${items}(1)`, 'application/json;odata=verbose')).body;
  expect(whole.d.AttachmentFiles).toEqual({ __deferred: { uri: `${run.siteUrl}/_api/${itemPath()}/AttachmentFiles` } });
  expect((await ask('web/lists?$select=Title', 'application/json;odata=verbose')).body.d.results).toMatchObject([{ Title: 'Hub Articles' }, { Title: 'Hub Partner Links' }]);
  const info = await run.api('contextinfo', { method: 'POST', headers: { Accept: 'application/json;odata=verbose' } });
  expect((await info.json()).d.GetContextWebInformation).toMatchObject({ FormDigestTimeoutSeconds: 1800, SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] } });
});

it('takes verbose bodies with their types, and refuses them without', async () => {
  const verbose = { 'Content-Type': 'application/json;odata=verbose', Accept: 'application/json;odata=verbose' };
  const post = (body: object) => run.api(items, { method: 'POST', headers: verbose, body: JSON.stringify(body) });
  const typed = { __metadata: { type: 'SP.Data.HubArticlesListItem' }, Title: 'V', HubSector: { results: ['Education'] }, HubCallToAction: { __metadata: { type: 'SP.FieldUrlValue' }, Url: 'https://v.example' } };
  expect((await (await post(typed)).json()).d).toMatchObject({ Title: 'V', HubSector: { results: ['Education'] }, HubCallToAction: { Url: 'https://v.example' } });
  expect((await post({ Title: 'V' })).status).toBe(400);
  const light = await run.api(items, { method: 'POST', body: JSON.stringify(typed) });
  expect((await light.json())['odata.error'].message.value).toMatch(/^The property '__metadata' does not exist/);
});

test.each([
  ['application/json;odata=nometadata', 'odata.error'], ['application/json', 'odata.error'], ['application/json;odata=verbose', 'error']
])('names an error in %s under %s', async (accept, key) => {
  const { status, body } = await ask("web/lists/getbytitle('X')", accept);
  expect([status, body]).toEqual([404, { [key]: { code: '-1, System.ArgumentException', message: { lang: 'en-US', value: `List 'X' does not exist at site with URL '${run.siteUrl}'.` } } }]);
});

it('says in OData 4 what is wrong in one sentence, as SPHttpClient is told', async () => {
  for (const path of ["web/lists/getbytitle('X')", 'web/nope']) {
    const { status, body } = await ask(path, 'application/json', '4.0');
    expect([status, body]).toEqual([404, { error: { code: expect.stringMatching(/^-1, /), message: expect.stringMatching(/^(List 'X' does|Cannot find)/) } }]);
  }
});

test.each([
  'web/lists?$select=Nope', 'web?$expand=Nope', `${items}?$select=Nope`, `${items}?$filter=Nope eq 1`, 'web/lists?$top=x', "web/lists?$filter=endswith(Title,'x')", 'web/lists?$format=json'
])('says in the log that it refused %s', async (path) => {
  expect((await ask(path, 'application/json')).status).toBeGreaterThanOrEqual(400);
  expect(decodeURIComponent(run.lines[run.lines.length - 1])).toContain(`Refused: GET ${path}`);
});

test.each(['nope', 'web/nope', 'web/lists/nope', `${items}(1)/nope`, 'web(1)', "web/lists/getbytitle('Hub Articles')/items/nope", 'site/nope', 'web/title/nope', 'web/constructor'])('knows no path %s, and says so in the log', async (path) => {
  const { status, body } = await ask(path, 'application/json');
  expect([status, body]).toEqual([404, { 'odata.error': { code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', message: { lang: 'en-US', value: `Cannot find resource for the request ${path}.` } } }]);
  expect(run.lines[run.lines.length - 1]).toContain(path);
});

test.each([
  ['web/lists?$skiptoken=Paged%3dTRUE', '$skiptoken'], ['web?$top=1', '$top'], ['web/currentuser?$filter=Id eq 1', '$filter'], [`${items}(1)?$orderby=Title`, '$orderby'], [`${items}(1)?$skip=1`, '$skip']
])('refuses an option where it means nothing: %s', async (path, option) => {
  const { status, body } = await ask(path, 'application/json');
  expect([status, body['odata.error'].message.value]).toEqual([501, expect.stringContaining(option)]);
});

it('refuses what it cannot write: Atom and full metadata', async () => {
  for (const accept of ['*/*', 'application/atom+xml', 'application/json;odata=fullmetadata']) {
    expect((await ask('web', accept)).status).toBe(501);
  }
});

it('does nothing when it could not answer', async () => {
  const count = async (): Promise<number> => (await (await run.api("web/lists/getbytitle('Hub Articles')/ItemCount")).json()).value;
  const before = await count();
  expect((await run.api(items, { method: 'POST', body: '{"Title":"x"}', headers: { Accept: '*/*' } })).status).toBe(501);
  expect((await run.api(`${items}?$select=Nope`, { method: 'POST', body: '{"Title":"x"}' })).status).toBe(400);
  expect(await count()).toBe(before);
});

it('is given at the one site only', async () => {
  for (const path of ['/_api/web', '/sites/other/_api/web', '/sites/other/_api/contextinfo']) {
    expect((await fetch(`${run.origin}${path}`)).status).toBe(404);
    expect(run.lines[run.lines.length - 1]).toContain(`${path} (no such site)`);
  }
});

test.each(["web/lists/getbytitle('x", 'web/lists/getbytitle(x)', "web/getList(@a1)", "web/lists/getbytitle('%E0%A4%A')"])('refuses a broken path: %s', async (path) => {
  expect((await ask(path, 'application/json')).status).toBe(400);
});
