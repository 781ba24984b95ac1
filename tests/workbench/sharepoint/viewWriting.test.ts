import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import type { RoleName } from '../../../workbench/sharepoint/site/roles';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

const newestFirst = '<OrderBy><FieldRef Name="Modified" Ascending="FALSE" /></OrderBy>';
let run: RunningService;
let list: IList;
beforeEach(async () => {
  run = await startService();
  await run.sp.web.lists.add('Cases');
  list = run.sp.web.lists.getByTitle('Cases');
});
afterEach(() => run.stop());

const columnsOf = async (title: string): Promise<string[]> => ((await list.views.getByTitle(title).fields()) as unknown as { Items: string[] }).Items;
const defaults = async (): Promise<string[]> => (await list.views.filter('DefaultView eq true')()).map(({ Title }) => Title);

it('adds a view with a query and a row limit', async () => {
  const added = await list.views.add('Newest', false, { ViewQuery: newestFirst, RowLimit: 5 });
  expect(added).toMatchObject({ Title: 'Newest', RowLimit: 5, ViewQuery: newestFirst, DefaultView: false, ServerRelativeUrl: '/sites/hub/Lists/Cases/Newest.aspx', Paged: false, BaseViewId: null });
  expect((await list.views.getByTitle('newest')()).ListViewXml).toContain(newestFirst);
  expect(await columnsOf('Newest')).toEqual(['LinkTitle']);
  expect(await defaults()).toEqual(['All Items']);
});

it('shows in a new view what the default view shows, and pages on when that is asked for', async () => {
  await list.defaultView.fields.add('Modified');
  await list.views.add('Mine', false, { Paged: true });
  expect(await columnsOf('Mine')).toEqual(['LinkTitle', 'Modified']);
  expect(await list.views.getByTitle('Mine')()).toMatchObject({ Paged: true, ListViewXml: expect.stringContaining('<RowLimit Paged="TRUE">30') });
  await list.views.getByTitle('Mine').update({ Paged: false });
  expect(await list.views.getByTitle('Mine')()).toMatchObject({ Paged: false });
});

it('gives each view a page of its own, which stays when the view gets another title', async () => {
  await list.views.add('Open cases!');
  await list.views.add('Open cases?');
  await list.views.getByTitle('Open cases!').update({ Title: 'Others' });
  const pages = (await list.views()).map(({ Title, ServerRelativeUrl }) => [Title, ServerRelativeUrl]);
  expect(pages).toEqual([['All Items', 'AllItems'], ['Others', 'Open cases'], ['Open cases?', 'Open cases1']].map(([title, page]) => [title, `/sites/hub/Lists/Cases/${page}.aspx`]));
});

it('has one default view, whichever was made so last', async () => {
  await list.views.add('First', false, { DefaultView: true });
  expect(await defaults()).toEqual(['First']);
  await list.views.add('Second');
  await list.views.getByTitle('Second').update({ DefaultView: true });
  expect(await defaults()).toEqual(['Second']);
  expect(await list.defaultView()).toMatchObject({ Title: 'Second' });
  await list.views.getByTitle('Second').update({ DefaultView: false });
  expect(await defaults()).toEqual(['Second']);
});

it('changes title, query, row limit and formatting', async () => {
  await list.defaultView.update({ Title: 'Everything', ViewQuery: newestFirst, RowLimit: 100, CustomFormatter: '{"hideColumnHeader":true}', Hidden: true });
  expect(await list.views.getByTitle('Everything')()).toMatchObject({ ViewQuery: newestFirst, RowLimit: 100, CustomFormatter: '{"hideColumnHeader":true}', Hidden: true });
});

it('shows, hides and moves columns, by internal name or title', async () => {
  await list.fields.addText('Who says');
  await list.defaultView.fields.add('Who says');
  await list.defaultView.fields.add('Modified');
  await list.defaultView.fields.add('Modified');
  expect(await columnsOf('All Items')).toEqual(['LinkTitle', 'Who_x0020_says', 'Modified']);
  await list.defaultView.fields.move('Modified', 0);
  expect(await columnsOf('All Items')).toEqual(['Modified', 'LinkTitle', 'Who_x0020_says']);
  await list.defaultView.fields.remove('LinkTitle');
  expect(await columnsOf('All Items')).toEqual(['Modified', 'Who_x0020_says']);
  await list.defaultView.fields.removeAll();
  expect(await columnsOf('All Items')).toEqual([]);
  expect(await refused(list.defaultView.fields.add('Nope'))).toMatchObject({ status: 400, message: expect.stringContaining("Column 'Nope' does not exist.") });
  expect(await refused(list.defaultView.fields.move('Nope', 0))).toMatchObject({ status: 400 });
});

it('deletes a view, but not the default one', async () => {
  await list.views.add('Gone');
  await list.views.getByTitle('Gone').delete();
  expect(await refused(list.views.getByTitle('Gone')())).toMatchObject({ status: 404 });
  expect(await refused(list.defaultView.delete())).toMatchObject({ status: 400, message: 'The default view of a list cannot be deleted.' });
});

it.each<[string, object, number, RegExp]>([
  ['a title that is taken', { Title: 'all items' }, 500, /already exists/], ['no title', { RowLimit: 3 }, 400, /'Title'/], ['a row limit of nothing', { Title: 'X', RowLimit: 0 }, 400, /'RowLimit'/],
  ['a query that is no XML', { Title: 'X', ViewQuery: '<Where>' }, 400, /'ViewQuery'/], ['a personal view', { Title: 'X', PersonalView: true }, 501, /PersonalView true/], ['a calendar', { Title: 'X', ViewTypeKind: 524288 }, 501, /ViewTypeKind/],
  ['what is not served', { Title: 'X', ViewData: '<x />' }, 501, /ViewData/], ['a title too long', { Title: 'X'.repeat(256) }, 400, /'Title'/],
  ['an unknown property', { Title: 'X', Colour: 'red' }, 400, /'Colour'/]
])('refuses %s', async (_what, body, status, message) => {
  const answer = await run.api("web/lists/getbytitle('Cases')/views", { method: 'POST', body: JSON.stringify(body) });
  expect([answer.status, (await answer.json())['odata.error'].message.value]).toEqual([status, expect.stringMatching(message)]);
  expect(await list.views()).toHaveLength(1);
});

test.each<[RoleName, boolean]>([['owner', true], ['member', true], ['visitor', false], ['guest', false]])('a %s may change views: %s', async (role, may) => {
  await list.views.add('Mine');
  const call = async (path: string, method: string, body?: object): Promise<number> => (await run.api(`web/lists/getbytitle('Cases')/views${path}`, {
    method: 'POST', headers: { cookie: `hubViewAs=${role}`, ...(method === 'POST' ? {} : { 'X-HTTP-Method': method }) }, ...(body ? { body: JSON.stringify(body) } : {})
  })).status;
  expect([
    await call('', 'POST', { Title: 'X' }), await call("/getbytitle('Mine')", 'MERGE', { RowLimit: 3 }), await call("/getbytitle('Mine')/viewfields/addviewfield('ID')", 'POST'),
    await call("/getbytitle('Mine')/setviewxml", 'POST', { viewXml: '<View />' }), await call("/getbytitle('Mine')", 'DELETE')
  ]).toEqual(may ? [201, 204, 200, 200, 200] : [403, 403, 403, 403, 403]);
});
