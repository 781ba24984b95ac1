import '@pnp/sp/comments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IItem } from '@pnp/sp/items';
import { hubArticles } from '../../../src/lists/schema';
import { refused } from './support/refused';
import type { RunningService } from './support/service';
import { startService } from './support/service';

const ITEMS = "web/getList('/sites/hub/Lists/HubArticles')/items";

let running: RunningService;
let item: IItem;
let id: number;

beforeEach(async () => {
  running = await startService();
  running.service.allowLikes(hubArticles.url, true);
  id = running.service.addItem(hubArticles.url, { Title: 'An article' });
  item = running.sp.web.getList('/sites/hub/Lists/HubArticles').items.getById(id);
});
afterEach(() => running.stop());

/** A call as another person. */
const as = (role: string, path: string, init: RequestInit = {}): Promise<Response> => running.api(path, {
  ...init,
  headers: {
    Accept: 'application/json;odata=nometadata', cookie: `hubViewAs=${role}`,
    ...(init.method ? { 'X-RequestDigest': running.service.pageContext(running.origin).formDigestValue, 'Content-Type': 'application/json' } : {})
  }
});

describe('comments', () => {
  it('are added, and come back newest first with all that was recorded of them', async () => {
    await item.comments.add('The first');
    const added = await item.comments.add({ text: 'The second', mentions: [] });
    expect({ ...added }).toMatchObject({ id: '2', text: 'The second', isReply: false, parentId: '0', likeCount: 0, replyCount: 0, itemId: id });
    const all = await item.comments();
    expect(all.map(({ text }) => text)).toEqual(['The second', 'The first']);
    expect(Object.keys(JSON.parse(await (await running.api(`${ITEMS}(${id})/comments`)).text()).value[0])).toEqual([
      'author', 'createdDate', 'id', 'isLikedByUser', 'isReply', 'itemId', 'likeCount', 'listId', 'mentions', 'modifiedDate', 'parentId', 'replyCount', 'text'
    ]);
    expect(all[0].author).toMatchObject({ name: 'Sam Carter', email: 'sam.carter@contoso.example', isActive: true, principalType: 1 });
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'], ["O'Neill & \"co\"", 'O&#39;Neill &amp; &quot;co&quot;'], ['See https://a.example/{1}', 'See https&#58;//a.example/&#123;1&#125;'],
    ['@mention{0} and @mention&#123;1&#125; &amp; &no entity', '@mention&#123;0&#125; and @mention&#123;1&#125; &amp; &amp;no entity'], ['🙂 שלום ŵy', '🙂 שלום ŵy'], ['x'.repeat(10_000), 'x'.repeat(10_000)], ['two\nlines', 'two\nlines']
  ])('take any text, and show it as HTML: %.30s', async (text, shown) => {
    expect((await item.comments.add(text)).text).toBe(shown);
    expect((await item.comments.getById(1)()).text).toBe(shown);
    expect((await item.comments())[0].text).toBe(shown);
  });

  it('keep the people whom they name', async () => {
    await item.comments.add({ text: 'See @mention{0}', mentions: [{ email: 'mali.bevan@contoso.example', id: 2, loginName: 'mali', name: 'Mali Bevan' }] } as never);
    expect((await item.comments())[0].mentions).toMatchObject([{ name: 'Mali Bevan' }]);
  });

  it('come 30 at once at the most', async () => {
    for (let count = 0; count < 33; count += 1) {
      await item.comments.add(`Comment ${count}`);
    }
    expect((await item.comments()).map(({ text }) => text)).toEqual(Array.from({ length: 30 }, (_, place) => `Comment ${32 - place}`));
    expect(await item.comments.top(100)()).toHaveLength(30);
  });

  it('are answered by replies, which stand below them and not beside them', async () => {
    const comment = await item.comments.add('A question');
    await comment.replies.add('An answer');
    const [read] = await item.comments.expand('replies', 'likedBy')();
    expect(read).toMatchObject({ text: 'A question', replyCount: 1 });
    expect((read as unknown as { replies: { text: string; isReply: boolean; parentId: string }[] }).replies).toMatchObject([{ text: 'An answer', isReply: true, parentId: '1' }]);
    expect(await item.comments()).toHaveLength(1);
    expect(await item.comments.getById(1).replies()).toMatchObject([{ text: 'An answer' }]);
  });

  it('are liked once by each person, and no longer when they change their mind', async () => {
    const comment = await item.comments.add('Well said');
    await comment.like();
    await comment.like();
    await as('visitor', `${ITEMS}(${id})/comments(1)/like`, { method: 'POST' });
    const [read] = await item.comments.expand('likedBy')();
    expect(read).toMatchObject({ likeCount: 2, isLikedByUser: true });
    expect((read as unknown as { likedBy: { name: string }[] }).likedBy.map(({ name }) => name).sort()).toEqual(['Owen Price', 'Sam Carter']);
    await comment.unlike();
    expect((await item.comments())[0]).toMatchObject({ likeCount: 1, isLikedByUser: false });
    expect(await (await as('owner', `${ITEMS}(${id})/comments(1)/unlike`, { method: 'POST' })).json()).toEqual({ 'odata.null': true });
  });

  it('are deleted with their replies, and their ids are not given again', async () => {
    const comment = await item.comments.add('Soon gone');
    await comment.replies.add('And its answer');
    await item.comments.getById(1).delete();
    expect(await item.comments()).toEqual([]);
    expect(await refused(item.comments.getById(2)())).toMatchObject({ status: 404 });
    expect((await item.comments.add('The next')).id).toBe('3');
  });

  it('go with their item', async () => {
    await item.comments.add('On an item that goes');
    await item.delete();
    expect(await refused(item.comments())).toMatchObject({ status: 404, message: 'Item does not exist. It may have been deleted by another user.' });
  });

  it.each(['', '   '])('are refused when they say nothing: %j', async (text) => {
    expect(await refused(item.comments.add(text))).toMatchObject({ status: 400 });
  });

  it('are refused when their text is no text, or is nowhere', async () => {
    for (const body of ['{"text":7}', '{}', '{"text":"x","mentions":"y"}', 'nonsense']) {
      expect((await as('owner', `${ITEMS}(${id})/comments`, { method: 'POST', body })).status).toBe(400);
    }
    expect((await as('owner', `${ITEMS}(${id})/comments(9)`)).status).toBe(404);
    expect((await as('owner', `${ITEMS}(${id})/comments(9)/replies`, { method: 'POST', body: '{"text":"x"}' })).status).toBe(404);
  });

  it('are for those who may edit items; everybody reads and likes them', async () => {
    const body = '{"text":"By somebody"}';
    expect((await as('member', `${ITEMS}(${id})/comments`, { method: 'POST', body })).status).toBe(201);
    expect((await as('visitor', `${ITEMS}(${id})/comments`, { method: 'POST', body })).status).toBe(403);
    expect((await as('visitor', `${ITEMS}(${id})/comments`)).status).toBe(200);
    expect((await as('guest', `${ITEMS}(${id})/comments(1)/like`, { method: 'POST' })).status).toBe(200);
  });

  it('belong to who wrote them, and to who looks after the site', async () => {
    await item.comments.add('By the owner');
    await as('member', `${ITEMS}(${id})/comments`, { method: 'POST', body: '{"text":"The member’s"}' });
    expect((await as('member', `${ITEMS}(${id})/comments(1)`, { method: 'DELETE' })).status).toBe(403);
    expect((await as('member', `${ITEMS}(${id})/comments(2)`, { method: 'DELETE' })).status).toBe(200);
    expect((await item.comments()).map(({ text }) => text)).toEqual(['By the owner']);
    expect((await as('member', `${ITEMS}(${id})/comments/DeleteAll`, { method: 'POST' })).status).toBe(403);
    await item.comments.clear();
    expect(await item.comments()).toEqual([]);
  });
});

describe('likes of an item', () => {
  const read = async (): Promise<{ LikesCount: number; LikedBy: { Title: string }[] }> =>
    (await running.api(`${ITEMS}(${id})?$select=LikesCount,LikedBy/Id,LikedBy/Title&$expand=LikedBy`)).json();

  it('are given and taken back, once by each person', async () => {
    await item.like();
    await item.like();
    expect(await read()).toMatchObject({ LikesCount: 1, LikedBy: [{ Title: 'Sam Carter' }] });
    await item.unlike();
    expect(await read()).toEqual({ LikesCount: 0, LikedBy: [] });
  });

  it('need the rating setting of the list', async () => {
    running.service.allowLikes(hubArticles.url, false);
    expect(await refused(item.like())).toEqual({ status: 500, code: '-1, System.NotSupportedException', message: 'Likes are not supported in this item.' });
    expect((await running.api(`${ITEMS}(${id})?$select=LikesCount`)).status).toBe(400);
  });

  it('are refused for what is not there', async () => {
    const call = (list: string, which: string, like: string): string => `Microsoft.Office.Server.ReputationModel.Reputation.SetLike(listID=@a1,itemID=@a2,like=@a3)?@a1='{${list}}'&@a2='${which}'&@a3=${like}`;
    const { Id } = await (await running.api("web/getList('/sites/hub/Lists/HubArticles')")).json();
    expect((await as('owner', call('00000000-0000-0000-0000-000000000000', String(id), 'true'), { method: 'POST' })).status).toBe(404);
    expect((await as('owner', call(Id, '999', 'true'), { method: 'POST' })).status).toBe(404);
    expect((await as('owner', call(Id, String(id), "'yes'"), { method: 'POST' })).status).toBe(400);
    expect((await as('visitor', call(Id, String(id), 'true'), { method: 'POST' })).status).toBe(200);
  });

  it('work in a batch, next to comments', async () => {
    const [batched, execute] = running.sp.batched();
    const inBatch = batched.web.getList('/sites/hub/Lists/HubArticles').items.getById(id);
    const added = inBatch.comments.add('In a batch');
    const all = inBatch.comments();
    await execute();
    expect((await added).id).toBe('1');
    expect(await all).toHaveLength(1);
  });
});
