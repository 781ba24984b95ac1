import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
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

const targetId = async (): Promise<string> => (await run.sp.web.lists.getByTitle('Hub Partner Links').select('Id')()).Id;

describe('every kind of column that PnPjs adds', () => {
  it.each<[string, () => Promise<unknown>, object, unknown, unknown]>([
    ['text', () => list.fields.addText('New', { MaxLength: 20 }), { TypeAsString: 'Text', MaxLength: 20 }, 'Words', 'Words'],
    ['several lines', () => list.fields.addMultilineText('New', { RichText: false }), { TypeAsString: 'Note', RichText: false }, 'More words', 'More words'],
    ['a number', () => list.fields.addNumber('New', { MinimumValue: 1, MaximumValue: 9 }), { TypeAsString: 'Number', MinimumValue: 1, MaximumValue: 9 }, 4.5, 4.5],
    ['a date', () => list.fields.addDateTime('New', { DisplayFormat: 0 }), { TypeAsString: 'DateTime', DisplayFormat: 0 }, '2026-05-06T00:00:00Z', '2026-05-06T00:00:00Z'],
    ['a moment', () => list.fields.addDateTime('New', { DisplayFormat: 1 }), { TypeAsString: 'DateTime', DisplayFormat: 1 }, '2026-05-06T07:08:09Z', '2026-05-06T07:08:09Z'],
    ['yes or no', () => list.fields.addBoolean('New'), { TypeAsString: 'Boolean' }, true, true],
    ['a choice', () => list.fields.addChoice('New', { Choices: ['A', 'B'] }), { TypeAsString: 'Choice', Choices: ['A', 'B'] }, 'B', 'B'],
    ['several choices', () => list.fields.addMultiChoice('New', { Choices: ['A', 'B'] }), { TypeAsString: 'MultiChoice', Choices: ['A', 'B'] }, ['A', 'B'], ['A', 'B']],
    ['a hyperlink', () => list.fields.addUrl('New'), { TypeAsString: 'URL' }, { Url: 'https://a.example', Description: 'A' }, { Url: 'https://a.example', Description: 'A' }],
    ['an image', () => list.fields.addImageField('New'), { TypeAsString: 'Thumbnail', FieldTypeKind: 34 }, '{"fileName":"a.png"}', '{"fileName":"a.png"}']
  ])('%s', async (_what, add, shown, written, read) => {
    await add();
    expect(await list.fields.getByInternalNameOrTitle('New')()).toMatchObject({ InternalName: 'New', Title: 'New', CanBeDeleted: true, ...shown });
    await list.items.add({ Title: 'x', New: written });
    expect((await list.items()).map((item: { New: unknown }) => item.New)).toEqual([null, read]);
  });

  it('a person, by id', async () => {
    await list.fields.addUser('Who', { SelectionMode: 0 });
    await list.items.add({ Title: 'x', WhoId: 1 });
    expect(await list.items.getById(2).select('WhoId', 'Who/Title').expand('Who')()).toMatchObject({ WhoId: 1, Who: { Title: 'Sam Carter' } });
  });

  it('a lookup, by id', async () => {
    run.service.addItem('Lists/HubLinks', { Title: 'Target' });
    await list.fields.addLookup('Link', { LookupListId: await targetId(), LookupFieldName: 'Title' });
    expect(await list.fields.getByTitle('Link')()).toMatchObject({ TypeAsString: 'Lookup', LookupField: 'Title', LookupList: `{${await targetId()}}`, AllowMultipleValues: false });
    await list.items.add({ Title: 'x', LinkId: 1 });
    expect(await list.items.getById(2).select('LinkId', 'Link/Title').expand('Link')()).toMatchObject({ LinkId: 1, Link: { Title: 'Target' } });
  });
});

it('makes an internal name of the title as SharePoint does', async () => {
  await list.fields.addText('Who says so?');
  await list.fields.addText('2nd line');
  await list.fields.addText('Title');
  const names = (await list.fields.filter("FromBaseType eq false")()).map(({ InternalName }) => InternalName);
  expect(names).toEqual(['Who_x0020_says_x0020_so_x003f_', '_x0032_nd_x0020_line', 'Title0']);
});

it('gives a list 20 indexes and no more', async () => {
  for (let number = 1; number <= 20; number += 1) {
    await list.fields.addText(`I${number}`, { Indexed: true });
  }
  const sentence = 'The number of indexed columns in this list has reached its limit of 20. Remove the index of another column first.';
  expect(await refused(list.fields.addText('I21', { Indexed: true }))).toMatchObject({ status: 500, message: sentence });
  await list.fields.addText('I21');
  expect(await refused(list.fields.getByTitle('I21').update({ Indexed: true }))).toMatchObject({ message: sentence });
  await list.fields.getByTitle('I1').update({ Indexed: false });
  await list.fields.getByTitle('I21').update({ Indexed: true });
});

it.each<[string, () => Promise<unknown>]>([
  ['several lines', () => list.fields.addMultilineText('X', { Indexed: true })], ['several choices', () => list.fields.addMultiChoice('X', { Choices: ['A'], Indexed: true })],
  ['a hyperlink', () => list.fields.addUrl('X', { Indexed: true })], ['an image', () => list.fields.addImageField('X', { Indexed: true })]
])('refuses an index of %s, and makes no column', async (_what, add) => {
  expect(await refused(add())).toMatchObject({ status: 500, message: "The column 'X' is of a type that cannot be indexed." });
  expect(await refused(list.fields.getByTitle('X')())).toMatchObject({ status: 400 });
});

it.each([[10, 501], [17, 501], [99, 500], ['Text', 400]])('refuses FieldTypeKind %p', async (kind, status) => {
  const answer = await run.api("web/lists/getbytitle('Cases')/fields", { method: 'POST', body: JSON.stringify({ Title: 'X', FieldTypeKind: kind }) });
  expect(answer.status).toBe(status);
});

it.each<[string, object, number, RegExp]>([
  ['what is not served', { FieldTypeKind: 2, SchemaXml: '<Field />' }, 501, /SchemaXml/], ['an unknown property', { FieldTypeKind: 2, Colour: 'red' }, 400, /'Colour'/],
  ['no lines', { FieldTypeKind: 3, NumberOfLines: 0 }, 400, /'NumberOfLines'/], ['a format that there is not', { FieldTypeKind: 11, DisplayFormat: 2 }, 400, /'DisplayFormat'/],
  ['a default that is neither yes nor no', { FieldTypeKind: 8, DefaultValue: 'maybe' }, 400, /'DefaultValue'/], ['a default that is no date', { FieldTypeKind: 4, DefaultValue: 'some day' }, 400, /'DefaultValue'/],
  ['a default that is no number', { FieldTypeKind: 9, DefaultValue: 'few' }, 400, /'DefaultValue'/], ['a default that is too long', { FieldTypeKind: 2, MaxLength: 2, DefaultValue: 'abc' }, 400, /'DefaultValue'/],
  ['a lookup of a column that is not there', { FieldTypeKind: 7, LookupFieldName: 'Nope' }, 400, /Column 'Nope' does not exist/]
])('refuses %s, and makes no column', async (_what, body, status, message) => {
  const answer = await run.api("web/lists/getbytitle('Cases')/fields", { method: 'POST', body: JSON.stringify({ Title: 'X', ...body, ...('LookupFieldName' in body ? { LookupListId: await targetId() } : {}) }) });
  expect([answer.status, (await answer.json())['odata.error'].message.value]).toEqual([status, expect.stringMatching(message)]);
  expect(await list.fields.filter('FromBaseType eq false')()).toEqual([]);
});

it('refuses a change to a default that does not fit', async () => {
  await list.fields.addNumber('Count', { ...({ DefaultValue: '3' } as object) });
  expect(await refused(list.fields.getByTitle('Count').update({ DefaultValue: 'few' }))).toMatchObject({ status: 400 });
  await list.items.add({ Title: 'x' });
  expect((await list.items.getById(2)()).Count).toBe(3);
});
