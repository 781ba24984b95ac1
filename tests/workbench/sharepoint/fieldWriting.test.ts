import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import type { RoleName } from '../../../workbench/sharepoint/site/roles';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let list: IList;
beforeEach(async () => {
  run = await startService();
  await run.sp.web.lists.add('Cases');
  list = run.sp.web.lists.getByTitle('Cases');
  await list.items.add({ Title: 'From before' });
});
afterEach(() => run.stop());

describe('changing a column', () => {
  beforeEach(() => list.fields.addChoice('State', { Choices: ['Open', 'Closed'] }));
  const field = () => list.fields.getByInternalNameOrTitle('State');

  it('takes title, description, choices, default, formatting and what is required; the internal name stays', async () => {
    const formatter = '{"elmType":"div","txtContent":"@currentField"}';
    await field().update({ Title: 'Status', Description: 'Where it stands', Choices: ['Open', 'Closed', 'Lost'], DefaultValue: 'Open', Required: true, CustomFormatter: formatter });
    expect(await list.fields.getByTitle('Status')()).toMatchObject({
      InternalName: 'State', Description: 'Where it stands', Choices: ['Open', 'Closed', 'Lost'], DefaultValue: 'Open', Required: true, CustomFormatter: formatter
    });
    await list.items.add({ Title: 'x' });
    expect((await list.items()).map(({ State }: { State: unknown }) => State)).toEqual([null, 'Open']);
  });

  it('makes no new index in a list that has grown too long for that', async () => {
    const short = await startService({ limits: { itemsForNewIndex: 2 } });
    await short.sp.web.lists.add('Cases');
    const cases = short.sp.web.lists.getByTitle('Cases');
    await cases.fields.addText('Early', { Indexed: true });
    await cases.fields.addText('Late');
    for (const title of ['1', '2', '3']) {
      await cases.items.add({ Title: title });
    }
    expect(await refused(cases.fields.getByTitle('Late').update({ Indexed: true }))).toMatchObject({ status: 500, code: expect.stringContaining('SPQueryThrottledException') });
    await cases.fields.getByTitle('Early').update({ Indexed: true, Description: 'It has one' });
    expect((await cases.fields.getByTitle('Late')()).Indexed).toBe(false);
    await short.stop();
  });

  it('makes an index and drops it, and the threshold follows', async () => {
    const lowered = await startService({ limits: { listViewThreshold: 1 } });
    await lowered.sp.web.lists.add('Cases');
    const cases = lowered.sp.web.lists.getByTitle('Cases');
    await cases.fields.addText('State');
    await cases.items.add({ Title: 'One', State: 'A' });
    await cases.items.add({ Title: 'Two', State: 'B' });
    const find = () => cases.items.filter("State eq 'A'")();
    expect(await refused(find())).toMatchObject({ code: expect.stringContaining('SPQueryThrottledException') });
    await cases.fields.getByTitle('State').update({ Indexed: true });
    expect(await cases.fields.getByTitle('State')()).toMatchObject({ Indexed: true, IndexStatus: 1 });
    expect(await find()).toHaveLength(1);
    await cases.fields.getByTitle('State').update({ Indexed: false });
    expect(await refused(find())).toMatchObject({ status: 500 });
    await lowered.stop();
  });

  it('says in its XML in which forms it is left out', async () => {
    await field().setShowInEditForm(false);
    await field().setShowInNewForm(false);
    await field().setShowInNewForm(true);
    const { SchemaXml } = await field()();
    expect(SchemaXml).toContain('ShowInEditForm="FALSE"');
    expect(SchemaXml).not.toContain('ShowInNewForm');
  });

  it.each<[string, object, number, RegExp]>([
    ['an unknown property', { Colour: 'red' }, 400, /^The property 'Colour' does not exist on type 'SP\.FieldChoice'/], ['an empty title', { Title: '' }, 400, /'Title'/],
    ['a wrong kind of value', { Required: 'yes' }, 400, /'Required'/], ['unique values', { EnforceUniqueValues: true }, 501, /EnforceUniqueValues/], ['another type', { FieldTypeKind: 2 }, 501, /FieldTypeKind/]
  ])('refuses %s', async (_what, body, status, message) => {
    expect(await refused(field().update(body))).toMatchObject({ status, message: expect.stringMatching(message) });
  });
});

it('deletes a column with what it held, and takes it from the views', async () => {
  await list.fields.addText('Gone', { Indexed: true });
  await list.defaultView.fields.add('Gone');
  await list.fields.getByTitle('Gone').delete();
  expect(await refused(list.fields.getByTitle('Gone')())).toMatchObject({ status: 400 });
  expect(await list.defaultView.fields()).toMatchObject({ Items: ['LinkTitle'] });
  expect(await list.items.getById(1)()).not.toHaveProperty('Gone');
  await list.fields.addText('Gone');
  expect(await list.items.getById(1)()).toMatchObject({ Gone: null });
});

it('keeps the built-in columns', async () => {
  expect(await refused(list.fields.getByTitle('Title').delete())).toMatchObject({ status: 400, message: "The column 'Title' is part of every list and cannot be deleted." });
  await list.fields.getByInternalNameOrTitle('Title').update({ Required: false, Title: 'Name of the case' });
  expect(await list.fields.getByInternalNameOrTitle('Title')()).toMatchObject({ Required: false, Title: 'Name of the case' });
  expect(await refused(list.fields.getByInternalNameOrTitle('Title').update({ Hidden: true }))).toMatchObject({ status: 501 });
});

test.each<[RoleName, boolean]>([['owner', true], ['member', true], ['visitor', false], ['guest', false]])('a %s may add, change and delete columns: %s', async (role, may) => {
  await list.fields.addText('Mine');
  const call = async (path: string, method: string, body?: object): Promise<number> => (await run.api(`web/lists/getbytitle('Cases')/fields${path}`, {
    method: 'POST', headers: { cookie: `hubViewAs=${role}`, ...(method === 'POST' ? {} : { 'X-HTTP-Method': method }) }, ...(body ? { body: JSON.stringify(body) } : {})
  })).status;
  expect([
    await call('', 'POST', { Title: 'X', FieldTypeKind: 2 }), await call('/createfieldasxml', 'POST', { parameters: { SchemaXml: '<Field Type="Text" DisplayName="Y"/>' } }),
    await call("/getbytitle('Mine')", 'MERGE', { Description: 'x' }), await call("/getbytitle('Mine')/setshowineditform(true)", 'POST'), await call("/getbytitle('Mine')", 'DELETE')
  ]).toEqual(may ? [201, 200, 204, 200, 200] : [403, 403, 403, 403, 403]);
});
