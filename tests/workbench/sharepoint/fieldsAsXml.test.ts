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
let run: RunningService;
let list: IList;
beforeEach(async () => {
  run = await startService();
  await run.sp.web.lists.add('Cases');
  list = run.sp.web.lists.getByTitle('Cases');
});
afterEach(() => run.stop());

const create = (SchemaXml: string, Options = keepName) => list.fields.createFieldAsXml({ SchemaXml, Options });

it.each<[string, string, object]>([
  ['text', '<Field Type="Text" Name="A" DisplayName="Words" MaxLength="40" Required="TRUE" Description="Some &amp; more"><Default>none</Default></Field>', { TypeAsString: 'Text', Title: 'Words', MaxLength: 40, Required: true, Description: 'Some & more', DefaultValue: 'none' }],
  ['rich text', '<Field Type="Note" Name="A" DisplayName="A" RichText="TRUE" RichTextMode="FullHtml" NumLines="12" />', { TypeAsString: 'Note', RichText: true }],
  ['plain lines', '<Field Type="Note" Name="A" DisplayName="A" RichText="FALSE" />', { RichText: false }],
  ['a choice', '<Field Type="Choice" Name="A" DisplayName="A" Format="Dropdown" Indexed="TRUE"><Default>B</Default><CHOICES><CHOICE>A &lt; B</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>', { Choices: ['A < B', 'B'], DefaultValue: 'B', Indexed: true }],
  ['several choices', '<Field Type="MultiChoice" Name="A" DisplayName="A"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>', { TypeAsString: 'MultiChoice', Choices: ['A'] }],
  ['a day', '<Field Type="DateTime" Name="A" DisplayName="A" Format="DateOnly" />', { DisplayFormat: 0 }],
  ['a moment', '<Field Type="DateTime" Name="A" DisplayName="A" Format="DateTime"><Default>[today]</Default></Field>', { DisplayFormat: 1, DefaultValue: '[today]' }],
  ['yes or no', '<Field Type="Boolean" Name="A" DisplayName="A"><Default>1</Default></Field>', { TypeAsString: 'Boolean', DefaultValue: '1' }],
  ['a number', '<Field Type="Number" Name="A" DisplayName="A" Decimals="2" Min="0" Max="10" />', { DisplayFormat: 2, MinimumValue: 0, MaximumValue: 10 }],
  ['a hyperlink', '<Field Type="URL" Name="A" DisplayName="A" Format="Hyperlink" />', { TypeAsString: 'URL' }],
  ['an image', '<Field Type="Thumbnail" Name="A" DisplayName="A" />', { FieldTypeKind: 34 }],
  ['a person', '<Field Type="User" Name="A" DisplayName="A" UserSelectionMode="PeopleOnly" />', { TypeAsString: 'User', AllowMultipleValues: false }],
  ['several people', '<Field Type="UserMulti" Name="A" DisplayName="A" Mult="TRUE" />', { TypeAsString: 'UserMulti', FieldTypeKind: 20, AllowMultipleValues: true }],
  ['a lookup by address', '<Field Type="Lookup" Name="A" DisplayName="A" List="Lists/HubLinks" ShowField="HubPartner" />', { TypeAsString: 'Lookup', LookupField: 'HubPartner' }],
  ['several lookups into its own list', '<Field Type="Lookup" Name="A" DisplayName="A" List="Self" Mult="TRUE" />', { TypeAsString: 'LookupMulti', AllowMultipleValues: true }],
  ['formatting', '<Field Type="Text" Name="A" DisplayName="A" CustomFormatter="{&quot;elmType&quot;:&quot;div&quot;}" ShowInNewForm="FALSE" Hidden="TRUE" />', { CustomFormatter: '{"elmType":"div"}', Hidden: true, SchemaXml: expect.stringContaining('ShowInNewForm="FALSE"') }]
])('reads %s', async (_what, xml, shown) => {
  const created = await create(xml);
  expect(created).toMatchObject({ InternalName: 'A', ...shown });
  expect(await list.fields.getByInternalNameOrTitle('A')()).toMatchObject(shown);
});

it('writes XML that it can read again', async () => {
  const first = await create('<Field Type="Choice" ID="{0b1c2d3e-0000-4000-8000-00000000abcd}" Name="A" DisplayName="One &amp; &quot;two&quot;" Description="x"><Default>B</Default><CHOICES><CHOICE>A &amp; B</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>');
  expect(first.Id).toBe('0b1c2d3e-0000-4000-8000-00000000abcd');
  await list.fields.getByInternalNameOrTitle('A').delete();
  const again = await create(first.SchemaXml);
  expect(again).toEqual({ ...first, 'odata.id': expect.anything(), 'odata.metadata': expect.anything(), 'odata.editLink': expect.anything(), 'odata.type': expect.anything() });
});

it('makes the internal name of the display name, unless the option keeps the name', async () => {
  expect((await create('<Field Type="Text" Name="CaseOwner" StaticName="CaseOwner" DisplayName="Who owns it" />', 0)).InternalName).toBe('Who_x0020_owns_x0020_it');
  expect((await create('<Field Type="Text" Name="CaseOwner" StaticName="CaseOwner" DisplayName="Who owns it" />', keepName)).InternalName).toBe('CaseOwner');
});

it('shows the column in the default view if the option says so', async () => {
  await create('<Field Type="Text" Name="A" DisplayName="A" />', keepName + toDefaultView);
  await create('<Field Type="Text" Name="B" DisplayName="B" />', keepName);
  expect(await list.defaultView.fields()).toMatchObject({ Items: ['LinkTitle', 'A'] });
});

it.each<[string, string, number, RegExp]>([
  ['broken XML', '<Field Type="Text" DisplayName="A"', 500, /Invalid field definition/], ['text', 'no XML at all', 500, /Invalid field definition/], ['another element', '<View />', 500, /Invalid field definition/],
  ['no name', '<Field Type="Text" />', 500, /Invalid field definition/], ['a type that there is not', '<Field Type="Wheel" DisplayName="A" />', 500, /Field type Wheel/], ['no type', '<Field DisplayName="A" />', 500, /Field type /],
  ['a calculated column', '<Field Type="Calculated" DisplayName="A" />', 501, /type Calculated/], ['managed metadata', '<Field Type="TaxonomyFieldType" DisplayName="A" />', 501, /TaxonomyFieldType/],
  ['unique values', '<Field Type="Text" DisplayName="A" EnforceUniqueValues="TRUE" />', 501, /EnforceUniqueValues/], ['an attribute that is not known', '<Field Type="Text" DisplayName="A" Colour="red" />', 501, /Colour/],
  ['a lookup into nowhere', '<Field Type="Lookup" DisplayName="A" List="{00000000-0000-0000-0000-000000000000}" />', 404, /List does not exist/],
  ['an index of several lines', '<Field Type="Note" DisplayName="A" Indexed="TRUE" />', 500, /cannot be indexed/], ['an entity from outside', '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><Field Type="Text" DisplayName="&x;" />', 500, /Invalid field definition/]
])('refuses %s', async (_what, xml, status, message) => {
  expect(await refused(create(xml))).toMatchObject({ status, message: expect.stringMatching(message) });
  expect(await list.fields.filter('FromBaseType eq false')()).toEqual([]);
});

it('refuses a name or id that is taken', async () => {
  const xml = '<Field Type="Text" ID="{0b1c2d3e-0000-4000-8000-00000000abcd}" Name="A" DisplayName="A" />';
  await create(xml);
  expect(await refused(create(xml))).toMatchObject({ status: 500, message: 'A duplicate field name was found. Choose another name.' });
  expect(await refused(create('<Field Type="Text" Name="a" DisplayName="B" />'))).toMatchObject({ status: 500 });
});
