import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { refused } from '../support/refused';
import type { RunningService } from '../support/service';
import { compare, found, moment, startWithCases, where } from './cases';

let run: RunningService;
let list: IList;
beforeAll(async () => {
  ({ run, list } = await startWithCases());
});
afterAll(() => run.stop());

it('sorts, and gives as many as asked for', async () => {
  expect(await found(list, '<Query><OrderBy><FieldRef Name="Size" Ascending="FALSE"/></OrderBy></Query>')).toEqual([2, 1, 3]);
  expect(await found(list, '<Query><OrderBy><FieldRef Name="Team"/></OrderBy></Query><RowLimit>2</RowLimit>')).toEqual([3, 2]);
  expect(await found(list, '<Query><OrderBy><FieldRef Name="LinkTitle" Ascending="TRUE"/></OrderBy></Query>')).toEqual([1, 3, 2]);
  expect(await found(list, '<Query><OrderBy><FieldRef ID="fa564e0f-0c70-4ab9-b863-0177e6ddd247" Ascending="False"/></OrderBy></Query>')).toEqual([2, 3, 1]);
});

it('shows items as $select and $expand say, and goes on behind a page', async () => {
  const query = { ViewXml: '<View Scope="RecursiveAll"><RowLimit>2</RowLimit></View>', ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=1' }, DatesInUtc: true };
  expect(await list.getItemsByCAMLQuery(query, 'AttachmentFiles')).toMatchObject([{ Id: 2, AttachmentFiles: [] }, { Id: 3 }]);
  const answer = await run.api("web/lists/getbytitle('Cases')/getitems?$select=Id,Team/Title&$expand=Team", { method: 'POST', body: JSON.stringify({ query }) });
  expect(await answer.json()).toEqual({ value: [{ Id: 2, ID: 2, Team: { Title: 'Alpha' } }, { Id: 3, ID: 3 }] });
});

it('shows whole items whatever the ViewFields are', async () => {
  const [item] = await list.getItemsByCAMLQuery({ ViewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>' });
  expect(item).toMatchObject({ Title: 'One', State: 'Open', TeamId: 2 });
});

it('reads the XML that a view shows of itself', async () => {
  const { ListViewXml } = await list.defaultView.select('ListViewXml')();
  expect(await list.getItemsByCAMLQuery({ ViewXml: ListViewXml })).toHaveLength(3);
  expect(await found(list, '<ViewType2>NONE</ViewType2><Toolbar Type="None"/><Aggregations Value="Off"/>')).toEqual([1, 2, 3]);
});

const cannot = { status: 500, code: '-2147467259, Microsoft.SharePoint.SPException', message: expect.stringMatching(/^Cannot complete this action/) };
const notInstalled = { status: 500, code: '-2130575340, Microsoft.SharePoint.SPException', message: 'One or more field types are not installed properly. Go to the list settings page to delete these fields.' };

it.each<[string, string, object]>([
  ['broken XML', '<Query><Where>', cannot], ['two conditions', where(compare('Eq', 'ID', '1').repeat(2)), cannot], ['an unknown operator', where(compare('Like', 'ID', '1')), cannot],
  ['three parts of an And', where(`<And>${compare('Eq', 'ID', '1').repeat(3)}</And>`), notInstalled], ['one part of an Or', where(`<Or>${compare('Eq', 'ID', '1')}</Or>`), notInstalled],
  ['an unknown column', where(compare('Eq', 'Nope', '1')), notInstalled], ['the title of a column', where(compare('Eq', 'The Word', '1')), notInstalled], ['an unknown id of a column', where('<IsNull><FieldRef ID="{00000000-0000-0000-0000-000000000000}"/></IsNull>'), notInstalled],
  ['an order by an unknown column', '<Query><OrderBy><FieldRef Name="Nope"/></OrderBy></Query>', notInstalled], ['a view of an unknown column', '<ViewFields><FieldRef Name="Nope"/></ViewFields>', notInstalled],
  ['no column', where('<Eq><Value Type="Text">x</Value></Eq>'), cannot], ['no value', where('<Eq><FieldRef Name="ID"/></Eq>'), cannot], ['nothing to search for', where('<Contains><FieldRef Name="Title"/></Contains>'), cannot],
  ['a number that is none', where(compare('Eq', 'Size', 'big', 'Number')), cannot], ['a moment that is none', where(moment('Eq', 'soon', '')), cannot], ['days that are none', where(moment('Eq', '<Today OffsetDays="soon"/>', '')), cannot],
  ['several lines compared', where(compare('Eq', 'Notes', 'x', 'Note')), cannot], ['a part of a number', where(compare('Contains', 'Size', '1', 'Number')), cannot], ['a row limit of nothing', '<RowLimit>0</RowLimit>', cannot],
  ['too deep a condition', where(Array.from({ length: 201 }, () => compare('Eq', 'ID', '1')).reduce((inside, one) => `<Or>${inside}${one}</Or>`)), cannot], ['too many values', where(`<In><FieldRef Name="ID"/><Values>${'<Value Type="Counter">1</Value>'.repeat(501)}</Values></In>`), cannot]
])('refuses %s', async (_what, inside, refusal) => {
  expect(await refused(found(list, inside))).toMatchObject(refusal);
});

it.each<[string, string, RegExp]>([
  ['several lookups by what they show', where(compare('Eq', 'Helpers', 'Alpha', 'LookupMulti')), /Helpers in CAML without LookupId/], ['groups', '<Query><GroupBy><FieldRef Name="State"/></GroupBy></Query>', /GroupBy in CAML/],
  ['sums', '<Aggregations><FieldRef Name="Size" Type="SUM"/></Aggregations>', /Aggregations in CAML/], ['membership', where('<Membership Type="CurrentUserGroups"><FieldRef Name="Owner"/></Membership>'), /Membership in CAML/],
  ['ranges of dates', where(compare('DateRangesOverlap', 'Day', '<Month/>', 'DateTime')), /DateRangesOverlap in CAML/], ['joins', '<Joins/>', /Joins in CAML/], ['projected fields', '<ProjectedFields/>', /ProjectedFields in CAML/],
  ['the path of a file', where(compare('Eq', 'FileRef', '/x')), /FileRef/], ['an order by several choices', '<Query><OrderBy><FieldRef Name="Kinds"/></OrderBy></Query>', /OrderBy Kinds in CAML/], ['the month', where(moment('Eq', '<Month/>')), /Month in CAML/]
])('does not serve %s, and says so', async (_what, inside, message) => {
  expect(await refused(found(list, inside))).toMatchObject({ status: 501, message: expect.stringMatching(message) });
});

it.each<[string, object, number, RegExp]>([
  ['XML that is no view', { ViewXml: '<Query><Where /></Query>' }, 501, /no View: Query/], ['folders by path', { FolderServerRelativePath: { DecodedUrl: '/sites/hub/Lists/Cases/Folder' } }, 501, /Cases\/Folder/], ['folders', { ViewXml: '<View />', FolderServerRelativeUrl: '/sites/hub/Lists/Cases/Folder' }, 501, /Cases\/Folder/], ['what a query has not', { Colour: 'red' }, 400, /'Colour' does not exist on type 'SP.CamlQuery'/], ['XML that is no text', { ViewXml: 5 }, 400, /Edm.String/],
  ['a page that there is not', { ListItemCollectionPosition: { PagingInfo: 'soon' } }, 400, /skiptoken/], ['a position that is none', { ListItemCollectionPosition: 'soon' }, 400, /StartObject/]
])('refuses %s in the query', async (_what, query, status, message) => {
  expect(await refused(list.getItemsByCAMLQuery(query))).toMatchObject({ status, message: expect.stringMatching(message) });
});

it('takes the list for the folder that it is, and refuses $filter beside CAML', async () => {
  expect(await list.getItemsByCAMLQuery({ ViewXml: '<View />', FolderServerRelativeUrl: '/sites/hub/lists/cases/' })).toHaveLength(3);
  const answer = await run.api("web/lists/getbytitle('Cases')/getitems?$filter=Id%20eq%201", { method: 'POST', body: '{"query":{}}' });
  expect([answer.status, (await answer.json())['odata.error'].message.value]).toEqual([501, expect.stringContaining('$filter')]);
});

it.each<[string, number, unknown]>([
  ['{"ViewXml":"<View><Query><Where><Eq><FieldRef Name=\\"Title\\"/><Value Type=\\"Text\\">Two</Value></Eq></Where></Query></View>"}', 200, [2]], ['{"ViewXml":', 400, undefined], ["'x'", 400, undefined], ['{"Colour":"red"}', 400, undefined]
])('takes the query in the address: %s', async (query, status, expected) => {
  const answer = await run.api(`web/lists/getbytitle('Cases')/getitems(query=@v)?$select=Id&@v=${encodeURIComponent(query)}`, { method: 'POST' });
  expect((await run.api("web/lists/getbytitle('Cases')/getitems(x=@v)?@v={}", { method: 'POST' })).status).toBe(400);
  expect([answer.status, (await answer.json()).value?.map(({ Id }: { Id: number }) => Id)]).toEqual([status, expected]);
});
