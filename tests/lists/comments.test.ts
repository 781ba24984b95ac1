import '@pnp/sp/comments';
import '@pnp/sp/items';
import { CommentContent } from '../../src/content/articleContent';
import { article, aSite, SITE, TestSite } from './support/site';

async function aTalk(role?: string): Promise<{ site: TestSite; comments: CommentContent; id: number }> {
  const site = await aSite(undefined, { role });
  const id = article(site, 'An article');
  return { site, comments: (await site.content.articles()).comments, id };
}

/** Makes the service fail from now on, as the workbench's switch does. */
const fault = (site: TestSite, body: Record<string, unknown>): Promise<Response> =>
  fetch(`${site.origin}/workbench/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('comments', () => {
  it('are written and come back newest first, as whoever wrote them', async () => {
    const { comments, id } = await aTalk();
    await comments.add(id, 'First');
    expect(await comments.add(id, '<b>Second</b> 🙂')).toMatchObject({ text: '<b>Second</b> 🙂', mine: true, author: { name: 'Sam Carter' }, likeCount: 0, replyCount: 0 });
    const { comments: all, next } = await comments.page(id);
    expect(all.map(({ text, mine }) => [text, mine])).toEqual([['<b>Second</b> 🙂', true], ['First', true]]);
    expect(next).toBeUndefined();
  });

  it.each(["O'Neill & \"co\"", 'See https://a.example/{1}?a=1&b=2', '&lt;b&gt; &amp;amp; &#58; &no entity', '@mention{0}', '<script>alert(1)</script>', 'עברית 🙂 ŵy', 'x'.repeat(10_000), 'two\nlines'])(
    'come back as they were written: %.30s', async (text) => {
      const { comments, id } = await aTalk();
      expect((await comments.add(id, text)).text).toBe(text);
      expect((await comments.page(id)).comments[0].text).toBe(text);
    }
  );

  it('come in pages', async () => {
    const { comments, id } = await aTalk();
    for (let count = 1; count <= 65; count += 1) {
      await comments.add(id, `${count}`);
    }
    const first = await comments.page(id);
    const second = await comments.page(id, first.next);
    const third = await comments.page(id, second.next);
    expect([first, second, third].map((page) => page.comments.length)).toEqual([30, 30, 5]);
    expect([...first.comments, ...second.comments, ...third.comments].map(({ text }) => text)).toEqual(Array.from({ length: 65 }, (_, index) => `${65 - index}`));
    expect(third.next).toBeUndefined();
  });

  it('have replies, oldest first and all of them', async () => {
    const { comments, id } = await aTalk();
    const { id: parent } = await comments.add(id, 'A question');
    for (let count = 1; count <= 33; count += 1) {
      await comments.add(id, `Answer ${count}`, parent);
    }
    expect((await comments.page(id)).comments).toMatchObject([{ text: 'A question', replyCount: 33 }]);
    expect((await comments.replies(id, parent)).map(({ text }) => text)).toEqual(Array.from({ length: 33 }, (_, index) => `Answer ${index + 1}`));
  });

  it('show mentions as names', async () => {
    const { site, comments, id } = await aTalk();
    await site.sp.web.getList(`${SITE}/Lists/HubArticles`).items.getById(id).comments.add({
      text: 'Ask @mention{0} or @mention{1}', mentions: [{ email: 'mali@contoso.example', id: 2, loginName: 'mali', name: 'Mali Bevan' }]
    } as never);
    expect((await comments.page(id)).comments[0].text).toBe('Ask @Mali Bevan or @mention{1}');
  });

  it('are liked, and no longer liked', async () => {
    const { comments, id } = await aTalk();
    const { id: comment } = await comments.add(id, 'Good');
    await comments.setLike(id, comment, true);
    expect((await comments.page(id)).comments[0]).toMatchObject({ likeCount: 1, likedByMe: true });
    await comments.setLike(id, comment, false);
    expect((await comments.page(id)).comments[0]).toMatchObject({ likeCount: 0, likedByMe: false });
  });

  it('and replies are deleted', async () => {
    const { comments, id } = await aTalk();
    const { id: parent } = await comments.add(id, 'A question');
    const reply = await comments.add(id, 'An answer', parent);
    await comments.remove(id, reply.id);
    expect(await comments.replies(id, parent)).toEqual([]);
    await comments.remove(id, parent);
    expect((await comments.page(id)).comments).toEqual([]);
  });

  it('are refused to those who may only read', async () => {
    const { comments, id } = await aTalk('visitor');
    await expect(comments.add(id, 'Hello')).rejects.toMatchObject({ kind: 'accessDenied' });
  });
});

describe('a change', () => {
  const posts = (site: TestSite): string[] => site.requests.filter((request) => /^POST .*comments$/i.test(request));

  it.each([['busy', 'throttled'], ['throttled', 'throttled'], ['error', 'unexpected'], ['dropped', 'offline']])('is sent once when the answer is %s', async (kind, failure) => {
    const { site, comments, id } = await aTalk();
    await fault(site, { kind, path: 'comments', times: 1 });
    await expect(comments.add(id, 'Once')).rejects.toMatchObject({ kind: failure });
    expect(posts(site)).toHaveLength(1);
    expect((await comments.page(id)).comments).toEqual([]);
  });

  it('is made again with a new digest when the old one has expired', async () => {
    const { site, comments, id } = await aTalk();
    await comments.page(id);
    await fault(site, { kind: 'digest', path: 'comments', times: 1 });
    expect(await comments.add(id, 'At last')).toMatchObject({ text: 'At last' });
    expect(site.requests.filter((request) => request.includes('contextinfo')).length).toBeGreaterThan(0);
    expect((await comments.page(id)).comments).toHaveLength(1);
  });

  it('is not made again when it is refused for another reason', async () => {
    const { site, comments, id } = await aTalk('visitor');
    await expect(comments.add(id, 'No')).rejects.toMatchObject({ kind: 'accessDenied' });
    expect(posts(site)).toHaveLength(1);
  });
});
