import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IList } from '@pnp/sp/lists';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let list: IList;
let kim: number;
const keepName = 8;

/** Three teams, and cases that lead to teams and people. */
beforeEach(async () => {
  run = await startService();
  const { lists } = run.sp.web;
  await lists.add('Teams');
  await lists.getByTitle('Teams').fields.addNumber('Size');
  await lists.getByTitle('Teams').fields.addMultilineText('Notes');
  for (const [Title, Size] of [['Alpha', 3], ["Beta's", 5], ['Gamma', 7]]) {
    await lists.getByTitle('Teams').items.add({ Title, Size, Notes: 'Long' });
  }
  await lists.add('Cases');
  list = lists.getByTitle('Cases');
  for (const [type, name, more] of [['Lookup', 'Team', 'List="Lists/Teams"'], ['LookupMulti', 'Helpers', 'List="Lists/Teams" Mult="TRUE"'], ['User', 'Owner', ''], ['UserMulti', 'Readers', 'Mult="TRUE"']]) {
    await list.fields.createFieldAsXml({ SchemaXml: `<Field Type="${type}" Name="${name}" DisplayName="${name}" ${more} />`, Options: keepName });
  }
  kim = run.service.ensureUser({ loginName: 'i:0#.f|membership|kim@contoso.example', title: 'Kim', email: 'kim@contoso.example' });
  await list.items.add({ Title: 'Full', TeamId: 2, HelpersId: [3, 1, 3], OwnerId: kim, ReadersId: [kim, 1] });
  await list.items.add({ Title: 'Empty' });
});
afterEach(() => run.stop());

const ids = (rows: { Id: number }[]): number[] => rows.map(({ Id }) => Id);

it('shows ids, and nothing in SharePoint’s four ways', async () => {
  const [full, empty] = await list.items();
  expect(full).toMatchObject({ TeamId: 2, HelpersId: [3, 1], OwnerId: kim, OwnerStringId: String(kim), ReadersId: [kim, 1], ReadersStringId: [String(kim), '1'] });
  expect(empty).toMatchObject({ TeamId: null, HelpersId: [], OwnerId: null, OwnerStringId: null, ReadersId: null, ReadersStringId: null });
  expect(full).not.toHaveProperty('TeamStringId');
});

it('follows them, one and several', async () => {
  const query = list.items.select('Id', 'Team/Title', 'Team/Size', 'Helpers/Title', 'Helpers/Id', 'Owner/EMail', 'Readers/Title').expand('Team', 'Helpers', 'Owner', 'Readers');
  const [full, empty] = await query();
  expect(full).toMatchObject({
    Team: { Title: "Beta's", Size: 5 }, Helpers: [{ Id: 3, Title: 'Gamma' }, { Id: 1, Title: 'Alpha' }], Owner: { EMail: 'kim@contoso.example' }, Readers: [{ Title: 'Kim' }, { Title: 'Sam Carter' }]
  });
  expect(empty).toMatchObject({ Helpers: [], Readers: [] });
  const verbose = await (await run.api("web/lists/getbytitle('Cases')/items(1)?$select=Helpers/Title,HelpersId&$expand=Helpers", { headers: { Accept: 'application/json;odata=verbose' } })).json();
  expect(verbose.d).toMatchObject({ Helpers: { results: [{ Title: 'Gamma' }, { Title: 'Alpha' }] }, HelpersId: { __metadata: { type: 'Collection(Edm.Int32)' }, results: [3, 1] } });
});

it.each<[string, number[]]>([
  ["Team/Title eq 'beta''s'", [1]], ['Team/Size gt 4', [1]], ['Team/Id eq 2', [1]], ['TeamId eq 2', [1]], ['TeamId eq null', [2]], ["Team/Title eq 'Alpha'", []], ["Team/Title ne 'Alpha'", [1, 2]], ["startswith(Team/Title,'b')", [1]]
])('filters by %s', async (filter, expected) => {
  expect(ids(await list.items.select('Id', 'Team/Title').expand('Team').filter(filter)())).toEqual(expected);
});

it('sorts by what a lookup shows', async () => {
  await list.items.add({ Title: 'Third', TeamId: 1 });
  expect(ids(await list.items.select('Id').orderBy('Team', false)())).toEqual([1, 3, 2]);
});

it.each<[string, string[], string[], string | undefined, string]>([
  ['a lookup without its fields', ['Team'], [], undefined, "The query to field 'Team' is not valid."], ['several without their fields', ['Helpers/Title'], [], undefined, "The query to field 'Helpers' is not valid."],
  ['a field that the other list does not have', ['Team/Nope'], ['Team'], undefined, "The field or property 'Nope' does not exist."], ['a column that no lookup shows', ['Team/Notes'], ['Team'], undefined, "The field or property 'Notes' does not exist."],
  ['a filter by several', ['Id', 'Helpers/Title'], ['Helpers'], "Helpers/Title eq 'Alpha'", "The field 'Helpers' of type 'LookupMulti' cannot be used in the query filter expression."],
  ['a filter by the ids of several', ['Id'], [], 'HelpersId eq 1', "of type 'LookupMulti' cannot be used"], ['a filter without expanding', ['Id'], [], "Team/Title eq 'x'", "The query to field 'Team' is not valid."]
])('refuses %s', async (_what, select, expand, filter, message) => {
  const query = list.items.select(...select).expand(...expand);
  expect(await refused(filter === undefined ? query() : query.filter(filter)())).toMatchObject({ status: 400, message: expect.stringContaining(message) });
});

describe('writing', () => {
  const item = () => list.items.getById(1);

  it('changes and empties them', async () => {
    await item().update({ TeamId: 3, HelpersId: [2], OwnerId: null, ReadersId: [] });
    expect(await item()()).toMatchObject({ TeamId: 3, HelpersId: [2], OwnerId: null, ReadersId: null });
    await item().update({ TeamId: null, HelpersId: null });
    expect(await item()()).toMatchObject({ TeamId: null, HelpersId: [] });
  });

  it('takes several as verbose writes them', async () => {
    const answer = await run.api("web/lists/getbytitle('Cases')/items(1)", {
      method: 'POST', headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*', 'Content-Type': 'application/json;odata=verbose' },
      body: JSON.stringify({ __metadata: { type: 'SP.Data.CasesListItem' }, HelpersId: { results: [1, 2] } })
    });
    expect(answer.status).toBe(204);
    expect(await item()()).toMatchObject({ HelpersId: [1, 2] });
  });

  it.each<[object, number, string]>([
    [{ TeamId: 99 }, 400, 'Invalid lookup value.'], [{ HelpersId: [1, 99] }, 400, 'Invalid lookup value.'], [{ ReadersId: [99] }, 500, 'User cannot be found.'], [{ TeamId: 'Alpha' }, 400, 'Edm.Int32'],
    [{ HelpersId: 1 }, 400, 'StartArray'], [{ TeamId: [1] }, 400, 'StartArray'], [{ Team: 1 }, 400, "The property 'Team' does not exist"]
  ])('refuses %j', async (body, status, message) => {
    expect(await refused(item().update(body))).toMatchObject({ status, message: expect.stringContaining(message) });
    expect(await item()()).toMatchObject({ TeamId: 2, HelpersId: [3, 1] });
  });

  it('takes the values of a form', async () => {
    const values = [['Team', '1'], ['Helpers', '2;#Beta;#3;#Gamma'], ['Owner', '[{"Key":"i:0#.f|membership|sam.carter@contoso.example"}]'], ['Readers', '[{"Key":"i:0#.f|membership|kim@contoso.example"},{"Key":"i:0#.f|membership|mali.bevan@contoso.example"}]']];
    const outcomes = await item().validateUpdateListItem(values.map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })));
    expect(outcomes.map(({ ErrorMessage }) => ErrorMessage)).toEqual([null, null, null, null]);
    const { ReadersId, ...others } = await item()();
    expect(others).toMatchObject({ TeamId: 1, HelpersId: [2, 3], OwnerId: 1 });
    expect(ReadersId).toHaveLength(2);
  });

  it.each([['Team', '99'], ['Owner', 'nobody'], ['Readers', '[{"Key":"nobody"}]']])('says that %s is wrong in a form', async (FieldName, FieldValue) => {
    expect(await item().validateUpdateListItem([{ FieldName, FieldValue }])).toMatchObject([{ HasException: true, ErrorMessage: expect.stringMatching(/lookup|does not exist/) }]);
    expect(await item()()).toMatchObject({ OData__UIVersionString: '1.0' });
  });
});

it.each(['delete', 'recycle'] as const)('forgets an item that is gone (%s), without a new version', async (how) => {
  const teams = run.sp.web.lists.getByTitle('Teams').items;
  await teams.getById(1)[how]();
  await teams.getById(2)[how]();
  expect(await list.items.getById(1)()).toMatchObject({ TeamId: null, HelpersId: [3], OData__UIVersionString: '1.0' });
  await teams.getById(3)[how]();
  expect(await list.items.getById(1)()).toMatchObject({ HelpersId: [] });
});

it('shows nothing through a lookup whose list is gone', async () => {
  await run.sp.web.lists.getByTitle('Teams').delete();
  expect(await list.items.getById(1)()).toMatchObject({ TeamId: 2 });
  expect(await list.items.getById(1).select('Title', 'Helpers/Id').expand('Helpers')()).toMatchObject({ Helpers: [] });
});

describe('12 person and lookup columns a query', () => {
  beforeEach(async () => {
    for (let number = 1; number <= 8; number += 1) {
      await list.fields.addLookup(`L${number}`, { LookupListId: (await run.sp.web.lists.getByTitle('Teams').select('Id')()).Id, LookupFieldName: 'Title' });
    }
  });
  const message = 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.';

  it('refuses more, selected or not', async () => {
    // Eight and four of the list's own, and its two authors.
    expect(await refused(list.items())).toMatchObject({ status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', message });
  });

  it('answers with twelve', async () => {
    const twelve = ['TeamId', 'HelpersId', 'OwnerId', 'ReadersId', ...Array.from({ length: 8 }, (_unused, number) => `L${number + 1}Id`)];
    expect(await list.items.select('Title', ...twelve)()).toHaveLength(2);
    expect(await refused(list.items.select('Title', ...twelve, 'AuthorId')())).toMatchObject({ message });
    expect(await refused(list.items.select('Title', ...twelve).filter('AuthorId eq 1')())).toMatchObject({ message });
    expect(await refused(list.items.select('Title', ...twelve).orderBy('Editor')())).toMatchObject({ message });
    expect(await list.items.select('Title', ...twelve).filter('TeamId eq 2')()).toHaveLength(1);
  });
});
