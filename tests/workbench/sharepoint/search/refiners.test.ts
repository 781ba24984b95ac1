import { hubArticles } from '../../../../src/lists/schema';
import { refused } from '../support/refused';
import type { RunningService } from '../support/service';
import { ask, ITEMS_ONLY, startSearch, titles } from './support';

let running: RunningService;
beforeAll(async () => { running = await startSearch({ now: () => new Date('2026-03-11T12:00:00Z') }); });
afterAll(() => running.stop());

interface Entry { RefinementCount: string; RefinementName: string; RefinementToken: string; RefinementValue: string }

/** The refiners of an answer: values with their counts, by name. */
const refine = async (refiners: string, kql = ITEMS_ONLY, more: object = {}): Promise<Record<string, Entry[]> | null> => {
  const { RawSearchResults: { PrimaryQueryResult: primary } } = await ask(running, { Querytext: kql, Refiners: refiners, RowLimit: 1, ...more });
  const found = primary?.RefinementResults as unknown as { Refiners: { Name: string; Entries: Entry[] }[] } | null;
  return found && Object.fromEntries(found.Refiners.map(({ Name, Entries }) => [Name, Entries]));
};
const counts = async (refiners: string, kql?: string, more?: object): Promise<string[][]> => {
  const found = await refine(refiners, kql, more);
  return Object.values(found ?? {}).map((entries) => entries.map(({ RefinementName, RefinementCount }) => `${RefinementName} ${RefinementCount}`));
};

describe('refiners', () => {
  it('count the whole result and not the page, the most frequent first', async () => {
    expect(await refine('RefinableString00')).toEqual({
      RefinableString00: [
        { RefinementCount: '2', RefinementName: 'Money', RefinementToken: '"ǂǂ4d6f6e6579"', RefinementValue: 'Money' },
        { RefinementCount: '1', RefinementName: 'Service change', RefinementToken: '"ǂǂ53657276696365206368616e6765"', RefinementValue: 'Service change' },
        { RefinementCount: '1', RefinementName: 'Technology', RefinementToken: '"ǂǂ546563686e6f6c6f6779"', RefinementValue: 'Technology' }
      ]
    });
  });

  it('count each of several values, for what was found only', async () => {
    expect(await counts('RefinableString01,RefinableString02')).toEqual([['Education 2', 'Local government 2'], ['en 4', 'cy 1']]);
    expect(await counts('RefinableString01', 'budget')).toEqual([['Education 1', 'Local government 1']]);
    expect(await counts('contentclass,ContentTypeId', 'Title:budget')).toEqual([['STS_ListItem_GenericList 2'], [expect.stringMatching(/^0x0100\w{32} 1$/), expect.stringMatching(/^0x0100\w{32} 1$/)]]);
  });

  it('take Microsoft\'s parameters', async () => {
    expect(await counts('RefinableString00(sort=name/descending)')).toEqual([['Technology 1', 'Service change 1', 'Money 2']]);
    expect(await counts('RefinableString00(sort=frequency/ascending,filter=2/0/*)')).toEqual([['Service change 1', 'Technology 1']]);
    expect(await counts('RefinableString00(filter=50/2/*), RefinableString02(filter=50/0/c*)')).toEqual([['Money 2'], ['cy 1']]);
    expect(await counts('RefinableString00(deephits=1000)')).toHaveLength(1);
  });

  it('count dates and numbers between the limits that are given', async () => {
    expect(await refine('RefinableDate00(discretize=manual/2026-02-01/2026-03-01/2026-04-01)')).toEqual({
      RefinableDate00: [
        { RefinementCount: '1', RefinementName: 'From min up to 2026-02-01T00:00:00Z', RefinementToken: 'range(min, 2026-02-01T00:00:00Z)', RefinementValue: 'From min up to 2026-02-01T00:00:00Z' },
        { RefinementCount: '1', RefinementName: 'From 2026-02-01T00:00:00Z up to 2026-03-01T00:00:00Z', RefinementToken: 'range(2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z)', RefinementValue: 'From 2026-02-01T00:00:00Z up to 2026-03-01T00:00:00Z' },
        { RefinementCount: '1', RefinementName: 'From 2026-03-01T00:00:00Z up to 2026-04-01T00:00:00Z', RefinementToken: 'range(2026-03-01T00:00:00Z, 2026-04-01T00:00:00Z)', RefinementValue: 'From 2026-03-01T00:00:00Z up to 2026-04-01T00:00:00Z' }
      ]
    });
    expect(await counts('RefinableInt00(discretize=manual/10),Created(discretize=manual/2026-03-11)')).toEqual([
      ['From min up to 10 1', 'From 10 up to max 1'], ['From 2026-03-11T00:00:00Z up to max 5']
    ]);
  });

  it('that are not refinable, not mapped or not known are left out', async () => {
    expect(await counts('Title,SiteTitle,ListId,IsDocument,HubTopicOWSCHCS,RefinableString90,Nonsense,RefinableString02')).toEqual([['en 4', 'cy 1']]);
    expect(await refine('Title')).toBeNull();
    expect(await refine('')).toBeNull();
    expect(await refine('RefinableString00', 'nothinglikeit')).toBeNull();
  });

  it('count duplicates, though the rows leave them out', async () => {
    const twins = await startSearch();
    twins.service.addItem(hubArticles.url, { Title: 'Twin', HubTopic: 'Technology' });
    twins.service.addItem(hubArticles.url, { Title: 'Twin', HubTopic: 'Technology' });
    const found = await ask(twins, { Querytext: 'twin', Refiners: 'RefinableString00' });
    expect([found.TotalRows, found.TotalRowsIncludingDuplicates, found.RowCount]).toEqual([1, 2, 1]);
    expect(JSON.stringify(found.RawSearchResults.PrimaryQueryResult?.RefinementResults)).toContain('"RefinementCount":"2"');
    expect(await titles(twins, 'twin', { TrimDuplicates: false })).toEqual(['Twin', 'Twin']);
    expect(await titles(twins, 'twin')).toEqual(['Twin']);
    await twins.stop();
  });

  it.each([
    ['RefinableString00(', 400], ['RefinableString00(sort=size/up)', 400], ['RefinableString00(filter=x/0/*)', 400], ['(a)', 400], ['a,,b', 400],
    ['RefinableDate00(discretize=manual/soon)', 400], ['RefinableDate00', 501], ['RefinableInt00', 501], ['RefinableString00(cutoff=1/2/3)', 501],
    ['RefinableDate00(discretize=auto)', 501]
  ])('are refused: %s', async (refiners, status) => {
    expect((await refused(ask(running, { Querytext: '*', Refiners: refiners }))).status).toBe(status);
  });
});

describe('refinement filters', () => {
  const [budget, gritting, code, cafe] = ['The budget of nine million', 'Graeanu llai o ffyrdd', 'C# for caseworkers', "O'Neill's café saves 50% of its heat"];

  it('take the tokens of refiners and find as many as they count', async () => {
    for (const [name, entries] of Object.entries(await refine('RefinableString00,RefinableString01,RefinableString03,RefinableDate00(discretize=manual/2026-02-01/2026-03-01)') ?? {})) {
      for (const { RefinementToken, RefinementCount } of entries) {
        expect(await titles(running, '*', { RefinementFilters: [`${name}:${RefinementToken}`] })).toHaveLength(Number(RefinementCount));
      }
    }
  });

  it.each<[string[], string[]]>([
    [['RefinableString00:"ǂǂ4d6f6e6579"'], [budget, cafe]],
    [['RefinableString00:equals("Service change")'], [gritting]],
    [['RefinableString00:equals("Service")'], []],
    [['RefinableString00:"Service"'], [gritting]],
    [['RefinableString00:or("ǂǂ4d6f6e6579","ǂǂ546563686e6f6c6f6779")'], [budget, code, cafe]],
    [['or(RefinableString00:"Technology",RefinableString02:equals("cy"))'], [gritting, code]],
    [['and(RefinableString01:"Education",RefinableString01:"Local government")'], [budget]],
    [['not(RefinableString00:"Money")', 'RefinableString02:"en"'], [code, 'Budget toolkit']],
    [['RefinableString00:"Money"', 'RefinableString01:"Education"'], [budget]],
    [['RefinableDate00:range(2026-01-15T00:00:00Z, max)'], [gritting, code]],
    [['RefinableInt00:range(3,12)'], [code]],
    [['RefinableInt00:range(3,12,to="LE")'], [gritting, code]],
    [['RefinableInt00:12'], [gritting]],
    [['Nonsense:"x"'], []]
  ])('%j', async (RefinementFilters, expected) => {
    expect(await titles(running, '*', { RefinementFilters })).toEqual(expected);
  });

  it.each([['RefinableString00:"', 400], ['nonsense', 200], ['RefinableString00:xrank(a,b)', 501], ['RefinableString00:', 400]])('that cannot be read are refused: %s', async (filter, status) => {
    const answer = await running.api('search/postquery', { method: 'POST', body: JSON.stringify({ request: { Querytext: '*', RefinementFilters: [filter] } }) });
    expect(answer.status).toBe(status);
  });
});
