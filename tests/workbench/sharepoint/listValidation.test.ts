import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import { readFormula } from '../../../workbench/sharepoint/formula/formula';
import { holds } from '../../../workbench/sharepoint/formula/evaluate';
import type { FormulaValue } from '../../../workbench/sharepoint/formula/evaluate';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let list: IList;
beforeEach(async () => {
  run = await startService();
  await run.sp.web.lists.add('Cases');
  list = run.sp.web.lists.getByTitle('Cases');
  await list.fields.addDateTime('Begins');
  await list.fields.addDateTime('Ends');
  await list.fields.addMultilineText('Notes');
  await list.fields.getByInternalNameOrTitle('Begins').update({ Title: 'Beginn' });
});
afterEach(() => run.stop());

const rule = { ValidationFormula: '=OR(ISBLANK([Ends]),[Ends]>[Beginn])', ValidationMessage: 'It ends before it begins.' };
const refusal = async (work: Promise<unknown>): Promise<unknown> => work.then(() => 'nothing was refused', async (error: { status: number; response: Response }) => {
  const { code, message } = (await error.response.clone().json())['odata.error'];
  return [error.status, code, message.value];
});
const broken = { Title: 'x', Begins: '2026-02-01T00:00:00Z', Ends: '2026-01-01T00:00:00Z' };
const inOrder = { Title: 'x', Begins: '2026-01-01T00:00:00Z', Ends: '2026-02-01T00:00:00Z' };
const invalid = [500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', 'It ends before it begins.'];

it('keeps a list’s rule with internal names, and holds every write to it', async () => {
  await list.update(rule);
  expect(await list.select('ValidationFormula', 'ValidationMessage')()).toMatchObject({ ValidationFormula: '=OR(ISBLANK([Ends]),[Ends]>[Begins])', ValidationMessage: 'It ends before it begins.' });
  expect(await refusal(list.items.add(broken))).toEqual(invalid);
  const { Id } = await list.items.add(inOrder);
  expect(await refusal(list.items.getById(Id).update({ Ends: '2025-01-01T00:00:00Z' }))).toEqual(invalid);
  expect(await refusal(list.items.getById(Id).validateUpdateListItem([{ FieldName: 'Ends', FieldValue: '1/1/2025' }]))).toEqual(invalid);
  await list.items.getById(Id).update({ Ends: null });
  expect(await list.items.select('Ends')()).toEqual([expect.objectContaining({ Ends: null })]);
});

it('says in SharePoint’s own words what a list without a message refuses, and nothing once the rule is gone', async () => {
  await list.update({ ValidationFormula: rule.ValidationFormula });
  expect(await refusal(list.items.add(broken))).toEqual([500, invalid[1], 'List data validation failed.']);
  await list.update({ ValidationFormula: '' });
  expect(await list.items.add(broken)).toMatchObject({ Title: 'x' });
});

it.each([
  ['a column that is not there', '=[Middle]>1', /^The formula refers to a column that does not exist/],
  ['several lines of text', '=LEN([Notes])<5', /^One or more column references are not allowed/],
  ['half a formula', '=OR(', /^The formula contains a syntax error/],
  ['no formula', '[Ends]>1', /^The formula contains a syntax error/],
  ['more than a formula', '=1=1 2', /^The formula contains a syntax error/],
  ['too many arguments', '=NOT(1,2)', /^The formula contains a syntax error/],
  ['a function that is not served', '=DATEDIF([Begins],[Ends],"d")>1', /DATEDIF/]
])('refuses %s, and keeps what it had', async (_what, ValidationFormula, message) => {
  await list.update(rule);
  expect(await refusal(list.update({ ValidationFormula }))).toEqual([expect.any(Number), expect.any(String), expect.stringMatching(message)]);
  expect(await list.select('ValidationMessage', 'ValidationFormula')()).toMatchObject({ ValidationFormula: expect.stringContaining('ISBLANK') });
});

it.each<[string, boolean]>([
  ['=[A]>2', true], ['=[A]>=4', false], ['=AND([A]=3,[T]="WORD")', true], ['=IF(ISBLANK([N]),LEN([T])=4,FALSE)', true], ['=NOT([N]>0)', true],
  ['=[N]=""', true], ['=([A]<>3)', false], ['=T="say ""x"""', false], ['=TODAY()<=NOW()', true], ['=IF([A]=1,TRUE)', false]
])('%s is %s', (text, expected) => {
  const values: Record<string, FormulaValue> = { A: 3, T: 'word', N: null };
  expect(holds(readFormula(text), (name) => values[name], new Date())).toBe(expected);
});

it('adds a view with all that it shows in one call, as CLI for Microsoft 365 does', async () => {
  const add = async (parameters: object, type = 'application/json'): Promise<[number, Record<string, unknown>]> => {
    const answer = await run.api("web/lists/getByTitle('Cases')/views/add", { method: 'POST', body: JSON.stringify({ parameters }), headers: { 'Content-Type': type } });
    return [answer.status, await answer.json()];
  };
  const query = '<Where><Lt><FieldRef Name="Ends" /><Value Type="DateTime"><Today OffsetDays="-365" /></Value></Lt></Where>';
  expect(await add({ Title: 'Old', ViewFields: { results: ['LinkTitle', 'Ends'] }, Query: query, RowLimit: 20, Paged: true, PersonalView: false, SetAsDefaultView: false, ViewTypeKind: 1 }, 'application/json;odata=verbose'))
    .toEqual([200, expect.objectContaining({ Title: 'Old', ViewQuery: query, RowLimit: 20, Paged: true, DefaultView: false })]);
  expect((await list.views.getByTitle('Old').fields() as unknown as { Items: string[] }).Items).toEqual(['LinkTitle', 'Ends']);
  await add({ Title: 'First', ViewFields: ['Ends'], SetAsDefaultView: true });
  expect(await list.defaultView()).toMatchObject({ Title: 'First' });
  expect((await add({ Title: 'Old' }))[0]).toBe(500);
  expect((await add({ Title: 'None', ViewFields: ['Nothing'] }))[0]).toBe(400);
  expect((await add({ Title: 'None', CalendarViewStyles: 'x' }))[0]).toBe(501);
  expect(await list.views()).toHaveLength(3);
});
