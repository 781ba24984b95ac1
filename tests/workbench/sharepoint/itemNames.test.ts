import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { startService } from './support/service';
import type { RunningService } from './support/service';

const LIST = "web/getList('/sites/hub/Lists/HubLinks')";

let run: RunningService;
beforeAll(async () => {
  run = await startService();
  await run.sp.web.lists.add('Cases');
  await run.sp.web.lists.getByTitle('Cases').fields.createFieldAsXml('<Field Type="Lookup" Name="Link" DisplayName="Link" List="Lists/HubLinks" />');
  // Nobody owns the link, and the case leads nowhere.
  run.service.addItem('Lists/HubLinks', { Title: 'Link', HubUrl: { Url: 'https://a.example', Description: 'A' } });
  run.service.addItem('Lists/Cases', { Title: 'Case' });
});
afterAll(() => run.stop());

const ask = async (path: string): Promise<[number, string]> => {
  const response = await run.api(path);
  const json = await response.json();
  return [response.status, json['odata.error']?.message.value ?? JSON.stringify(json)];
};
const caml = async (inside: string): Promise<[number, string]> => {
  const response = await run.api(`${LIST}/getitems?$select=Id`, { method: 'POST', body: JSON.stringify({ query: { ViewXml: `<View>${inside}</View>` } }) });
  const json = await response.json();
  return [response.status, json['odata.error']?.message.value ?? JSON.stringify(json)];
};

describe('a property of somebody who is not there', () => {
  it.each([
    [`${LIST}/items?$select=HubOwner/Nope&$expand=HubOwner`], [`${LIST}/items(1)?$select=HubOwner/Nope&$expand=HubOwner`], [`${LIST}/items?$select=Author/Nope&$expand=Author&$filter=Id eq 99`],
    ["web/lists/getbytitle('Cases')/items?$select=Link/Nope&$expand=Link"]
  ])('is looked at all the same: %s', async (path) => {
    expect(await ask(path)).toEqual([400, "The field or property 'Nope' does not exist."]);
  });

  it('is left out when it is one that there could be', async () => {
    expect(await ask(`${LIST}/items?$select=Title,HubOwner/Title&$expand=HubOwner`)).toEqual([200, '{"value":[{"Title":"Link"}]}']);
    expect(await ask("web/lists/getbytitle('Cases')/items(1)?$select=Title,Link/Title&$expand=Link")).toEqual([200, '{"Title":"Case"}']);
  });
});

describe('a property of what has none', () => {
  it.each([
    ['Title/Nope', 400, "The field or property 'Title/Nope' does not exist."], ['AuthorId/Title', 400, "The field or property 'AuthorId/Title' does not exist."],
    ['FileRef/Nope', 400, "The field or property 'FileRef/Nope' does not exist."], ['HubUrl/Url', 501, 'The local SharePoint service does not serve this: $select=HubUrl/Url.'],
    ['Author/Title/Nope&$expand=Author', 400, "The field or property 'Title/Nope' does not exist."]
  ])('is not passed over: %s', async (select, status, message) => {
    expect(await ask(`${LIST}/items?$select=${select}`)).toEqual([status, message]);
  });
});

describe('columns that every list of SharePoint has, and none here', () => {
  it.each([
    '$select=UniqueId', '$select=Order', '$select=OData__UIVersion', '$filter=ContentType eq \'Item\'', '$orderby=Order', '$select=DocIcon', '$select=EncodedAbsUrl'
  ])('are refused by name, rather than said not to exist: %s', async (query) => {
    expect(await ask(`${LIST}/items?${query}`)).toEqual([501, expect.stringMatching(/the column (OData_)?\w+ of every list/)]);
    expect(run.lines[run.lines.length - 1]).toContain('of every list');
  });

  it.each(['ContentType', 'DocIcon', 'Order'])('are refused in CAML: %s', async (name) => {
    expect(await caml(`<Query><Where><Eq><FieldRef Name="${name}"/><Value Type="Text">x</Value></Eq></Where></Query>`)).toEqual([501, expect.stringContaining(`the column ${name} of every list`)]);
  });

  it('are folders, of which there are none', async () => {
    expect(await ask(`${LIST}/items?$select=Title&$filter=FSObjType eq 0`)).toEqual([200, '{"value":[{"Title":"Link"}]}']);
    expect(await ask(`${LIST}/items?$select=Title&$filter=FSObjType eq 1`)).toEqual([200, '{"value":[]}']);
  });
});

it.each([
  '<Query/><Query/>', '<Query><Where/><Where/></Query>', '<Query><OrderBy/><OrderBy/></Query>', '<RowLimit>1</RowLimit><RowLimit>2</RowLimit>'
])('passes over no part of a view that stands there twice: %s', async (inside) => {
  expect(await caml(inside)).toEqual([500, expect.stringContaining('Cannot complete this action.')]);
});
