import '@pnp/sp/comments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { Item } from '@pnp/sp/items';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { hubArticles } from '../../../src/lists/schema';
import { refused } from './support/refused';
import type { RunningService } from './support/service';
import { startService } from './support/service';

let running: RunningService;
let list: IList;
let item: IItem;

beforeEach(async () => {
  running = await startService();
  list = running.sp.web.getList('/sites/hub/Lists/HubArticles');
  item = list.items.getById(running.service.addItem(hubArticles.url, { Title: 'An article' }));
  await item.comments.add('From before');
});
afterEach(() => running.stop());

const disabled = async (): Promise<boolean> => (await item.select('CommentsDisabled')<{ CommentsDisabled: boolean }>()).CommentsDisabled;

describe.each<[string, (off: boolean) => Promise<unknown>]>([
  ['for the tenant', async (off) => running.service.switchComments(off)],
  ['for the list', (off) => list.update({ DisableCommenting: off } as object)]
])('switched off %s', (_where, switchOff) => {
  it('nothing more can be said, and an item says so', async () => {
    expect(await disabled()).toBe(false);
    await switchOff(true);
    expect(await disabled()).toBe(true);
    expect(await refused(item.comments.add('Too late'))).toMatchObject({ status: 403, message: 'Comments are disabled for this item.' });
    expect(await refused(item.comments.getById(1).replies.add({ text: 'Too late', mentions: [] }))).toMatchObject({ status: 403 });
    expect(await item.comments()).toMatchObject([{ text: 'From before', replyCount: 0 }]);
  });

  it('can be switched on again', async () => {
    await switchOff(true);
    await switchOff(false);
    await item.comments.add('Again');
    expect(await item.comments()).toHaveLength(2);
  });
});

describe('switched off for one item', () => {
  const other = (): IItem => list.items.getById(2);
  const scope = async (): Promise<number> => (await item.select('CommentsDisabledScope')<{ CommentsDisabledScope: number }>()).CommentsDisabledScope;
  const call = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    running.api(`web/getList('/sites/hub/Lists/HubArticles')/items(1)/${path}`, { method: 'POST', body: JSON.stringify(body), headers });

  it.each<[string, (off: boolean) => Promise<unknown>]>([
    ['in the path, as PnPjs does for pages', (off) => Item(item, `SetCommentsDisabled(${off})`).update({})],
    ['in the body', (off) => call('SetCommentsDisabled', { value: off })],
    ['by name', (off) => call(`SetCommentsDisabled(value=${off})`, {})]
  ])('%s, it says so and takes no more, and the others do', async (_how, switchOff) => {
    running.service.addItem(hubArticles.url, { Title: 'Another' });
    expect([await disabled(), await scope()]).toEqual([false, 0]);
    await switchOff(true);
    expect([await disabled(), await scope()]).toEqual([true, 1]);
    expect(await refused(item.comments.add('Too late'))).toMatchObject({ status: 403 });
    expect(await item.comments()).toHaveLength(1);
    expect((await other().comments.add('Here')).id).toBe('1');
    await switchOff(true);
    await switchOff(false);
    expect([await disabled(), await scope()]).toEqual([false, 0]);
    await item.comments.add('Again');
  });

  it('the tenant comes first', async () => {
    await call('SetCommentsDisabled(true)', {});
    running.service.switchComments(true);
    expect(await scope()).toBe(3);
  });

  it('nobody knows what a list’s own setting counts as', async () => {
    await list.update({ DisableCommenting: true } as object);
    expect((await refused(scope())).status).toBe(501);
  });

  it('is for who may edit the item, and for yes or no', async () => {
    expect((await call('SetCommentsDisabled(true)', {}, { cookie: 'hubViewAs=visitor' })).status).toBe(403);
    expect((await call("SetCommentsDisabled('yes')", {})).status).toBe(400);
    expect((await call('SetCommentsDisabled', {})).status).toBe(400);
    expect((await call('SetCommentsDisabled', { value: 'yes' })).status).toBe(400);
    expect(await disabled()).toBe(false);
  });

  it('is forgotten with the item', async () => {
    await call('SetCommentsDisabled(true)', {});
    await item.delete();
    expect((await running.api("web/getList('/sites/hub/Lists/HubArticles')/items(1)/CommentsDisabled")).status).toBe(404);
  });
});
