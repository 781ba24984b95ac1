import { refused } from '../support/refused';
import type { RunningService } from '../support/service';
import { siteOver } from '../support/site';
import { openStore } from '../../../../workbench/sharepoint/store/store';
import { searchResource } from '../../../../workbench/sharepoint/search/searchResource';
import type { Call } from '../../../../workbench/sharepoint/resources/resource';
import { articles, ask, ITEMS_ONLY, raw, startSearch, titles } from './support';

let running: RunningService;
beforeAll(async () => { running = await startSearch({ now: () => new Date('2026-03-11T12:00:00Z') }); });
afterAll(() => running.stop());

interface Cell { Key: string; Value: string | null; ValueType: string }

/** The names of everything in an answer, by path; of arrays the first element. */
const namesOf = (json: unknown, path = ''): string[] => {
  if (Array.isArray(json)) {
    return json.length === 0 ? [] : namesOf(json[0], `${path}[]`);
  }
  return json === null || typeof json !== 'object' ? [] : Object.entries(json).flatMap(([name, value]) => [`${path}/${name}`, ...namesOf(value, `${path}/${name}`)]);
};

/** Names and order of the recorded answer to a query with refiners. */
const recordedNames = [
  '/ElapsedTime', '/PrimaryQueryResult', '/PrimaryQueryResult/CustomResults', '/PrimaryQueryResult/QueryId', '/PrimaryQueryResult/QueryRuleId',
  ...['', '/GroupTemplateId', '/ItemTemplateId', '/Properties', '/Properties[]/Key', '/Properties[]/Value', '/Properties[]/ValueType', '/Refiners',
    '/Refiners[]/Entries', '/Refiners[]/Entries[]/RefinementCount', '/Refiners[]/Entries[]/RefinementName', '/Refiners[]/Entries[]/RefinementToken',
    '/Refiners[]/Entries[]/RefinementValue', '/Refiners[]/Name', '/ResultTitle', '/ResultTitleUrl'].map((name) => `/PrimaryQueryResult/RefinementResults${name}`),
  ...['', '/GroupTemplateId', '/ItemTemplateId', '/Properties', '/Properties[]/Key', '/Properties[]/Value', '/Properties[]/ValueType', '/ResultTitle',
    '/ResultTitleUrl', '/RowCount', '/Table', '/Table/Rows', '/Table/Rows[]/Cells', '/Table/Rows[]/Cells[]/Key', '/Table/Rows[]/Cells[]/Value',
    '/Table/Rows[]/Cells[]/ValueType', '/TotalRows', '/TotalRowsIncludingDuplicates'].map((name) => `/PrimaryQueryResult/RelevantResults${name}`),
  '/PrimaryQueryResult/SpecialTermResults', '/Properties', '/Properties[]/Key', '/Properties[]/Value', '/Properties[]/ValueType', '/SecondaryQueryResults',
  '/SpellingSuggestion', '/TriggeredRules'
];

describe('the answer', () => {
  const request = { Querytext: 'nine', Refiners: 'RefinableString00', SelectProperties: ['Path', 'Url', 'Title', 'ListId'] };
  const cells = async (more: object): Promise<Cell[]> => {
    const { body } = await raw(running, { Querytext: 'nine million', ...more });
    return (body as never as { PrimaryQueryResult: { RelevantResults: { Table: { Rows: { Cells: Cell[] }[] } } } }).PrimaryQueryResult.RelevantResults.Table.Rows[0].Cells;
  };

  it('has the recorded names in the recorded order', async () => {
    const { status, body } = await raw(running, request);
    expect(status).toBe(200);
    expect(namesOf(body)).toEqual(recordedNames);
    expect(body).toMatchObject({ ElapsedTime: 0, SecondaryQueryResults: [], SpellingSuggestion: null, TriggeredRules: [] });
    expect((body.PrimaryQueryResult as { QueryId: string }).QueryId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('comes with types in verbose and with its own in minimal metadata', async () => {
    const verbose = (await raw(running, request, { headers: { Accept: 'application/json;odata=verbose' } })).body as never as { d: { postquery: Record<string, never> } };
    expect(verbose.d.postquery).toMatchObject({
      __metadata: { type: 'Microsoft.Office.Server.Search.REST.SearchResult' },
      PrimaryQueryResult: { RelevantResults: { RowCount: 1, Table: { Rows: { results: [{ __metadata: { type: 'SP.SimpleDataRow' }, Cells: { results: expect.arrayContaining([{ __metadata: { type: 'SP.KeyValue' }, Key: 'Title', Value: articles[0].Title, ValueType: 'Edm.String' }]) } }] } } } }
    });
    const minimal = (await raw(running, request, { headers: { Accept: 'application/json' } })).body;
    expect(minimal).toMatchObject({ 'odata.metadata': `${running.siteUrl}/_api/$metadata#Microsoft.Office.Server.Search.REST.SearchResult`, PrimaryQueryResult: {} });
  });

  it('shows the selected properties and what always comes behind them', async () => {
    const row = await cells({ SelectProperties: ['Path', 'Url', 'Title', 'ListId'] });
    expect(row.map(({ Key }) => Key)).toEqual([
      'Path', 'Url', 'Title', 'ListId', 'ResultTypeIdList', 'ResultTypeId', 'RenderTemplateId', 'piSearchResultId', 'DocId', 'Rank', 'GeoLocationSource',
      'SiteId', 'UniqueId', 'WebId', 'contentclass', 'IsExternalContent', 'PartitionId', 'UrlZone', 'Culture', 'OriginalPath'
    ]);
    const types = Object.fromEntries(row.map(({ Key, Value, ValueType }) => [Key, Value === null ? null : ValueType]));
    expect(types).toEqual({
      Path: 'Edm.String', Url: 'Edm.String', Title: 'Edm.String', ListId: 'Edm.String', ResultTypeIdList: 'Edm.String', ResultTypeId: 'Edm.String',
      RenderTemplateId: 'Edm.String', piSearchResultId: 'Edm.String', DocId: 'Edm.Int64', Rank: 'Edm.Double', GeoLocationSource: 'Edm.String',
      SiteId: 'Edm.String', UniqueId: 'Edm.String', WebId: 'Edm.String', contentclass: 'Edm.String', IsExternalContent: 'Edm.Boolean', PartitionId: null,
      UrlZone: 'Edm.Int64', Culture: null, OriginalPath: 'Edm.String'
    });
    expect(row.every(({ Value, ValueType }) => (Value === null ? ValueType === 'Null' : typeof Value === 'string'))).toBe(true);
  });

  it('shows SharePoint\'s usual row when nothing is selected', async () => {
    const row = Object.fromEntries((await cells({})).map(({ Key, Value }) => [Key, Value]));
    expect(Object.keys(row)).toHaveLength(53);
    expect(row).toMatchObject({
      Title: articles[0].Title, Author: 'Sam Carter', Size: '0', Path: `${running.siteUrl}/Lists/HubArticles/DispForm.aspx?ID=1`, Description: null,
      Write: '2026-03-11T12:00:00.0000000Z', contentclass: 'STS_ListItem_GenericList', FileExtension: 'aspx', IsDocument: 'false', IsContainer: 'false',
      ParentLink: `${running.siteUrl}/Lists/HubArticles/AllItems.aspx`, SPWebUrl: running.siteUrl, SiteName: running.siteUrl, ResultTypeId: null,
      UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/), ListId: expect.stringMatching(/^[0-9a-f-]{36}$/), ContentTypeId: expect.stringMatching(/^0x0100/),
      HitHighlightedSummary: expect.stringContaining('when money is short. The budget fell by a third &amp; nobody noticed.')
    });
    expect(row.WorkId).toBe(row.DocId);
    expect(Number(row.Rank)).toBeGreaterThan(0);
  });

  it('shows what a property holds, and Null for what is empty or unknown', async () => {
    const select = ['RefinableString00', 'RefinableString01', 'RefinableDate00', 'RefinableInt00', 'RefinableString90', 'HubTopicOWSCHCS', 'Nonsense', 'listitemid', 'SiteTitle'];
    const row = (await cells({ SelectProperties: select })).slice(0, select.length);
    expect(row.map(({ Key, Value, ValueType }) => [Key, Value, ValueType])).toEqual([
      ['RefinableString00', 'Money', 'Edm.String'], ['RefinableString01', 'Local government\n\nEducation', 'Edm.String'],
      ['RefinableDate00', '2026-01-10T09:00:00.0000000Z', 'Edm.DateTime'], ['RefinableInt00', null, 'Null'], ['RefinableString90', null, 'Null'],
      ['HubTopicOWSCHCS', null, 'Null'], ['Nonsense', null, 'Null'], ['listitemid', '1', 'Edm.String'], ['SiteTitle', 'Public Sector Hub', 'Edm.String']
    ]);
  });

  it('marks what was asked for', async () => {
    const found = await ask(running, { Querytext: 'budget "heat pumps"', SelectProperties: ['HitHighlightedSummary'] });
    expect(found.PrimarySearchResults[0].HitHighlightedSummary).toBe('A <c0>budget</c0> for <c0>heat</c0> <c0>pumps</c0>. Money en');
  });
});

describe('a request', () => {
  it('gets ten rows, or as many as it asks for up to 500', async () => {
    const many = await startSearch();
    many.service.together(() => { for (let count = 0; count < 600; count += 1) { many.service.addItem('Lists/HubArticles', { Title: `Row ${count}` }); } });
    const sizes = async (more: object): Promise<number[]> => {
      const { RowCount, TotalRows } = await ask(many, { Querytext: 'Title:Row', ...more });
      return [RowCount, TotalRows];
    };
    expect(await sizes({})).toEqual([10, 600]);
    expect(await sizes({ RowLimit: 25 })).toEqual([25, 600]);
    expect(await sizes({ RowLimit: 501 })).toEqual([500, 600]);
    expect(await sizes({ RowLimit: 0 })).toEqual([0, 600]);
    expect(await sizes({ RowsPerPage: 7 })).toEqual([7, 600]);
    expect(await sizes({ RowsPerPage: 7, RowLimit: 500 })).toEqual([7, 600]);
    expect(await sizes({ StartRow: 595 })).toEqual([5, 600]);
    expect(await sizes({ StartRow: 50_000 })).toEqual([0, 600]);
    expect((await raw(many, { Querytext: '*', RowLimit: '30', StartRow: '10', TrimDuplicates: 'False' })).status).toBe(200);
    const first = await ask(many, { Querytext: 'Title:Row', RowLimit: 50, SortList: [{ Property: 'DocId', Direction: 0 }] });
    const second = await first.getPage(2);
    expect([first.PrimarySearchResults[0].Title, second?.PrimarySearchResults[0].Title]).toEqual(['Row 0', 'Row 50']);
    await many.stop();
  });

  it('pages by IndexDocId, as Microsoft advises for many results', async () => {
    const order = [{ Property: '[docid]', Direction: 0 }];
    const first = await ask(running, { Querytext: ITEMS_ONLY, RowLimit: 2, SortList: order });
    const last = first.PrimarySearchResults[1].DocId;
    expect(await titles(running, `IndexDocId>${last}`, { SortList: order })).toEqual([articles[2].Title, articles[3].Title, 'Budget toolkit']);
  });

  it('is sorted by what is sortable', async () => {
    const sorted = (Property: string, Direction: number): Promise<string[]> => titles(running, 'RefinableString02:*', { Querytext: 'ListItemID:1 ListItemID:2 ListItemID:3 -toolkit', SortList: [{ Property, Direction }] });
    const [budget, gritting, code] = articles.map(({ Title }) => Title);
    expect(await sorted('RefinableDate00', 1)).toEqual([code, gritting, budget]);
    expect(await sorted('refinabledate00', 0)).toEqual([budget, gritting, code]);
    expect(await sorted('RefinableInt00', 1)).toEqual([gritting, code, budget]);
    expect(await sorted('RefinableString00', 0)).toEqual([budget, gritting, code]);
    expect(await sorted('RefinableString90', 0)).toEqual([budget, gritting, code]);
    expect(await sorted('Created', 1)).toEqual([budget, gritting, code]);
    expect(await titles(running, 'budget', { SortList: [{ Property: 'Rank', Direction: 1 }] })).toHaveLength(3);
  });

  it('ranks a word in the title above one in the text', async () => {
    expect((await titles(running, 'budget', { SortList: [] }))[2]).toBe(articles[3].Title);
  });

  it('is refused when it sorts by what is not sortable, with other words when nobody knows it', async () => {
    const message = async (Property: string): Promise<string> => (await refused(ask(running, { Querytext: '*', SortList: [{ Property, Direction: 0 }] }))).message;
    expect(await message('Title')).toBe('An unknown error occurred.');
    expect(await message('ContentTypeId')).toBe('An unknown error occurred.');
    expect(await message('HubTopicOWSCHCS')).toBe("We didn't understand your search terms. Make sure they're using proper syntax.");
  });

  it('may stand in a template and under constraints', async () => {
    expect(await titles(running, 'budget', { QueryTemplate: '{searchTerms} RefinableString00:Money' })).toEqual([articles[0].Title, articles[3].Title]);
    expect(await titles(running, 'toolkit $&', { QueryTemplate: 'budget {SearchTerms}' })).toEqual(['Budget toolkit']);
    expect(await titles(running, '', { QueryTemplate: 'RefinableString02:cy' })).toEqual([articles[1].Title]);
    expect(await titles(running, 'budget OR code', { HiddenConstraints: 'RefinableString01:Education' })).toEqual([articles[0].Title, articles[2].Title]);
  });

  it('may hold what makes no difference here', async () => {
    const withZone = { TimeZoneId: 2, TrimDuplicatesIncludeId: 0 };
    expect(await titles(running, 'toolkit', {
      ...withZone, EnableQueryRules: false, ClientType: 'Hub', Culture: 2057, SourceId: '8413cd39-2156-4e00-b54d-11efd9abdb89', EnableStemming: true,
      ProcessBestBets: false, EnablePhonetic: false, RankingModelId: '', HitHighlightedProperties: ['Title'], Properties: [], Timeout: 30_000
    })).toEqual(['Budget toolkit']);
    expect((await raw(running, { __metadata: { type: 'x' }, Querytext: 'toolkit', SelectProperties: { results: ['Title'] } }, { headers: { 'Content-Type': 'application/json;odata=verbose', 'X-RequestDigest': running.service.pageContext(running.origin).formDigestValue, Accept: 'application/json;odata=nometadata' } })).status).toBe(200);
  });

  it.each<[string, object, number]>([
    ['an unknown property', { Querytext: '*', Nonsense: 1 }, 400],
    ['a property in other letters', { querytext: '*' }, 400],
    ['no text', { Querytext: 5 }, 400],
    ['refiners as a list', { Querytext: '*', Refiners: ['a'] }, 400],
    ['a list that is none', { Querytext: '*', SelectProperties: 'Title' }, 400],
    ['verbose lists in plain JSON', { Querytext: '*', SelectProperties: { results: ['Title'] } }, 400],
    ['a list of numbers', { Querytext: '*', SelectProperties: [1] }, 400],
    ['half a row', { Querytext: '*', RowLimit: 1.5 }, 400],
    ['a negative row', { Querytext: '*', StartRow: -1 }, 400],
    ['a row too far', { Querytext: '*', StartRow: 50_001 }, 400],
    ['perhaps', { Querytext: '*', TrimDuplicates: 'perhaps' }, 400],
    ['an order without a property', { Querytext: '*', SortList: [{ Direction: 0 }] }, 400],
    ['an order that is none', { Querytext: '*', SortList: ['Title'] }, 400],
    ['a direction that is none', { Querytext: '*', SortList: [{ Property: 'Created', Direction: 5 }] }, 400],
    ['an order by formula', { Querytext: '*', SortList: [{ Property: 'Created', Direction: 2 }] }, 501],
    ['another source', { Querytext: '*', SourceId: 'b09a7990-05ea-4af9-81ef-edfab16c4e31' }, 501],
    ['collapsing', { Querytext: '*', CollapseSpecification: 'Author:1' }, 501],
    ['an order by chance', { Querytext: '*', SortList: [{ Property: '[random:seed=5]', Direction: 0 }] }, 501],
    ['an order by formula', { Querytext: '*', SortList: [{ Property: '[formula:2*rank]', Direction: 0 }] }, 501],
    ['another rank', { Querytext: '*', RankingModelId: 'e3a1b2c4-0000-0000-0000-000000000000' }, 501],
    ['names as they sound', { Querytext: '*', EnablePhonetic: true }, 501],
    ['a duplicate to keep', { Querytext: '*', TrimDuplicatesIncludeId: 5 }, 501],
    ['a variable', { Querytext: '*', QueryTemplate: '{searchTerms} {User.Name}' }, 501]
  ])('is refused with %s', async (_what, request, status) => {
    expect((await raw(running, request)).status).toBe(status);
  });

  it('is refused without a body, and outside of postquery', async () => {
    const send = (path: string, init?: RequestInit): Promise<number> => running.api(path, init).then(({ status }) => status);
    expect(await send('search/postquery', { method: 'POST' })).toBe(400);
    expect(await send('search/postquery', { method: 'POST', body: '{}' })).toBe(400);
    expect(await send('search/postquery', { method: 'POST', body: '{"request":[]}' })).toBe(400);
    expect(await send('search/postquery', { method: 'POST', body: '{"Querytext":"*"}' })).toBe(400);
    expect(await send('search/postquery')).toBe(501);
    expect(await send("search/query?querytext='x'")).toBe(501);
    expect(await send("search/suggest?querytext='x'")).toBe(501);
    expect(await send('search/nonsense')).toBe(404);
    expect(await send('search')).toBe(501);
    expect(running.lines.some((line) => line.includes('search/query'))).toBe(true);
    expect(running.lines.some((line) => line.includes('Nonsense in search/postquery'))).toBe(true);
    expect(running.lines.filter((line) => line.startsWith('Failed'))).toEqual([]);
  });

  it('under OData 4, as SPHttpClient asks unless it is told otherwise, fails as on SharePoint, and the log says why', async () => {
    const search = (headers: Record<string, string>): Promise<Response> =>
      running.api('search/postquery', { method: 'POST', body: JSON.stringify({ request: { Querytext: '*' } }), headers: { Accept: 'application/json', ...headers } });
    const answer = await search({ 'odata-version': '4.0' });
    expect([answer.status, await answer.json()]).toEqual([500, { error: { code: '-1, Microsoft.SharePoint.Client.UnknownError', message: 'Unknown Error' } }]);
    expect(running.lines[running.lines.length - 1]).toContain('odata-version: 3.0');
    expect([(await search({ 'odata-version': '3.0' })).status, (await search({ 'odata-version': '' })).status]).toEqual([200, 200]);
  });

  it('is for those only who may see list items', () => {
    const site = { ...siteOver(openStore(':memory:', () => '2026-01-01T00:00:00Z')), rights: () => ({ High: '0', Low: '0' }) };
    const call = { site, verb: 'POST', path: 'search/postquery' } as Partial<Call> as Call;
    expect(() => searchResource.child?.({ name: 'postquery', text: 'postquery' }, call)?.post?.(call)).toThrow('Access denied');
  });
});
