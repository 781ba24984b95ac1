import '@pnp/sp/comments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
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
