import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import type { IItems } from '@pnp/sp/items';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
const count = 250;

/** Titles repeat, differ in case, hold signs that a link must encode, and some are empty. */
const titles = ['beta', 'BETA', null, 'a & b = "c"', "O'Neil %", 'Ärger', 'zulu'];

beforeAll(async () => {
  run = await startService();
  for (let at = 0; at < count; at += 1) {
    run.service.addItem('Lists/HubArticles', {
      Title: titles[at % titles.length], HubTranslationOf: at % 5 === 0 ? null : at % 5, HubFeatured: at % 2 === 0,
      HubPublishFrom: at % 11 === 0 ? null : `2026-01-${String(1 + (at % 20)).padStart(2, '0')}T00:00:00Z`
    });
  }
});
afterAll(() => run.stop());

const items = () => run.sp.web.lists.getByTitle('Hub Articles').items;

const pages = async (query: IItems): Promise<number[][]> => {
  const found: number[][] = [];
  for await (const page of query.select('Id') as unknown as AsyncIterable<{ Id: number }[]>) {
    found.push(page.map(({ Id }) => Id));
  }
  return found;
};

it('gives 100 items at a time, in the order of ids', async () => {
  expect((await pages(items())).map((page) => [page.length, page[0]])).toEqual([[100, 1], [100, 101], [50, 201]]);
});

it('gives no link after the last page, even when it is full', async () => {
  expect((await pages(items().top(125))).map((page) => page.length)).toEqual([125, 125]);
});

test.each(['Title', 'HubTranslationOf', 'HubPublishFrom', 'HubFeatured', 'Author'])('comes by every item once when ordered by %s, either way', async (column) => {
  for (const ascending of [true, false]) {
    const whole = (await items().select('Id').orderBy(column, ascending).top(5000)()).map(({ Id }: { Id: number }) => Id);
    expect(new Set(whole).size).toBe(count);
    expect((await pages(items().orderBy(column, ascending).top(17))).flat()).toEqual(whole);
  }
});

it('comes by every item once when ordered by several columns and filtered', async () => {
  const query = () => items().orderBy('HubTranslationOf', false).orderBy('Title').orderBy('HubPublishFrom', false).filter('Id gt 20');
  const whole = (await query().select('Id').top(5000)()).map(({ Id }: { Id: number }) => Id);
  expect(whole).toHaveLength(count - 20);
  expect((await pages(query().top(13))).flat()).toEqual(whole);
});

it('writes the link as SharePoint does', async () => {
  const { value, ...rest } = await (await run.api("web/lists/getbytitle('Hub Articles')/items?$select=Id&$top=4")).json();
  expect(value).toHaveLength(4);
  expect(rest).toEqual({ 'odata.nextLink': `${run.siteUrl}/_api/web/lists/getbytitle(%27Hub%20Articles%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d4&%24select=Id&%24top=4` });
});

it('puts the sort value before the id in the token of an ordered page', async () => {
  const body = await (await run.api("web/lists/getbytitle('Hub Articles')/items?$top=1&$orderby=HubTranslationOf desc")).json();
  expect(decodeURIComponent(body['odata.nextLink'])).toContain('$skiptoken=Paged=TRUE&p_HubTranslationOf=4&p_ID=5&');
});

it('goes backwards from an item', async () => {
  const rows = await items().select('Id').skip(101, true).top(3)();
  expect(rows.map(({ Id }: { Id: number }) => Id)).toEqual([98, 99, 100]);
});

it('goes on behind an item that is named by its id alone, also in another order', async () => {
  const whole = (await items().select('Id').orderBy('Title').top(5000)()).map(({ Id }: { Id: number }) => Id);
  const rows = await items().select('Id').orderBy('Title').skip(whole[40]).top(10)();
  expect(rows.map(({ Id }: { Id: number }) => Id)).toEqual(whole.slice(41, 51));
});

it('ignores $skip, and says so in the log', async () => {
  const { value } = await (await run.api("web/lists/getbytitle('Hub Articles')/items?$select=Id&$skip=10&$top=1")).json();
  expect(value).toEqual([{ Id: 1, ID: 1 }]);
  expect(run.lines.some((line) => line.includes('$skip'))).toBe(true);
});

it('follows a link in verbose', async () => {
  const verbose = { headers: { Accept: 'application/json;odata=verbose' } };
  const { d } = await (await run.api("web/lists/getbytitle('Hub Articles')/items?$select=Id&$top=200", verbose)).json();
  const next = await (await fetch(d.__next, verbose)).json();
  expect([d.results.length, next.d.results.length, next.d.__next]).toEqual([200, 50, undefined]);
});
