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

it.each<[IChangeQuery, string[]]>([
  [{ Item: true, Add: true }, ['1:1', '2:1']], [{ Item: true, DeleteObject: true }, ['2:3', '1:3']], [{ Item: true }, []], [{ Add: true, Update: true }, []], [{ ...all, FetchLimit: '2' as unknown as string }, ['1:1', '2:1']],
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
  for (const StringValue of [other.StringValue, 'soon', '']) {
    expect(await refused(changes({ ...all, ChangeTokenStart: { StringValue } }))).toMatchObject({ status: 400, message: 'The changeToken refers to a different change set, or is not valid.' });
  }
});

it.each([['Field'], ['View'], ['List'], ['ContentType']])('refuses changes of another kind: %s', async (kind) => {
  expect(await refused(changes({ ...all, [kind]: true }))).toMatchObject({ status: 501, message: expect.stringContaining(kind) });
  expect(await short({ ...all, [kind]: false })).toEqual([]);
});
