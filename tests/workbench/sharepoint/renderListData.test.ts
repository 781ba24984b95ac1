import '@pnp/sp/attachments';
import '@pnp/sp/comments';
import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { startWithCases } from './caml/cases';
import { refused } from './support/refused';
import type { RunningService } from './support/service';

let run: RunningService;
let list: IList;
beforeAll(async () => {
  ({ run, list } = await startWithCases());
  await list.items.getById(1).update({ Size: 1234567.25 });
  await list.items.getById(1).comments.add('Hello');
  await list.items.getById(1).attachmentFiles.add('a.txt', 'text');
  await list.items.getById(2).update({ Size: 0 });
});
afterAll(() => run.stop());

interface Data { Row: Record<string, unknown>[]; FirstRow: number; LastRow: number; RowLimit: number; NextHref?: string }

const viewXml = (fields: string[], more = ''): string => `<View>${more}<ViewFields>${fields.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields></View>`;
const render = (ViewXml: string, more: object = {}): Promise<Data> => list.renderListDataAsStream({ ViewXml, ...more });
const rowOf = async (id: number, fields: string[]): Promise<Record<string, unknown>> => (await render(viewXml(fields))).Row[id - 1];

const alwaysThere = [
  'ID', 'PermMask', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef', 'FileRef.urlencode', 'FileRef.urlencodeasurl', 'FileRef.urlencoding', 'FileRef.scriptencodeasurl', 'Attachments', 'SMTotalSize',
  '_CommentFlags', '_CommentCount', 'ItemChildCount', 'FolderChildCount', 'ScopeId', 'owshiddenversion', 'Restricted'
];
const personParts = (name: string, values: string[]): object =>
  Object.fromEntries(['id', 'title', 'email', 'sip', 'jobTitle', 'department', 'picture'].map((part, place) => [`${name}.${part}`, values[place] ?? '']));
const sam = ['1', 'Sam Carter', 'sam.carter@contoso.example', 'sam.carter@contoso.example'];
const shownSam = { id: '1', title: 'Sam Carter', email: sam[2], sip: sam[2], picture: '' };
const lookup = (lookupId: number, lookupValue: string): object => ({ lookupId, lookupValue, isSecretFieldValue: false });

it.each<[string, object, object]>([
  ['Word', { Word: "O'Neil & <sons>" }, { Word: '' }], ['Notes', { Notes: 'A long story of 50% more' }, { Notes: '' }], ['State', { State: 'Open' }, { State: '' }], ['Kinds', { Kinds: ['A', 'B'] }, { Kinds: '' }],
  ['Size', { Size: '1,234,567.25', 'Size.': '1234567.25000000' }, { Size: '', 'Size.': '' }], ['Share', { Share: '1,234.6', 'Share.': '1234.56000000000' }, { Share: '', 'Share.': '' }], ['Open', { Open: 'Yes', 'Open.value': '1' }, { Open: '', 'Open.value': '' }],
  ['Day', { Day: '15/06/2026', 'Day.': '2026-06-15T00:00:00Z' }, { Day: '', 'Day.': '' }], ['Moment', { Moment: '15/06/2026 12:00', 'Moment.': '2026-06-15T12:00:00Z' }, { Moment: '', 'Moment.': '' }],
  ['Team', { Team: [lookup(2, 'Beta')], 'Team.': '2;#Beta' }, { Team: '', 'Team.': '' }], ['Helpers', { Helpers: [lookup(1, 'Alpha'), lookup(3, 'Gamma')], 'Helpers.': '1;#Alpha;#3;#Gamma' }, { Helpers: [], 'Helpers.': '' }],
  ['Owner', { Owner: [shownSam], ...personParts('Owner', sam) }, { Owner: '', ...personParts('Owner', []) }],
  ['Readers', { Readers: [{ ...shownSam, value: 'Sam Carter' }, expect.objectContaining({ id: '2' })] }, { Readers: '', ...personParts('Readers', []) }],
  ['Link', { Link: 'https://a.example/?b', 'Link.desc': 'A' }, { Link: '', 'Link.desc': '' }], ['Picture', { Picture: { fileName: 'a.png', serverRelativeUrl: null, id: null, serverUrl: null, thumbnailRenderer: null } }, { Picture: '' }],
  ['_ModerationStatus', { _ModerationStatus: 'Approved', '_ModerationStatus.': '0' }, { _ModerationStatus: 'Approved', '_ModerationStatus.': '0' }],
  ['FileLeafRef', { FileLeafRef: '1_.000', 'FileLeafRef.Name': '1_', 'FileLeafRef.Suffix': '000' }, { FileLeafRef: '3_.000', 'FileLeafRef.Name': '3_', 'FileLeafRef.Suffix': '000' }],
  ['FileDirRef', { FileDirRef: '/sites/hub/Lists/Cases' }, { FileDirRef: '/sites/hub/Lists/Cases' }], ['LinkTitle', { Title: 'One' }, { Title: 'Three' }], ['FileRef', {}, {}], ['FSObjType', {}, {}]
])('renders %s, full and empty, as SharePoint’s list pages get it, and nothing else', async (name, full, empty) => {
  for (const [id, expected] of [[1, full], [3, empty]] as const) {
    const row = await rowOf(id, [name]);
    expect(Object.fromEntries(Object.entries(row).filter(([key]) => !alwaysThere.includes(key)))).toEqual(expected);
  }
});

it.each(['a.png', '"a.png"', '[1]', 'null', '5'])('renders an Image column as it is when it holds no JSON object: %s', async (Picture) => {
  await list.items.getById(2).update({ Picture });
  expect(await rowOf(2, ['Picture'])).toMatchObject({ Picture });
});

it('renders no and nought', async () => {
  expect(await rowOf(2, ['Open', 'Size'])).toMatchObject({ Open: 'No', 'Open.value': '0', Size: '0', 'Size.': '0' });
});

it('gives with every row what was recorded', async () => {
  const row = await rowOf(1, ['Word', 'FSObjType']);
  expect(Object.keys(row).filter((name) => name !== 'Word')).toEqual(alwaysThere);
  expect(row).toMatchObject({
    ID: '1', PermMask: '0x7ffffffffffbffff', FSObjType: '0', SMTotalSize: expect.stringMatching(/^\d+$/), UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/), ScopeId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/), FileRef: '/sites/hub/Lists/Cases/1_.000',
    'FileRef.urlencode': '%2Fsites%2Fhub%2FLists%2FCases%2F1%5F%2E000', 'FileRef.scriptencodeasurl': '\\u002fsites\\u002fhub\\u002fLists\\u002fCases\\u002f1_.000', Attachments: '1', owshiddenversion: '3', ItemChildCount: '0', _CommentCount: '1'
  });
});

it('shows a visitor what a visitor may do', async () => {
  const answer = await run.api("web/lists/getbytitle('Cases')/RenderListDataAsStream", { method: 'POST', headers: { cookie: 'hubViewAs=visitor' }, body: JSON.stringify({ parameters: { ViewXml: viewXml(['Word']) } }) });
  expect([answer.headers.get('content-type'), (await answer.json()).Row[0].PermMask]).toEqual(['application/json; charset=utf-8', '0xb008431061']);
});

it.each<[string, object, number, RegExp]>([
  ['an unknown column', { ViewXml: viewXml(['Nope']) }, 500, /^One or more field types are not installed properly/], ['broken XML', { ViewXml: '<View' }, 500, /^Cannot complete this action/], ['XML that is no text', { ViewXml: 5 }, 400, /ViewXml/],
  ['the schema of the list', { RenderOptions: 4 }, 501, /RenderOptions 4/], ['data with the context', { RenderOptions: [1, 2] }, 501, /RenderOptions 3/], ['what its parameters have not', { Colour: 'red' }, 400, /'Colour' does not exist on type/],
  ['all fields', { AddAllFields: true }, 501, /AddAllFields/], ['XML over XML', { OverrideViewXml: '<View />' }, 501, /OverrideViewXml/], ['a folder', { FolderServerRelativeUrl: '/sites/hub/Lists/Cases/Folder' }, 501, /Cases\/Folder/],
  ['a page that there is not', { ViewXml: viewXml(['Word']), Paging: '?soon' }, 400, /\$skiptoken/], ['a row that is no number', { Paging: '?Paged=TRUE&p_ID=1&PageFirstRow=x' }, 400, /Paging/]
])('refuses %s', async (_what, parameters, status, message) => {
  expect(await refused(list.renderListDataAsStream(parameters))).toMatchObject({ status, message: expect.stringMatching(message) });
});

it.each<[string, object | null, Map<string, string>, RegExp]>([
  ['a sort', null, new Map([['SortField', 'Word']]), /SortField/], ['a filter', { FilterField1: 'Word', FilterValue1: 'x' } as object, new Map(), /FilterField1/]
])('does not serve %s beside the view, and says so', async (_what, override, query, message) => {
  expect(await refused(list.renderListDataAsStream({}, override, query))).toMatchObject({ status: 501, message: expect.stringMatching(message) });
});

it('takes the data alone when it is asked for them by name, and what asks for nothing', async () => {
  expect((await render(viewXml(['Word']), { RenderOptions: 2, AddAllFields: false, OverrideViewXml: '', DatesInUtc: true })).Row).toHaveLength(3);
  expect((await list.renderListDataAsStream({}, {}, new Map([['View', '00000000-0000-0000-0000-000000000000']])) as Data).Row).toHaveLength(3);
});
