import '@pnp/sp/comments';
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
const columns = ['Word', 'Notes', 'State', 'Kinds', 'Size', 'Open', 'Day', 'Moment', 'Team', 'Helpers', 'Owner', 'Readers', 'Link', 'Picture'];
let run: RunningService;
let list: IList;
let sam: number;

beforeAll(async () => {
  run = await startService();
  await run.sp.web.lists.add('Teams');
  for (const Title of ['Alpha', 'Beta']) {
    await run.sp.web.lists.getByTitle('Teams').items.add({ Title });
  }
  await run.sp.web.lists.add('Cases');
  list = run.sp.web.lists.getByTitle('Cases');
  for (const [type, name, more] of [
    ['Text', 'Word', ''], ['Note', 'Notes', ''], ['Choice', 'State', ''], ['MultiChoice', 'Kinds', ''], ['Number', 'Size', 'Decimals="1"'], ['Boolean', 'Open', ''], ['DateTime', 'Day', 'Format="DateOnly"'],
    ['DateTime', 'Moment', 'Format="DateTime"'], ['Lookup', 'Team', 'List="Lists/Teams"'], ['LookupMulti', 'Helpers', 'List="Lists/Teams" Mult="TRUE"'], ['User', 'Owner', ''], ['UserMulti', 'Readers', 'Mult="TRUE"'],
    ['URL', 'Link', ''], ['Thumbnail', 'Picture', '']
  ]) {
    await list.fields.createFieldAsXml({ SchemaXml: `<Field Type="${type}" Name="${name}" DisplayName="${name}" ${more} />`, Options: keepName });
  }
  sam = 1;
  await list.items.add({
    Title: 'Full', Word: '<b>', Notes: 'Long', State: 'Open', Kinds: ['A', 'B'], Size: 1234567.25, Open: true, Day: '2026-06-05', Moment: '2026-06-05T07:08:09Z', TeamId: 2, HelpersId: [1, 2], OwnerId: sam, ReadersId: [sam],
    Link: { Url: 'https://a.example/?b', Description: 'A' }, Picture: '{"fileName":"a.png"}'
  });
  await list.items.add({ Title: 'Empty' });
  await list.items.getById(1).comments.add('Hello');
});
afterAll(() => run.stop());

interface Data { Row: Record<string, unknown>[]; FirstRow: number; LastRow: number; RowLimit: number; NextHref?: string }

const viewXml = (fields: string[], more = ''): string => `<View>${more}<ViewFields>${fields.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields></View>`;
const render = (ViewXml: string, more: object = {}): Promise<Data> => list.renderListDataAsStream({ ViewXml, ...more });

it('renders every type of column as SharePoint’s list pages get it', async () => {
  const { Row: [full, empty] } = await render(viewXml(columns));
  const person = { id: '1', title: 'Sam Carter', email: 'sam.carter@contoso.example', sip: 'sam.carter@contoso.example', picture: '' };
  expect(full).toMatchObject({
    Word: '<b>', Notes: 'Long', State: 'Open', Kinds: ['A', 'B'], Size: '1,234,567.3', 'Size.': '1234567.25', Open: 'Yes', 'Open.value': '1', Day: '05/06/2026', 'Day.': '2026-06-05T00:00:00Z',
    Moment: '05/06/2026 07:08', 'Moment.': '2026-06-05T07:08:09Z', Team: [{ lookupId: 2, lookupValue: 'Beta', isSecretFieldValue: false }], Owner: [person], Readers: [person],
    Link: 'https://a.example/?b', 'Link.desc': 'A', Picture: { fileName: 'a.png' }, _CommentCount: '1'
  });
  expect((full.Helpers as { lookupValue: string }[]).map(({ lookupValue }) => lookupValue)).toEqual(['Alpha', 'Beta']);
  expect(empty).toMatchObject({ Word: '', Notes: '', Kinds: [], Size: '', 'Size.': '', Open: '', Day: '', Team: [], Helpers: [], Owner: [], Readers: [], Link: '', 'Link.desc': '', Picture: '', _CommentCount: '' });
});

it('gives with every row what was recorded, and of the columns those that were asked for', async () => {
  const { Row: [row] } = await render(viewXml(['Word']));
  expect(row).toMatchObject({
    ID: '1', PermMask: '0x7ffffffffffbffff', FSObjType: '0', UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/), FileRef: '/sites/hub/Lists/Cases/1_.000', 'FileRef.urlencode': '%2Fsites%2Fhub%2FLists%2FCases%2F1%5F%2E000',
    'FileRef.scriptencodeasurl': '\\u002fsites\\u002fhub\\u002fLists\\u002fCases\\u002f1_.000', Attachments: '0', owshiddenversion: '1', ItemChildCount: '0'
  });
  expect(row).not.toHaveProperty('Notes');
});

it('says where it begins and ends, and goes on by NextHref', async () => {
  for (const Title of ['Three', 'Four', 'Five']) {
    await list.items.add({ Title });
  }
  const xml = viewXml(['LinkTitle'], '<Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query><RowLimit Paged="TRUE">2</RowLimit>');
  const seen: unknown[] = [];
  let page = await render(xml);
  expect(page).toMatchObject({ FirstRow: 1, LastRow: 2, RowLimit: 2, FolderPermissions: '0x7ffffffffffbffff', FilterLink: '?', ForceNoHierarchy: '1' });
  for (;;) {
    seen.push(...page.Row.map(({ Title }) => Title));
    if (page.NextHref === undefined) {
      break;
    }
    page = await render(xml, { Paging: page.NextHref });
  }
  expect(seen).toEqual(['Empty', 'Five', 'Four', 'Full', 'Three']);
  expect(page).toMatchObject({ FirstRow: 5, LastRow: 5 });
});

it('shows the default view when no view is given', async () => {
  await list.defaultView.setViewXml('<View><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="State"/></ViewFields><RowLimit>2</RowLimit></View>');
  const { Row, RowLimit } = await list.renderListDataAsStream({}) as Data;
  expect([RowLimit, Row.map(({ ID }) => ID), Row[0].State]).toEqual([2, ['5', '4'], '']);
});

it('shows a visitor what a visitor may do', async () => {
  const answer = await run.api("web/lists/getbytitle('Cases')/RenderListDataAsStream", { method: 'POST', headers: { cookie: 'hubViewAs=visitor' }, body: JSON.stringify({ parameters: { ViewXml: viewXml(['Word']) } }) });
  expect([answer.headers.get('content-type'), (await answer.json()).Row[0].PermMask]).toEqual(['application/json; charset=utf-8', '0xb008431061']);
});

it.each<[string, object, number, RegExp]>([
  ['an unknown column', { ViewXml: viewXml(['Nope']) }, 500, /^One or more field types are not installed properly/], ['broken XML', { ViewXml: '<View' }, 500, /^Cannot complete this action/],
  ['the schema of the list', { RenderOptions: 4 }, 501, /RenderOptions 4/], ['data with the context', { RenderOptions: [1, 2] }, 501, /RenderOptions 3/], ['an unknown parameter', { Colour: 'red' }, 501, /Colour/],
  ['a page that there is not', { ViewXml: viewXml(['Word']), Paging: '?soon' }, 400, /\$skiptoken/]
])('refuses %s', async (_what, parameters, status, message) => {
  expect(await refused(list.renderListDataAsStream(parameters))).toMatchObject({ status, message: expect.stringMatching(message) });
});

it('takes the data alone when it is asked for them by name', async () => {
  expect((await render(viewXml(['Word']), { RenderOptions: 2 })).Row).toHaveLength(5);
});
