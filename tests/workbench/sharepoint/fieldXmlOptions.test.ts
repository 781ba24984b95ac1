import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

const keepName = 8;
const toDefaultView = 16;
const checkTitle = 32;
let run: RunningService;
let list: IList;
beforeEach(async () => {
  run = await startService();
  await run.sp.web.lists.add('Cases');
  list = run.sp.web.lists.getByTitle('Cases');
});
afterEach(() => run.stop());

const create = (SchemaXml: string, Options = keepName) => list.fields.createFieldAsXml({ SchemaXml, Options });

it('makes the internal name of the display name, unless the option keeps the name', async () => {
  expect((await create('<Field Type="Text" Name="CaseOwner" StaticName="CaseOwner" DisplayName="Who owns it" />', 0)).InternalName).toBe('Who_x0020_owns_x0020_it');
  expect((await create('<Field Type="Text" Name="CaseOwner" StaticName="CaseOwner" DisplayName="Who owns it" />', keepName)).InternalName).toBe('CaseOwner');
});

it('encodes a name that is kept, and does not cut it', async () => {
  expect((await create('<Field Type="Text" Name="My column with quite a long name" DisplayName="A" />')).InternalName).toBe('My_x0020_column_x0020_with_x0020_quite_x0020_a_x0020_long_x0020_name');
  expect((await create('<Field Type="Text" Name="B" DisplayName="My column with quite a long name" />', 0)).InternalName).toBe('My_x0020_column_x0020_with_x0020');
});

it.each([2, 64, 8.5])('refuses the option %p', async (option) => {
  expect(await refused(create('<Field Type="Text" Name="A" DisplayName="A" />', option))).toMatchObject({ status: 501 });
});

it('takes any choice from a form where choices may be filled in', async () => {
  await create('<Field Type="Choice" Name="A" DisplayName="A" FillInChoice="TRUE"><CHOICES><CHOICE>X</CHOICE></CHOICES></Field>');
  await create('<Field Type="Choice" Name="B" DisplayName="B"><CHOICES><CHOICE>X</CHOICE></CHOICES></Field>');
  await list.items.add({ Title: 'One' });
  const [own, other] = await list.items.getById(1).validateUpdateListItem([{ FieldName: 'A', FieldValue: 'Mine' }, { FieldName: 'B', FieldValue: 'Mine' }]);
  expect([own.HasException, other.HasException]).toEqual([false, true]);
});

it('shows the column in the default view if the option says so', async () => {
  await create('<Field Type="Text" Name="A" DisplayName="A" />', keepName + toDefaultView);
  await create('<Field Type="Text" Name="B" DisplayName="B" />', keepName);
  expect(await list.defaultView.fields()).toMatchObject({ Items: ['LinkTitle', 'A'] });
});

it('refuses a name or id that is taken', async () => {
  const xml = '<Field Type="Text" ID="{0b1c2d3e-0000-4000-8000-00000000abcd}" Name="A" DisplayName="A" />';
  await create(xml);
  expect(await refused(create(xml))).toMatchObject({ status: 500, message: 'A duplicate field name "A" was found.' });
  expect(await refused(create('<Field Type="Text" Name="a" DisplayName="B" />'))).toMatchObject({ status: 500 });
  expect(await create('<Field Type="Text" Name="B" DisplayName="A" />')).toMatchObject({ InternalName: 'B', Title: 'A' });
  expect(await refused(create('<Field Type="Text" Name="C" DisplayName="a" />', keepName + checkTitle))).toMatchObject({ status: 500, message: 'A duplicate field name "a" was found.' });
});

it.each(['Title__key', '__proto__', 'a__DESCRIPTION'])('refuses the internal name %s, under which the service keeps something of its own', async (name) => {
  expect(await refused(create(`<Field Type="Text" Name="${name}" DisplayName="A" />`))).toMatchObject({ status: 501 });
});

it.each(['constructor', 'toString', 'x'.repeat(200)])('takes the internal name %s', async (name) => {
  await create(`<Field Type="Text" Name="${name}" DisplayName="A" />`);
  await list.items.add({ Title: 'x' });
  await list.items.add({ Title: 'y', [name]: 'value' });
  expect(await list.items.filter(`${name} eq 'VALUE'`)()).toMatchObject([{ [name]: 'value' }]);
  expect(await list.items.getById(1)()).toMatchObject({ [name]: null });
});
