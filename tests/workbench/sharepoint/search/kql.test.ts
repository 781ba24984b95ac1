import { refused } from '../support/refused';
import type { RunningService } from '../support/service';
import { ask, raw, startSearch, titles } from './support';

const [budget, gritting, code, cafe] = ['The budget of nine million', 'Graeanu llai o ffyrdd', 'C# for caseworkers', "O'Neill's café saves 50% of its heat"];
const toolkit = 'Budget toolkit';

let running: RunningService;

beforeAll(async () => { running = await startSearch(); });
afterAll(() => running.stop());

const finds = (cases: readonly (readonly [string, readonly string[]])[]): void => {
  it.each(cases)('%s', async (kql, expected) => {
    expect(await titles(running, kql)).toEqual(expected);
  });
};

describe('free text', () => {
  finds([
    ['budget', [budget, cafe, toolkit]],
    ['BUDGET council', [budget]],
    ['"nine million"', [budget]],
    ['"million nine"', []],
    ['budg*', [budget, cafe, toolkit]],
    ['budg', []],
    ['"of nine mil*"', [budget]],
    ['cafe', [cafe]],
    ['ty', [gritting]],
    ['TŶ', [gritting]],
    ['*', [budget, gritting, code, cafe, toolkit]],
    ['Carter', [budget, gritting, code, cafe, toolkit]],
    ['officer', [budget]],
    ['noticed', [budget]],
    ['script', []],
    ['numbers', [toolkit]]
  ]);
});

describe('operators', () => {
  finds([
    ['budget AND heat', [cafe]],
    ['budget OR code', [budget, code, cafe, toolkit]],
    ['budget NOT heat', [budget, toolkit]],
    ['budget -heat', [budget, toolkit]],
    ['budget -heat -toolkit', [budget]],
    ['budget +heat', [cafe]],
    ['NOT budget', [gritting, code]],
    ['-budget', [gritting, code]],
    ['(budget OR code) AND (heat OR caseworkers)', [code, cafe]],
    ['heat budget OR code', [cafe]],
    ['code OR budget AND heat', [code, cafe]],
    ['budget and heat', []],
    ['-(budget OR code)', [gritting]]
  ]);
});

describe('properties', () => {
  finds([
    ['Title:budget', [budget, toolkit]],
    ['title:"nine million"', [budget]],
    ['Title=budget', []],
    ['Title="budget toolkit"', [toolkit]],
    ['Title<>"budget toolkit"', [budget, gritting, code, cafe]],
    ['Title:bud*', [budget, toolkit]],
    ['Title="The bud*"', [budget]],
    ['Title="[t]he*"', []],
    ['author:"Sam Carter"', [budget, gritting, code, cafe, toolkit]],
    ['author:Nobody', []],
    ['RefinableString00:Money', [budget, cafe]],
    ['RefinableString00:Service', [gritting]],
    ['RefinableString00=Service', []],
    ['RefinableString00="service change"', [gritting]],
    ['RefinableString01:education', [budget, code]],
    ['RefinableString00:Money RefinableString00:Technology', [budget, code, cafe]],
    ['RefinableString00:Money AND RefinableString00:Technology', []],
    ['RefinableString00:Money RefinableString02:en budget', [budget, cafe]],
    ['RefinableString01:education RefinableString00:Money', [budget]],
    ['-RefinableString00:Money -RefinableString00:Technology', [gritting, toolkit]],
    ['RefinableString00<>Money', [gritting, code, toolkit]],
    ['RefinableInt00>3', [gritting]],
    ['RefinableInt00>=3', [gritting, code]],
    ['RefinableInt00<12', [code]],
    ['RefinableInt00=12', [gritting]],
    ['RefinableInt00:3..11', [code]],
    ['RefinableInt00:many', []],
    ['IsDocument:1', []],
    ['IsDocument:false RefinableString00:Technology', [code]],
    ['contentclass:STS_ListItem_GenericList Title:budget', [budget, toolkit]],
    ['contentclass:STS_Site', []],
    ['ContentTypeId:0x0100* Title:budget', [budget, toolkit]],
    ['ContentTypeId:0x0101*', []],
    ['ListItemID:2', [gritting]],
    ['author: "Sam Carter"', []]
  ]);

  it('ask for one list, by its id or by its address', async () => {
    const { Id } = await running.sp.web.getList('/sites/hub/Lists/HubLinks').select('Id')();
    expect(await titles(running, `ListId:${Id}`)).toEqual([toolkit]);
    expect(await titles(running, `ListId:"{${Id.toUpperCase()}}" budget`)).toEqual([toolkit]);
    expect(await titles(running, `Path:"${running.siteUrl}/Lists/HubLinks"`)).toEqual([toolkit]);
    expect(await titles(running, `Path:${running.siteUrl}/lists/hubarticles/DispForm.aspx?ID=3`)).toEqual([code]);
    expect(await titles(running, `path:${running.origin} Title:budget`)).toEqual([budget, toolkit]);
    expect(await titles(running, 'Path:https://elsewhere.example')).toEqual([]);
  });

  it('that can only be shown find nothing', async () => {
    const { UniqueId, OriginalPath } = (await ask(running, 'toolkit')).PrimarySearchResults[0];
    expect(await titles(running, `UniqueId:"${UniqueId}"`)).toEqual([]);
    expect(await titles(running, `OriginalPath:"${OriginalPath}"`)).toEqual([]);
    expect(await titles(running, `Path:"${OriginalPath}"`)).toEqual([toolkit]);
  });

  it('that nobody knows find nothing and are no error', async () => {
    for (const kql of ['Nonsense:budget', 'HubTopicOWSCHCS:Money', 'ows_HubTopic:Money', 'https://tools.example', 'UniqueId:1', 'RefinableString50:x']) {
      expect(await titles(running, kql)).toEqual([]);
    }
  });
});

describe('dates', () => {
  let dated: RunningService;
  beforeAll(async () => { dated = await startSearch({ now: () => new Date('2026-03-11T12:00:00Z') }); });
  afterAll(() => dated.stop());

  it.each([
    ['RefinableDate00:2026-02-10', [gritting]],
    ['RefinableDate00=2026-02-10T09:00:00Z', [gritting]],
    ['RefinableDate00=2026-02-10T08:00:00Z', []],
    ['RefinableDate00>2026-02-10', [code]],
    ['RefinableDate00>=2026-02-10', [gritting, code]],
    ['RefinableDate00<2026-02-10', [budget]],
    ['RefinableDate00<=2026-02-10', [budget, gritting]],
    ['RefinableDate00:2026-01-10..2026-02-10', [budget, gritting]],
    ['RefinableDate00:"2026-02-10".."2026-03-10"', [gritting, code]],
    ['RefinableDate00:yesterday', [code]],
    ['RefinableDate00:today', []],
    ['RefinableDate00:"this week"', [code]],
    ['RefinableDate00:"this month"', [code]],
    ['RefinableDate00:"last month"', [gritting]],
    ['RefinableDate00:"this year"', [budget, gritting, code]],
    ['RefinableDate00:"last year"', []],
    ['RefinableDate00:soon', []],
    ['Created:today Title:budget', [budget, toolkit]],
    ['Write<2026-03-11', []],
    ['LastModifiedTime>=today Title:toolkit', [toolkit]]
  ])('%s', async (kql, expected) => {
    expect(await titles(dated, kql)).toEqual(expected);
  });
});

describe('whatever is typed', () => {
  finds([
    ['C#', [code]],
    ['50%', [cafe]],
    ["O'Neill", [cafe]],
    ['café’s', []],
    ['🙂', []],
    ['budget 🙂', [budget, cafe, toolkit]],
    ['budget - heat', [cafe]],
    ['"nine million', [budget]],
    ['budget"', [budget, cafe, toolkit]],
    ["budget'; DROP TABLE search_item; --", []],
    ['title:"""', []],
    ['{title} : budget', []],
    ['budget^2', []],
    ['body:budget', []],
    ['!!!', []],
    ['Path:%ff', []],
    ['Path:https://%E0%A4%A', []],
    ['***', []],
    ['heat*budget', []],
    ['عربي', []],
    ['予算', []]
  ]);

  it('is never read as an operator of the index', async () => {
    for (const kql of ['NEAR(budget heat)x', 'a"b"c', '"* * *"', '^budget', 'budget + heat', 'a:b:c', '::', ':x', 'x:', 'budget NEARBY', '\u0000', '\ud800']) {
      const { status, body } = await raw(running, { Querytext: kql });
      expect([200, 500, 501]).toContain(status);
      if (status === 500) {
        expect(JSON.stringify(body)).toContain('SearchServiceException');
      }
    }
    expect(running.lines.filter((line) => line.startsWith('Failed'))).toEqual([]);
  });

  it.each(['', '   ', 'AND', 'budget AND', 'OR budget', 'NOT', '(', ')', '()', '(budget', 'budget)', `${'('.repeat(100)}budget${')'.repeat(100)}`])('is refused when it says nothing: %s', async (kql) => {
    expect(await refused(ask(running, kql))).toEqual({
      status: 500, code: '-1, Microsoft.Office.Server.Search.REST.SearchServiceException',
      message: "We didn't understand your search terms. Make sure they're using proper syntax."
    });
  });

  it('may be 4,096 characters long', async () => {
    expect(await titles(running, `${'x'.repeat(4089)} budget`)).toEqual([]);
    expect(await titles(running, `budget OR ${'x '.repeat(390)}`)).toEqual([]);
    expect((await refused(ask(running, `${'x'.repeat(4090)} budget`))).message).toContain('too long');
    expect((await refused(ask(running, 'x '.repeat(2000)))).message).toContain('too long');
    expect((await refused(ask(running, `Title:${'x'.repeat(2049)}`))).message).toContain('too long');
  });

  it.each(['site:"https://contoso.sharepoint.com/sites/hub"', 'budget Site:x', 'budget NEAR heat', 'budget ONEAR heat', 'budget XRANK(cb=1) heat', 'WORDS(a, b)', 'Title:(a OR b)'])('is refused where this service knows less: %s', async (kql) => {
    expect((await refused(ask(running, kql))).status).toBe(501);
    expect(running.lines.some((line) => line.startsWith('Refused: POST search/postquery'))).toBe(true);
  });
});
