import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
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

it('takes the XML of a view', async () => {
  await list.defaultView.setViewXml(`<View><Query>${newestFirst}</Query><ViewFields><FieldRef Name="ID" /><FieldRef Name="LinkTitle" /></ViewFields><RowLimit Paged="TRUE">7</RowLimit></View>`);
  expect(await list.defaultView()).toMatchObject({ RowLimit: 7, ViewQuery: expect.stringContaining('<FieldRef Name="Modified" Ascending="FALSE"') });
  expect(await columnsOf('All Items')).toEqual(['ID', 'LinkTitle']);
  expect(await refused(list.defaultView.setViewXml('<View><Query>'))).toMatchObject({ status: 400 });
  expect(await refused(list.defaultView.setViewXml('<View><ViewFields><FieldRef Name="Nope" /></ViewFields></View>'))).toMatchObject({ status: 400 });
  expect(await refused(list.defaultView.setViewXml('<View><Aggregations><FieldRef Name="ID" Type="COUNT" /></Aggregations></View>'))).toMatchObject({ status: 501 });
  expect(await columnsOf('All Items')).toEqual(['ID', 'LinkTitle']);
  await list.defaultView.setViewXml((await list.defaultView()).ListViewXml);
  expect(await list.defaultView()).toMatchObject({ RowLimit: 7, Paged: true, ViewQuery: expect.stringContaining('Modified') });
});

it.each<[string, string, number]>([
  ['a row limit that is no number', '<View><RowLimit>many</RowLimit></View>', 400], ['a row limit of nothing', '<View><RowLimit>0</RowLimit></View>', 400],
  ['folders', '<View Scope="RecursiveAll" />', 501], ['a personal view', '<View Personal="TRUE" />', 501], ['a calendar', '<View Type="CALENDAR" />', 501], ['an attribute that is not known', '<View Colour="red" />', 501]
])('refuses XML with %s', async (_what, xml, status) => {
  expect(await refused(list.defaultView.setViewXml(xml))).toMatchObject({ status });
});
