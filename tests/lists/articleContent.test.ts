import { ArticleContent } from '../../src/content/articleContent';
import { hubArticles } from '../../src/lists/schema';
import { article, aSite, days, SITE, TestSite } from './support/site';

/** A site with one article whose list allows likes, and the reader's port on it. */
async function aRead(values: Record<string, unknown> = {}, role?: string): Promise<{ site: TestSite; content: ArticleContent; id: number }> {
  const site = await aSite(undefined, { role });
  site.service.allowLikes(hubArticles.url, true);
  const id = article(site, 'An article', values);
  return { site, content: await site.content.articles(), id };
}

describe('one article', () => {
  it('comes with all that the reader shows, in one batch', async () => {
    const { site, content, id } = await aRead({
      HubBody: '<p>Words</p>', HubReviewBy: days(90), HubCallToAction: { Url: 'https://example.org/next', Description: 'Go on' }, HubByline: 'Mair, Nurse, Aberwen'
    });
    expect(await content.article(id)).toMatchObject({
      id, title: 'An article', body: '<p>Words</p>', byline: { name: 'Mair', role: 'Nurse', organisation: 'Aberwen' }, standing: 'listed', commenting: 'open', canEdit: true,
      callToAction: { href: 'https://example.org/next', text: 'Go on' }, likes: { count: 0, mine: false, others: [] }, reviewBy: expect.any(Date), updated: expect.any(Date)
    });
    expect(site.requests.filter((request) => !request.includes('contextinfo') && !request.includes('currentuser'))).toEqual([`POST ${SITE}/_api/$batch`]);
  });

  it('costs one request, and who is at the screen is asked for once', async () => {
    const { site, id } = await aRead();
    site.requests.length = 0;
    for (let time = 0; time < 3; time += 1) {
      await (await site.content.articles()).article(id);
    }
    expect(site.requests.filter((request) => request.includes('currentuser'))).toHaveLength(1);
    expect(site.requests.filter((request) => request.includes('$batch'))).toHaveLength(3);
  });

  it('comes without what its list lacks', async () => {
    const site = await aSite([{ ...hubArticles, columns: [], views: [] }]);
    const id = site.service.addItem(hubArticles.url, { Title: 'Only a title' });
    expect(await (await site.content.articles()).article(id)).toMatchObject({ title: 'Only a title', body: '', callToAction: undefined, likes: undefined, standing: 'draft' });
  });

  it.each([
    ['expired', { HubExpires: days(-1) }], ['scheduled', { HubPublishFrom: days(1) }], ['draft', { HubPublishFrom: null }], ['listed', { HubExpires: days(1) }]
  ])('says why it is not among the cards: %s', async (standing, values) => {
    const { content, id } = await aRead(values);
    expect((await content.article(id)).standing).toBe(standing);
  });

  it('has a call to action only where following it is safe, and its words only where there are any', async () => {
    const { site, content, id } = await aRead({ HubCallToAction: { Url: 'javascript:alert(1)', Description: 'Go' } });
    expect((await content.article(id)).callToAction).toBeUndefined();
    const bare = article(site, 'Bare', { HubCallToAction: { Url: 'https://example.org/', Description: 'https://example.org/' } });
    expect((await content.article(bare)).callToAction).toEqual({ href: 'https://example.org/', text: undefined });
  });

  it('is missing when it is gone, and the list is missing when that is gone', async () => {
    const { content, id } = await aRead();
    await expect(content.article(id + 1)).rejects.toMatchObject({ kind: 'itemMissing' });
    const empty = await aSite([]);
    await expect((await empty.content.articles()).article(1)).rejects.toMatchObject({ kind: 'listMissing' });
  });

  it('says who may comment', async () => {
    const asVisitor = await aRead({}, 'visitor');
    expect(await asVisitor.content.article(asVisitor.id)).toMatchObject({ commenting: 'readOnly', canEdit: false });
    const { site, content, id } = await aRead();
    site.service.switchComments(true);
    expect((await content.article(id)).commenting).toBe('off');
  });

  it('is offline when nobody answers', async () => {
    const { site, content, id } = await aRead();
    await site.app.close();
    await expect(content.article(id)).rejects.toMatchObject({ kind: 'offline' });
  });
});

describe('likes of an article', () => {
  it('are given and taken back', async () => {
    const { content, id } = await aRead();
    await content.setLike(id, true);
    expect((await content.article(id)).likes).toEqual({ count: 1, mine: true, others: [] });
    await content.setLike(id, false);
    expect((await content.article(id)).likes).toEqual({ count: 0, mine: false, others: [] });
  });

  it('name the others', async () => {
    const { site, content, id } = await aRead({}, 'visitor');
    await content.setLike(id, true);
    const list = await site.sp.web.getList(`${SITE}/Lists/HubArticles`).select('Id')<{ Id: string }>();
    const owner = await site.as('owner', `Microsoft.Office.Server.ReputationModel.Reputation.SetLike(listID='{${list.Id}}',itemID='${id}',like=true)`);
    expect(owner.status).toBe(200);
    expect((await content.article(id)).likes).toEqual({ count: 2, mine: true, others: ['Sam Carter'] });
  });
});

describe('counts', () => {
  it('come for many articles in one request', async () => {
    const { site, content, id } = await aRead();
    const other = article(site, 'Another');
    await content.comments.add(id, 'One');
    await content.comments.add(id, 'Two');
    await content.setLike(other, true);
    site.requests.length = 0;
    expect(Array.from(await content.counts([id, other]))).toEqual([[id, { comments: 2, likes: 0 }], [other, { comments: 0, likes: 1 }]]);
    expect(site.requests).toEqual([`POST ${SITE}/_api/$batch`]);
    expect((await content.counts([])).size).toBe(0);
  });

  it('of likes are not known where the list has none', async () => {
    const { site, content, id } = await aRead();
    site.service.allowLikes(hubArticles.url, false);
    expect((await content.counts([id])).get(id)).toEqual({ comments: 0, likes: undefined });
  });
});
