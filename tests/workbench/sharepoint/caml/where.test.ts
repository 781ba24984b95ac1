import type { IList } from '@pnp/sp/lists';
import type { RunningService } from '../support/service';
import { compare, found, moment, startWithCases, where } from './cases';

let run: RunningService;
let list: IList;
beforeAll(async () => {
  ({ run, list } = await startWithCases());
});
afterAll(() => run.stop());

const byId = 'LookupId="TRUE"';
const oneOf = (field: string, type: string, values: string[], more = ''): string =>
  `<In><FieldRef Name="${field}"/><Values>${values.map((value) => `<Value Type="${type}" ${more}>${value}</Value>`).join('')}</Values></In>`;

it.each<[string, string, number[]]>([
  ['text in any case', compare('Eq', 'Word', 'o\'neil &amp; &lt;SONS&gt;'), [1]], ['text that is unlike, empty ones too', compare('Neq', 'Word', 'élan'), [1, 3]],
  ['a beginning', compare('BeginsWith', 'Word', 'é'), [2]], ['no beginning', compare('BeginsWith', 'Word', 'lan'), []], ['a part', compare('Contains', 'Word', '&amp;'), [1]], ['a part of several lines', compare('Contains', 'Notes', '50%', 'Note'), [1]],
  ['the beginning of several lines', compare('BeginsWith', 'Notes', 'a LONG', 'Note'), [1]], ['several lines that are empty', '<IsNull><FieldRef Name="Notes"/></IsNull>', [2, 3]],
  ['a choice', compare('Eq', 'State', 'closed', 'Choice'), [2]], ['one of several choices', compare('Eq', 'Kinds', 'A', 'MultiChoice'), [1]], ['no such choice', compare('Neq', 'Kinds', 'A', 'MultiChoice'), [2, 3]],
  ['numbers', compare('Gt', 'Size', '1.5', 'Number'), [2]], ['numbers from', compare('Geq', 'Size', '1.5', 'Number'), [1, 2]], ['numbers until', compare('Leq', 'Size', '1.5', 'Number'), [1]],
  ['yes', compare('Eq', 'Open', '1', 'Boolean'), [1]], ['no', compare('Eq', 'Open', '0', 'Boolean'), [2]], ['ids', compare('Lt', 'ID', '3', 'Counter'), [1, 2]],
  ['one of several values', oneOf('State', 'Choice', ['Open', 'Lost']), [1]], ['one of several ids', oneOf('ID', 'Counter', ['1', '3']), [1, 3]], ['one of none', oneOf('State', 'Choice', []), []],
  ['one of several days', oneOf('Moment', 'DateTime', ['2026-06-14T00:00:00Z', '2026-06-13T00:00:00Z']), [2]], ['one of several moments', oneOf('Moment', 'DateTime', ['2026-06-14T00:00:00Z', '2026-06-15T12:00:00Z'], 'IncludeTimeValue="TRUE"'), [1]],
  ['what is not empty', '<IsNotNull><FieldRef Name="Size"/></IsNotNull>', [1, 2]], ['attachments', compare('Eq', 'Attachments', '1', 'Attachments'), []],
  ['and', `<And>${compare('Eq', 'Open', '1', 'Boolean')}${compare('Gt', 'Size', '1', 'Number')}</And>`, [1]],
  ['or in and', `<And><Or>${compare('Eq', 'Title', 'One')}${compare('Eq', 'Title', 'Two')}</Or>${compare('Neq', 'State', 'Open', 'Choice')}</And>`, [2]],
  ['a field by its id', '<Eq><FieldRef ID="{FA564E0F-0C70-4AB9-B863-0177E6DDD247}"/><Value Type="Text">Two</Value></Eq>', [2]],
  ['nothing asked', '', [1, 2, 3]]
])('finds by %s', async (_what, condition, expected) => {
  expect(await found(list, where(condition))).toEqual(expected);
});

it.each<[string, string, number[]]>([
  ['a lookup by what it shows', compare('Eq', 'Team', 'beta', 'Lookup'), [1]], ['a lookup by id', compare('Eq', 'Team', '1', 'Lookup', byId), [2]], ['one of several lookups by id', `<In><FieldRef Name="Team" ${byId}/><Values><Value Type="Lookup">1</Value><Value Type="Lookup">2</Value></Values></In>`, [1, 2]],
  ['an empty lookup', '<IsNull><FieldRef Name="Team"/></IsNull>', [3]], ['lookups that are not empty', '<IsNotNull><FieldRef Name="Helpers"/></IsNotNull>', [1]], ['empty people', '<IsNull><FieldRef Name="Readers"/></IsNull>', [2, 3]],
  ['several lookups by id', compare('Includes', 'Helpers', '3', 'Lookup', byId), [1]], ['several without one', compare('NotIncludes', 'Helpers', '3', 'Lookup', byId), [2, 3]], ['no part of another id', compare('Eq', 'Helpers', '33', 'Lookup', byId), []],
  ['a person by name', compare('Eq', 'Owner', 'Sam Carter', 'User'), [1]], ['a person by id', compare('Eq', 'Owner', '2', 'User', byId), [2]],
  ['oneself', '<Eq><FieldRef Name="Owner"/><Value Type="Integer"><UserID/></Value></Eq>', [1]], ['oneself among several', `<Includes><FieldRef Name="Readers" ${byId}/><Value Type="Integer"><UserID Type="Integer"/></Value></Includes>`, [1]],
  ['the content type', compare('BeginsWith', 'ContentTypeId', '0x0100', 'ContentTypeId'), [1, 2, 3]], ['another content type', compare('BeginsWith', 'ContentTypeId', '0x0101', 'ContentTypeId'), []],
  ['items', compare('Eq', 'FSObjType', '0', 'Integer'), [1, 2, 3]], ['folders', compare('Eq', 'FSObjType', '1', 'Integer'), []],
  ['what is approved', compare('Eq', '_ModerationStatus', 'Approved', 'ModStat'), [1, 2, 3]], ['what is approved, by number', compare('Eq', '_ModerationStatus', '0', 'ModStat'), [1, 2, 3]], ['what is pending', compare('Eq', '_ModerationStatus', 'Pending', 'ModStat'), []]
])('finds by what is more than a value: %s', async (_what, condition, expected) => {
  expect(await found(list, where(condition))).toEqual(expected);
});

it.each<[string, string, number[]]>([
  ['today', '<Eq><FieldRef Name="Day"/><Value Type="DateTime"><Today/></Value></Eq>', [1]], ['14 days ago', '<Eq><FieldRef Name="Day"/><Value Type="DateTime"><Today OffsetDays="-14"/></Value></Eq>', [2]],
  ['two days from now', '<Lt><FieldRef Name="Day"/><Value Type="DateTime"><Today Offset="2"/></Value></Lt>', [1, 2]], ['yesterday', moment('Eq', '<Today OffsetDays="-1"/>', ''), [2]], ['a moment', moment('Eq', '2026-06-15T12:00:00Z'), [1]], ['before now', moment('Lt', '<Now/>'), [1, 2]], ['another moment of the day', moment('Eq', '2026-06-15T12:00:01Z'), []],
  ['a moment by its day', moment('Eq', '2026-06-15T23:00:00Z', ''), [1]], ['not that day', moment('Neq', '2026-06-15T00:00:00Z', ''), [2, 3]], ['until that day', moment('Leq', '2026-06-14T00:00:00Z', ''), [2]],
  ['after that day', moment('Gt', '2026-06-14T00:00:00Z', ''), [1]], ['before that day', moment('Lt', '2026-06-15T23:00:00Z', ''), [2]], ['from that day', moment('Geq', '2026-06-15T23:00:00Z', ''), [1]]
])('finds by time: %s', async (_what, condition, expected) => {
  expect(await found(list, where(condition))).toEqual(expected);
});

it('takes the midnight for the day that it begins', async () => {
  const { Id } = await list.items.add({ Title: 'At midnight', Moment: '2026-06-16T00:00:00Z' });
  const days = await Promise.all([['Eq', '15'], ['Eq', '16'], ['Leq', '15'], ['Gt', '15'], ['Geq', '16'], ['Lt', '16'], ['Neq', '16']].map(([operator, day]) => found(list, where(moment(operator, `2026-06-${day}T09:00:00Z`, '')))));
  await list.items.getById(Id).delete();
  expect(days).toEqual([[1], [Id], [1, 2], [Id], [Id], [1, 2], [1, 2, 3]]);
});

it('finds by the whole content type, in any case', async () => {
  const { ContentTypeId } = await list.items.getById(1).select('ContentTypeId')();
  expect(await found(list, where(compare('Eq', 'ContentTypeId', ContentTypeId.toLowerCase(), 'ContentTypeId')))).toEqual([1, 2, 3]);
});

it('takes conditions that nest as deeply as they must', async () => {
  const titles = Array.from({ length: 150 }, (_unused, number) => compare('Eq', 'Title', `T${number}`));
  expect(await found(list, where(titles.reduce((inside, one) => `<Or>${inside}${one}</Or>`, compare('Eq', 'Title', 'Three'))))).toEqual([3]);
});

it('finds what was approved before and after approval was asked for', async () => {
  await run.sp.web.lists.add('Drafts');
  const drafts = run.sp.web.lists.getByTitle('Drafts');
  await drafts.items.add({ Title: 'Before' });
  await drafts.update({ EnableModeration: true });
  await drafts.items.add({ Title: 'After' });
  await (await run.api("web/lists/getbytitle('Drafts')/items", { method: 'POST', headers: { cookie: 'hubViewAs=member' }, body: '{"Title":"By a member"}' })).json();
  await drafts.items.getById(2).update({ OData__ModerationStatus: 2 });
  expect(await found(drafts, where(compare('Eq', '_ModerationStatus', 'Pending', 'ModStat')))).toEqual([2]);
  expect(await found(drafts, where(compare('Neq', '_ModerationStatus', '2', 'ModStat')))).toEqual([1, 3]);
});
