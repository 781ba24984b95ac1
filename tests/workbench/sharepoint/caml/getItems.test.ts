import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import { refused } from '../support/refused';
import { startService } from '../support/service';
import type { RunningService } from '../support/service';

const now = new Date('2026-06-15T12:30:00Z');
const keepName = 8;
let run: RunningService;
let list: IList;

beforeAll(async () => {
  run = await startService({ now: () => now });
  await run.sp.web.lists.add('Teams');
  for (const Title of ['Alpha', 'Beta', 'Gamma']) {
    await run.sp.web.lists.getByTitle('Teams').items.add({ Title });
  }
  await run.sp.web.lists.add('Cases');
  list = run.sp.web.lists.getByTitle('Cases');
  for (const [type, name, more] of [
    ['Text', 'Word', ''], ['Note', 'Notes', ''], ['Choice', 'State', ''], ['MultiChoice', 'Kinds', ''], ['Number', 'Size', ''], ['Boolean', 'Open', ''], ['DateTime', 'Day', 'Format="DateOnly"'],
    ['DateTime', 'Moment', 'Format="DateTime"'], ['Lookup', 'Team', 'List="Lists/Teams"'], ['LookupMulti', 'Helpers', 'List="Lists/Teams" Mult="TRUE"'], ['User', 'Owner', ''], ['UserMulti', 'Readers', 'Mult="TRUE"'], ['URL', 'Link', '']
  ]) {
    await list.fields.createFieldAsXml({ SchemaXml: `<Field Type="${type}" Name="${name}" DisplayName="The ${name}" ${more} />`, Options: keepName });
  }
  await list.items.add({
    Title: 'One', Word: "O'Neil & <sons>", Notes: 'A long story of 50% more', State: 'Open', Kinds: ['A', 'B'], Size: 1.5, Open: true, Day: '2026-06-15', Moment: '2026-06-15T12:00:00Z',
    TeamId: 2, HelpersId: [1, 3], OwnerId: 1, ReadersId: [1, 2], Link: { Url: 'https://a.example' }
  });
  await list.items.add({ Title: 'Two', Word: 'Élan', Notes: null, State: 'Closed', Kinds: ['B'], Size: 20, Open: false, Day: '2026-06-01', Moment: '2026-06-14T23:59:59Z', TeamId: 1, OwnerId: 2 });
  await list.items.add({ Title: 'Three' });
});
afterAll(() => run.stop());

interface Shown { Id: number }

const view = (inside: string): Promise<Shown[]> => list.getItemsByCAMLQuery({ ViewXml: `<View>${inside}</View>` });
const ids = async (where: string): Promise<number[]> => (await view(`<Query><Where>${where}</Where></Query>`)).map(({ Id }) => Id);
const compare = (operator: string, field: string, value: string, type = 'Text', more = ''): string => `<${operator}><FieldRef Name="${field}" ${more}/><Value Type="${type}">${value}</Value></${operator}>`;
const moment = (operator: string, value: string, more = 'IncludeTimeValue="TRUE"'): string => `<${operator}><FieldRef Name="Moment"/><Value Type="DateTime" ${more}>${value}</Value></${operator}>`;

it.each<[string, string, number[]]>([
  ['text in any case', compare('Eq', 'Word', 'o\'neil &amp; &lt;SONS&gt;'), [1]], ['text that is unlike, empty ones too', compare('Neq', 'Word', 'élan'), [1, 3]],
  ['a beginning', compare('BeginsWith', 'Word', 'é'), [2]], ['a part', compare('Contains', 'Word', '&amp;'), [1]], ['a part of several lines', compare('Contains', 'Notes', '50%', 'Note'), [1]],
  ['several lines that are empty', '<IsNull><FieldRef Name="Notes"/></IsNull>', [2, 3]], ['a choice', compare('Eq', 'State', 'closed', 'Choice'), [2]],
  ['one of several choices', compare('Eq', 'Kinds', 'A', 'MultiChoice'), [1]], ['no such choice', compare('Neq', 'Kinds', 'A', 'MultiChoice'), [2, 3]],
  ['numbers', compare('Gt', 'Size', '1.5', 'Number'), [2]], ['numbers from', compare('Geq', 'Size', '1.5', 'Number'), [1, 2]], ['numbers until', compare('Leq', 'Size', '1.5', 'Number'), [1]],
  ['yes', compare('Eq', 'Open', '1', 'Boolean'), [1]], ['no', compare('Eq', 'Open', '0', 'Boolean'), [2]], ['ids', compare('Lt', 'ID', '3', 'Counter'), [1, 2]],
  ['one of several values', '<In><FieldRef Name="State"/><Values><Value Type="Choice">Open</Value><Value Type="Choice">Lost</Value></Values></In>', [1]],
  ['one of several ids', '<In><FieldRef Name="ID"/><Values><Value Type="Counter">1</Value><Value Type="Counter">3</Value></Values></In>', [1, 3]],
  ['one of none', '<In><FieldRef Name="State"/><Values></Values></In>', []],
  ['what is not empty', '<IsNotNull><FieldRef Name="Size"/></IsNotNull>', [1, 2]],
  ['and', `<And>${compare('Eq', 'Open', '1', 'Boolean')}${compare('Gt', 'Size', '1', 'Number')}</And>`, [1]],
  ['or in and', `<And><Or>${compare('Eq', 'Title', 'One')}${compare('Eq', 'Title', 'Two')}</Or>${compare('Neq', 'State', 'Open', 'Choice')}</And>`, [2]],
  ['a field by its id', '<Eq><FieldRef ID="{fa564e0f-0c70-4ab9-b863-0177e6ddd247}"/><Value Type="Text">Two</Value></Eq>', [2]],
  ['a lookup by what it shows', compare('Eq', 'Team', 'beta', 'Lookup'), [1]], ['a lookup by id', compare('Eq', 'Team', '1', 'Lookup', 'LookupId="TRUE"'), [2]], ['an empty lookup', '<IsNull><FieldRef Name="Team"/></IsNull>', [3]],
  ['several lookups by id', compare('Includes', 'Helpers', '3', 'Lookup', 'LookupId="TRUE"'), [1]], ['several without one', compare('NotIncludes', 'Helpers', '3', 'Lookup', 'LookupId="TRUE"'), [2, 3]], ['no part of another id', compare('Eq', 'Helpers', '33', 'Lookup', 'LookupId="TRUE"'), []],
  ['a person by name', compare('Eq', 'Owner', 'Sam Carter', 'User'), [1]], ['a person by id', compare('Eq', 'Owner', '2', 'User', 'LookupId="TRUE"'), [2]],
  ['oneself', '<Eq><FieldRef Name="Owner"/><Value Type="Integer"><UserID/></Value></Eq>', [1]], ['oneself among several', '<Includes><FieldRef Name="Readers" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Includes>', [1]],
  ['today', '<Eq><FieldRef Name="Day"/><Value Type="DateTime"><Today/></Value></Eq>', [1]], ['14 days ago', '<Eq><FieldRef Name="Day"/><Value Type="DateTime"><Today OffsetDays="-14"/></Value></Eq>', [2]],
  ['a moment', moment('Eq', '2026-06-15T12:00:00Z'), [1]], ['before now', moment('Lt', '<Now/>'), [1, 2]], ['another moment of the day', moment('Eq', '2026-06-15T12:00:01Z'), []],
  ['a moment by its day', moment('Eq', '2026-06-15T23:00:00Z', ''), [1]], ['not that day', moment('Neq', '2026-06-15T00:00:00Z', ''), [2, 3]], ['until that day', moment('Leq', '2026-06-14T00:00:00Z', ''), [2]],
  ['after that day', moment('Gt', '2026-06-14T00:00:00Z', ''), [1]], ['before that day', moment('Lt', '2026-06-15T23:00:00Z', ''), [2]], ['from that day', moment('Geq', '2026-06-15T23:00:00Z', ''), [1]],
  ['nothing asked', '', [1, 2, 3]]
])('finds by %s', async (_what, where, expected) => {
  expect(await ids(where)).toEqual(expected);
});

it('sorts, and gives as many as asked for', async () => {
  const sorted = async (inside: string): Promise<number[]> => (await view(inside)).map(({ Id }) => Id);
  expect(await sorted('<Query><OrderBy><FieldRef Name="Size" Ascending="FALSE"/></OrderBy></Query>')).toEqual([2, 1, 3]);
  expect(await sorted('<Query><OrderBy><FieldRef Name="Team"/></OrderBy></Query><RowLimit>2</RowLimit>')).toEqual([3, 2]);
  expect(await sorted('<Query><OrderBy><FieldRef Name="LinkTitle"/></OrderBy></Query>')).toEqual([1, 3, 2]);
});

it('shows items as $select and $expand say, and goes on behind a page', async () => {
  const query = { ViewXml: '<View Scope="RecursiveAll"><RowLimit>2</RowLimit></View>', ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=1' }, DatesInUtc: true };
  expect(await list.getItemsByCAMLQuery(query, 'AttachmentFiles')).toMatchObject([{ Id: 2, AttachmentFiles: [] }, { Id: 3 }]);
  const answer = await run.api("web/lists/getbytitle('Cases')/getitems?$select=Id,Team/Title&$expand=Team", { method: 'POST', body: JSON.stringify({ query }) });
  expect(await answer.json()).toEqual({ value: [{ Id: 2, ID: 2, Team: { Title: 'Alpha' } }, { Id: 3, ID: 3 }] });
});

it.each<[string, string, number, RegExp]>([
  ['broken XML', '<Query><Where>', 500, /^Cannot complete this action/], ['three parts of an And', `<Query><Where><And>${compare('Eq', 'ID', '1').repeat(3)}</And></Where></Query>`, 500, /^Cannot complete this action/],
  ['two conditions', `<Query><Where>${compare('Eq', 'ID', '1').repeat(2)}</Where></Query>`, 500, /^Cannot complete this action/], ['an unknown operator', `<Query><Where>${compare('Like', 'ID', '1')}</Where></Query>`, 500, /^Cannot complete this action/],
  ['an unknown column', `<Query><Where>${compare('Eq', 'Nope', '1')}</Where></Query>`, 500, /^One or more field types are not installed properly/], ['an order by an unknown column', '<Query><OrderBy><FieldRef Name="Nope"/></OrderBy></Query>', 500, /^One or more field types/],
  ['no column', '<Query><Where><Eq><Value Type="Text">x</Value></Eq></Where></Query>', 500, /^Cannot complete/], ['no value', '<Query><Where><Eq><FieldRef Name="ID"/></Eq></Where></Query>', 500, /^Cannot complete/],
  ['a number that is none', `<Query><Where>${compare('Eq', 'Size', 'big', 'Number')}</Where></Query>`, 500, /^Cannot complete/], ['a moment that is none', `<Query><Where>${moment('Eq', 'soon', '')}</Where></Query>`, 500, /^Cannot complete/],
  ['several lines compared', `<Query><Where>${compare('Eq', 'Notes', 'x', 'Note')}</Where></Query>`, 500, /^Cannot complete/], ['a row limit of nothing', '<RowLimit>0</RowLimit>', 500, /^Cannot complete/],
  ['several lookups by what they show', `<Query><Where>${compare('Eq', 'Helpers', 'Alpha', 'LookupMulti')}</Where></Query>`, 501, /Helpers in CAML without LookupId/], ['groups', '<Query><GroupBy><FieldRef Name="State"/></GroupBy></Query>', 501, /GroupBy in CAML/],
  ['sums', '<Aggregations><FieldRef Name="Size" Type="SUM"/></Aggregations>', 501, /Aggregations in CAML/], ['membership', '<Query><Where><Membership Type="CurrentUserGroups"><FieldRef Name="Owner"/></Membership></Where></Query>', 501, /Membership in CAML|Cannot complete/]
])('refuses %s', async (_what, inside, status, message) => {
  expect(await refused(view(inside))).toMatchObject({ status, message: expect.stringMatching(message) });
});

it('refuses folders and what it does not know of a query', async () => {
  expect(await refused(list.getItemsByCAMLQuery({ ViewXml: '<View />', FolderServerRelativeUrl: '/sites/hub/Lists/Cases/Folder' }))).toMatchObject({ status: 501 });
  expect(await refused(list.getItemsByCAMLQuery({ Colour: 'red' } as object))).toMatchObject({ status: 501, message: expect.stringContaining('Colour') });
});

it('holds to the list view threshold', async () => {
  const small = await startService({ limits: { listViewThreshold: 2 } });
  [1, 2, 3].forEach((number) => small.service.addItem('Lists/HubArticles', { Title: `T${number}`, HubLanguage: number === 1 ? 'cy' : 'en' }));
  const find = (inside: string) => small.sp.web.lists.getByTitle('Hub Articles').getItemsByCAMLQuery({ ViewXml: `<View>${inside}<RowLimit>2</RowLimit></View>` });
  const throttled = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };
  expect(await find('<Query><Where><Eq><FieldRef Name="HubLanguage"/><Value Type="Choice">cy</Value></Eq></Where></Query>')).toHaveLength(1);
  expect(await find('')).toHaveLength(2);
  expect(await refused(find('<Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">T1</Value></Eq></Where></Query>'))).toMatchObject(throttled);
  expect(await refused(find('<Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query>'))).toMatchObject(throttled);
  expect(await refused(small.sp.web.lists.getByTitle('Hub Articles').getItemsByCAMLQuery({ ViewXml: '<View />' }))).toMatchObject(throttled);
  await small.stop();
});
