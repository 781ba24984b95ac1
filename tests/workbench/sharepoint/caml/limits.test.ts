import type { IList } from '@pnp/sp/lists';
import { refused } from '../support/refused';
import { startService } from '../support/service';
import type { RunningService } from '../support/service';
import { compare, found, where } from './cases';

let run: RunningService;
let list: IList;

/** Three items in a list whose threshold is two; one of them is Welsh. */
beforeAll(async () => {
  run = await startService({ limits: { listViewThreshold: 2 } });
  [1, 2, 3].forEach((number) => run.service.addItem('Lists/HubArticles', { Title: `T${number}`, HubLanguage: number === 1 ? 'cy' : 'en' }));
  list = run.sp.web.lists.getByTitle('Hub Articles');
});
afterAll(() => run.stop());

const throttled = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };
const language = (values: string[]): string => `<In><FieldRef Name="HubLanguage"/><Values>${values.map((value) => `<Value Type="Choice">${value}</Value>`).join('')}</Values></In>`;

it.each<[string, string, number]>([
  ['a page in the order of the id', '<RowLimit>2</RowLimit>', 2], ['an indexed column that narrows', where(compare('Eq', 'HubLanguage', 'cy', 'Choice')), 1], ['few values of an indexed column', where(language(['cy', 'fr'])), 1],
  ['one and another', where(`<And>${compare('Eq', 'HubLanguage', 'cy', 'Choice')}${compare('Eq', 'Title', 'T1')}</And>`), 1]
])('answers %s over the list view threshold', async (_what, inside, expected) => {
  expect(await found(list, inside)).toHaveLength(expected);
});

it.each<[string, string]>([
  ['everything', ''], ['more rows than the threshold', '<RowLimit>3</RowLimit>'], ['a column without an index', where(compare('Eq', 'Title', 'T1'))], ['an indexed column that does not narrow', where(compare('Neq', 'HubLanguage', 'xx', 'Choice'))],
  ['an order by a column without an index', '<Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query><RowLimit>2</RowLimit>'], ['one or another without an index', where(`<Or>${compare('Eq', 'HubLanguage', 'cy', 'Choice')}${compare('Eq', 'Title', 'T1')}</Or>`)],
  ['more than 60 values', where(language(['cy', ...Array.from({ length: 60 }, (_unused, number) => `x${number}`)]))]
])('refuses %s over the list view threshold', async (_what, inside) => {
  expect(await refused(found(list, inside))).toMatchObject(throttled);
});

it('shows nobody what is not approved', async () => {
  await list.update({ EnableModeration: true, DraftVersionVisibility: 2 });
  await list.items.getById(1).update({ OData__ModerationStatus: 1 });
  const asVisitor = async (path: string, body: object): Promise<Record<string, unknown[]>> =>
    (await run.api(`web/lists/getbytitle('Hub Articles')/${path}`, { method: 'POST', headers: { cookie: 'hubViewAs=visitor' }, body: JSON.stringify(body) })).json();
  const ViewXml = `<View>${where(compare('Eq', 'HubLanguage', 'cy', 'Choice'))}<ViewFields><FieldRef Name="Title"/></ViewFields></View>`;
  expect(await found(list, where(compare('Eq', 'HubLanguage', 'cy', 'Choice')))).toEqual([1]);
  expect((await asVisitor('getitems', { query: { ViewXml } })).value).toEqual([]);
  expect((await asVisitor('renderlistdataasstream', { parameters: { ViewXml } })).Row).toEqual([]);
});
