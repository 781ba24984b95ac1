import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IChangeQuery } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let list: IList;
beforeEach(async () => {
  run = await startService();
  list = run.sp.web.lists.getByTitle('Hub Articles');
});
afterEach(() => run.stop());

interface ShownChange { ItemId: number; ChangeType: number; ChangeToken: { StringValue: string }; UniqueId: string }

const all: IChangeQuery = { Item: true, Add: true, Update: true, DeleteObject: true };
const changes = (query: IChangeQuery = all): Promise<ShownChange[]> => list.getChanges(query);
const short = async (query?: IChangeQuery): Promise<string[]> => (await changes(query)).map(({ ItemId, ChangeType }) => `${ItemId}:${ChangeType}`);
const token = async (): Promise<{ StringValue: string }> => (await list.select('CurrentChangeToken')()).CurrentChangeToken as { StringValue: string };

const happen = async (): Promise<void> => {
  await list.items.add({ Title: 'One' });
  await list.items.add({ Title: 'Two' });
  await list.items.getById(1).update({ Title: 'Eins' });
  await list.items.getById(2).delete();
  await list.items.getById(1).recycle();
};

it('tells what was added, changed and deleted, the oldest first', async () => {
  await happen();
  expect(await short()).toEqual(['1:1', '2:1', '1:2', '2:3', '1:3']);
  const [first] = await changes();
  const [{ UniqueId }, ...others] = (await changes()).filter(({ ItemId }) => ItemId === 1);
  expect(others.every((one) => one.UniqueId === UniqueId)).toBe(true);
  expect(Object.keys(first).filter((name) => !name.startsWith('odata.'))).toEqual([
    'ChangeToken', 'ChangeType', 'SiteId', 'Time', 'Editor', 'EditorEmailHint', 'ItemId', 'ListId', 'ServerRelativeUrl', 'SharedByUser', 'SharedWithUsers', 'UniqueId', 'WebId'
  ]);
});

it.each<[object, string[]]>([
  [{ Item: true, Add: true }, ['1:1', '2:1']], [{ Item: true, DeleteObject: true }, ['2:3', '1:3']], [{ Item: true }, []], [{ Add: true, Update: true }, []], [{ ...all, FetchLimit: '2' }, ['1:1', '2:1']],
  [{ ...all, Rename: true, Restore: true, Move: true, RecursiveAll: true }, ['1:1', '2:1', '1:2', '2:3', '1:3']]
])('tells what is asked for: %j', async (query, expected) => {
  await happen();
  expect(await short(query)).toEqual(expected);
});

it('goes on from a token, the list’s or a change’s, and up to one', async () => {
  await list.items.add({ Title: 'Before' });
  const ChangeTokenStart = await token();
  expect(await short({ ...all, ChangeTokenStart })).toEqual([]);
  await list.items.add({ Title: 'After' });
  const ChangeTokenEnd = await token();
  await list.items.getById(1).update({ Title: 'Later' });
  expect(await short({ ...all, ChangeTokenStart })).toEqual(['2:1', '1:2']);
  expect(await short({ ...all, ChangeTokenStart, ChangeTokenEnd })).toEqual(['2:1']);
  const [{ ChangeToken }] = await changes();
  expect(await short({ ...all, ChangeTokenStart: ChangeToken })).toEqual(['2:1', '1:2']);
});

it('keeps the changes of one list apart from those of another', async () => {
  run.service.addItem('Lists/HubLinks', { Title: 'A link' });
  expect(await short()).toEqual([]);
});

it('takes nothing back: a refused write leaves no change', async () => {
  await refused(list.items.add({ Nope: 1 }));
  const answer = await run.api("web/lists/getbytitle('Hub Articles')/items?$select=Nope", { method: 'POST', body: '{"Title":"x"}' });
  expect(answer.status).toBe(400);
  expect(await short()).toEqual([]);
});

it('refuses tokens of other lists and what is no token', async () => {
  const other = (await run.sp.web.lists.getByTitle('Hub Partner Links').select('CurrentChangeToken')()).CurrentChangeToken as { StringValue: string };
  expect(await refused(changes({ ...all, ChangeTokenStart: { StringValue: other.StringValue } }))).toMatchObject({
    status: 500, code: '-2130575173, Microsoft.SharePoint.SPException', message: 'Cannot use the changeToken from one object against a different object'
  });
  for (const StringValue of ['soon', '', '1;3;x;1;1']) {
    expect(await refused(changes({ ...all, ChangeTokenEnd: { StringValue } }))).toMatchObject({ status: 500, code: '-1, System.FormatException' });
  }
});

it('gives each change an address of its own', async () => {
  await happen();
  const ids = (await changes()).map((change) => (change as unknown as Record<string, string>)['odata.id']);
  expect(new Set(ids).size).toBe(5);
  expect(ids[0]).toMatch(/_api\/SP\.ChangeItem[0-9a-f-]{36}$/);
});

it('tells a visitor that there were changes of what a visitor may not see', async () => {
  await list.update({ EnableModeration: true, DraftVersionVisibility: 2 });
  await list.items.add({ Title: 'Draft' });
  await list.items.getById(1).update({ OData__ModerationStatus: 2 });
  const answer = await run.api("web/lists/getbytitle('Hub Articles')/getchanges", { method: 'POST', headers: { cookie: 'hubViewAs=visitor' }, body: JSON.stringify({ query: all }) });
  const { value } = await answer.json();
  expect(value).toHaveLength(2);
  expect(JSON.stringify(value)).not.toContain('Draft');
});

it('gives no more than 1000 changes at once, the latest ones when asked', async () => {
  run.service.together(() => Array.from({ length: 1001 }, (_unused, number) => run.service.addItem('Lists/HubArticles', { Title: `T${number}` })));
  const found = await changes();
  expect([found.length, found[999].ItemId]).toEqual([1000, 1000]);
  expect(await short({ ...all, ChangeTokenStart: found[999].ChangeToken })).toEqual(['1001:1']);
  expect(await short({ ...all, FetchLimit: '2000' } as unknown as IChangeQuery)).toHaveLength(1000);
  expect((await short({ ...all, LatestFirst: true } as IChangeQuery)).slice(0, 2)).toEqual(['1001:1', '1000:1']);
});

it.each([['Field'], ['View'], ['List'], ['ContentType'], ['RoleDefinitionAdd']])('refuses changes of another kind: %s', async (kind) => {
  expect(await refused(changes({ ...all, [kind]: true }))).toMatchObject({ status: 501, message: expect.stringContaining(kind) });
  expect(await short({ ...all, [kind]: false })).toEqual([]);
});

it.each<[string, object, number, RegExp]>([
  ['what a change query has not', { Colour: true }, 400, /'Colour' does not exist on type 'SP.ChangeQuery'/], ['a limit that is none', { ...all, FetchLimit: 'few' }, 400, /FetchLimit/]
])('refuses %s', async (_what, query, status, message) => {
  expect(await refused(changes(query))).toMatchObject({ status, message: expect.stringMatching(message) });
});

it('does not serve changes in the XML of the old web services, and says so', async () => {
  const answer = await run.api("web/lists/getbytitle('Hub Articles')/getlistitemchangessincetoken", { method: 'POST', body: JSON.stringify({ query: {} }) });
  expect([answer.status, (await answer.json())['odata.error'].message.value]).toEqual([501, expect.stringContaining('getlistitemchangessincetoken')]);
});
