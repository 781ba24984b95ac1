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
  ['rich text', '<Field Type="Note" Name="A" DisplayName="A" RichText="TRUE" RichTextMode="FullHtml" NumLines="12" />', { TypeAsString: 'Note', RichText: true, NumberOfLines: 12, SchemaXml: expect.stringContaining('RichTextMode="FullHtml"') }],
  ['plain lines', '<Field Type="Note" Name="A" DisplayName="A" RichText="FALSE" />', { RichText: false }],
  ['a choice', '<Field Type="Choice" Name="A" DisplayName="A" Format="Dropdown" Indexed="TRUE"><Default>B</Default><CHOICES><CHOICE>A &lt; B</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>', { Choices: ['A < B', 'B'], DefaultValue: 'B', Indexed: true }],
  ['a choice of one\'s own, with radio buttons', '<Field Type="Choice" Name="A" DisplayName="A" Format="RadioButtons" FillInChoice="TRUE" />', { EditFormat: 1, FillInChoice: true }],
  ['several choices', '<Field Type="MultiChoice" Name="A" DisplayName="A"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>', { TypeAsString: 'MultiChoice', Choices: ['A'] }],
  ['a day', '<Field Type="DateTime" Name="A" DisplayName="A" Format="DateOnly" />', { DisplayFormat: 0 }],
  ['a moment', '<Field Type="DateTime" Name="A" DisplayName="A" Format="DateTime"><Default>[today]</Default></Field>', { DisplayFormat: 1, DefaultValue: '[today]' }],
  ['yes or no', '<Field Type="Boolean" Name="A" DisplayName="A"><Default>1</Default></Field>', { TypeAsString: 'Boolean', DefaultValue: '1' }],
  ['a number', '<Field Type="Number" Name="A" DisplayName="A" Decimals="2" Min="0" Max="10" />', { DisplayFormat: 2, MinimumValue: 0, MaximumValue: 10 }],
  ['a hyperlink', '<Field Type="URL" Name="A" DisplayName="A" Format="Hyperlink" />', { TypeAsString: 'URL' }],
  ['a picture', '<Field Type="URL" Name="A" DisplayName="A" Format="Image" />', { DisplayFormat: 1 }],
  ['a relative date', '<Field Type="DateTime" Name="A" DisplayName="A" FriendlyDisplayFormat="Relative" />', { FriendlyDisplayFormat: 2 }],
  ['an image', '<Field Type="Thumbnail" Name="A" DisplayName="A" />', { FieldTypeKind: 34 }],
  ['a person', '<Field Type="User" Name="A" DisplayName="A" UserSelectionMode="PeopleOnly" />', { TypeAsString: 'User', AllowMultipleValues: false, SelectionMode: 0 }],
  ['a person or group', '<Field Type="User" Name="A" DisplayName="A" UserSelectionMode="PeopleAndGroups" />', { SelectionMode: 1 }],
  ['several people', '<Field Type="UserMulti" Name="A" DisplayName="A" Mult="TRUE" />', { TypeAsString: 'UserMulti', FieldTypeKind: 20, AllowMultipleValues: true }],
  ['a lookup by address', '<Field Type="Lookup" Name="A" DisplayName="A" List="Lists/HubLinks" ShowField="HubPartner" />', { TypeAsString: 'Lookup', LookupField: 'HubPartner' }],
  ['several lookups into its own list', '<Field Type="Lookup" Name="A" DisplayName="A" List="Self" Mult="TRUE" />', { TypeAsString: 'LookupMulti', AllowMultipleValues: true }],
  ['what is not for this service', '<Field Type="Text" Name="A" DisplayName="A" Group="Ours" StaticName="Other" SourceID="x" Version="3" Sealed="FALSE" EnforceUniqueValues="FALSE" />', { Group: 'Ours', StaticName: 'Other' }],
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
  const again = await create(String(first.SchemaXml));
  expect(again).toEqual({ ...first, 'odata.id': expect.anything(), 'odata.metadata': expect.anything(), 'odata.editLink': expect.anything(), 'odata.type': expect.anything() });
});

it.each<[string, string, number, RegExp]>([
  ['broken XML', '<Field Type="Text" DisplayName="A"', 500, /Invalid field definition/], ['text', 'no XML at all', 500, /Invalid field definition/], ['another element', '<View />', 500, /Invalid field definition/],
  ['no name', '<Field Type="Text" />', 500, /Invalid field definition/], ['a type that there is not', '<Field Type="Wheel" DisplayName="A" />', 500, /Field type Wheel/], ['no type', '<Field DisplayName="A" />', 500, /Field type /],
  ['a calculated column', '<Field Type="Calculated" DisplayName="A" />', 501, /type Calculated/], ['managed metadata', '<Field Type="TaxonomyFieldType" DisplayName="A" />', 501, /TaxonomyFieldType/],
  ['a formula', '<Field Type="Text" DisplayName="A"><DefaultFormula>=TODAY()</DefaultFormula></Field>', 501, /DefaultFormula/], ['a check', '<Field Type="Number" DisplayName="A"><Validation>=[A]&gt;1</Validation></Field>', 501, /Validation/],
  ['versions of text', '<Field Type="Note" DisplayName="A" AppendOnly="TRUE" />', 501, /AppendOnly/], ['a per cent', '<Field Type="Number" DisplayName="A" Percentage="TRUE" />', 501, /Percentage/],
  ['people of one group', '<Field Type="User" DisplayName="A" UserSelectionScope="7" />', 501, /UserSelectionScope/], ['a strict lookup', '<Field Type="Lookup" DisplayName="A" List="Self" RelationshipDeleteBehavior="Cascade" />', 501, /RelationshipDeleteBehavior/],
  ['another web', '<Field Type="Lookup" DisplayName="A" List="Self" WebId="{0b1c2d3e-0000-4000-8000-00000000abcd}" />', 501, /WebId/], ['a text of no length', '<Field Type="Text" DisplayName="A" MaxLength="0" />', 500, /Invalid field/],
  ['a text too long', '<Field Type="Text" DisplayName="A" MaxLength="256" />', 500, /Invalid field/], ['a number that is none', '<Field Type="Number" DisplayName="A" Min="few" />', 500, /Invalid field/], ['an id that is none', '<Field Type="Text" DisplayName="A" ID="7" />', 500, /Invalid field/],
  ['a lookup of a column that is not there', '<Field Type="Lookup" DisplayName="A" List="Self" ShowField="Nope" />', 400, /Column 'Nope' does not exist/],
  ['unique values', '<Field Type="Text" DisplayName="A" EnforceUniqueValues="TRUE" />', 501, /EnforceUniqueValues/], ['an attribute that is not known', '<Field Type="Text" DisplayName="A" Colour="red" />', 501, /Colour/],
  ['a lookup into nowhere', '<Field Type="Lookup" DisplayName="A" List="{00000000-0000-0000-0000-000000000000}" />', 404, /List does not exist/],
  ['an index of several lines', '<Field Type="Note" DisplayName="A" Indexed="TRUE" />', 500, /cannot be indexed/], ['an entity from outside', '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><Field Type="Text" DisplayName="&x;" />', 500, /Invalid field definition/]
])('refuses %s', async (_what, xml, status, message) => {
  expect(await refused(create(xml))).toMatchObject({ status, message: expect.stringMatching(message) });
  expect(await list.fields.filter('FromBaseType eq false')()).toEqual([]);
});

it('refuses an empty internal name that is to be kept', async () => {
  const xml = '<Field Type="Text" DisplayName="A" Name="" />';
  const parameters = JSON.stringify({ parameters: { SchemaXml: xml, Options: 8 } });
  expect((await run.api("web/lists/getbytitle('Hub Articles')/fields/createfieldasxml", { method: 'POST', body: parameters })).status).toBe(500);
  expect(run.lines).toEqual([]);
});
