import { ContentFailure, FailureKind } from '../../../src/content/failures';
import { HubContent, HubPage } from '../../../src/content/hubContent';
import { savedContent } from '../../../src/hub/saved/savedContent';
import { anArticle } from '../../support/articles';
import { aDetail, fakeArticles } from '../../support/fakeArticles';
import { fakeStore } from '../../support/fakeStore';
import { aPage, articleSection } from '../../support/renderHub';

const query = { articleCount: 12, language: 'en' } as const;
const page = aPage({ articles: articleSection({ items: [anArticle({ id: 1 })] }) });
const failed = (kind: FailureKind): HubPage => ({ ...page, articles: { failure: new ContentFailure(kind, 'x') } });
const contentOf = (load: HubContent['load'], articles = fakeArticles([aDetail(anArticle({ id: 1 }))])): HubContent => ({ load, articles: async () => articles, finder: () => new Promise(() => undefined), owner: () => new Promise(() => undefined) });

describe('the first view', () => {
  it('is kept with its time, for the same question only', async () => {
    const store = fakeStore();
    const content = savedContent(contentOf(async () => page), store, 'a');
    expect(await content.saved?.(query)).toBeUndefined();
    await content.load(query);
    expect(await content.saved?.(query)).toEqual({ page, at: new Date(2026, 10, 25, 14, 5) });
    expect(await content.saved?.({ ...query, language: 'cy' })).toBeUndefined();
    expect(await content.saved?.({ ...query, articleCount: 6 })).toBeUndefined();
  });

  it('comes without what has expired since', async () => {
    const store = fakeStore();
    const items = [anArticle({ id: 1, expires: new Date(Date.now() - 1000) }), anArticle({ id: 2, expires: new Date(Date.now() + 60_000) })];
    const content = savedContent(contentOf(async () => aPage({ articles: articleSection({ items }) })), store, 'b');
    await content.load(query);
    expect((await content.saved?.(query))?.page.articles).toMatchObject({ items: [{ id: 2 }] });
  });

  it.each(['offline', 'throttled', 'unexpected'] as const)('stays kept when the server cannot answer: %s', async (kind) => {
    const store = fakeStore();
    const load = jest.fn().mockResolvedValueOnce(page).mockResolvedValue(failed(kind));
    const content = savedContent(contentOf(load), store, 'c');
    await content.load(query);
    await content.load(query);
    expect((await content.saved?.(query))?.page).toEqual(page);
  });

  it.each(['accessDenied', 'listMissing', 'listTooLong'] as const)('is dropped when it must not be seen any more: %s', async (kind) => {
    const store = fakeStore();
    const load = jest.fn().mockResolvedValueOnce(page).mockResolvedValue(failed(kind));
    const content = savedContent(contentOf(load), store, 'd');
    await content.load(query);
    await content.load(query);
    expect(store.kept.size).toBe(0);
  });

  it('is asked for once by all that ask at the same time, and again afterwards', async () => {
    const load = jest.fn(async () => page);
    const [one, other] = [savedContent(contentOf(load), fakeStore(), 'e'), savedContent(contentOf(load), fakeStore(), 'e')];
    const elsewhere = savedContent(contentOf(load), fakeStore(), 'f');
    expect(await Promise.all([one.load(query), other.load(query)])).toEqual([page, page]);
    expect(load).toHaveBeenCalledTimes(1);
    await Promise.all([one.load(query), elsewhere.load(query), other.load({ ...query, articleCount: 3 })]);
    expect(load).toHaveBeenCalledTimes(4);
  });

  it('is not made of what somebody else wrote there', async () => {
    const store = fakeStore();
    const content = savedContent(contentOf(async () => page), store, 'g');
    for (const nonsense of [null, 'text', {}, { articles: { failure: {} }, links: {} }]) {
      store.write('page/en/12', nonsense);
      expect(await content.saved?.(query)).toBeUndefined();
    }
  });
});

describe('an article', () => {
  const reading = (answers: readonly (ContentFailure | undefined)[]): HubContent => {
    let turn = 0;
    const articles = fakeArticles([aDetail(anArticle({ id: 1, title: 'Water' }))]);
    return contentOf(async () => page, {
      ...articles,
      article: async (id) => {
        const failure = answers[turn];
        turn += 1;
        if (failure) {
          throw failure;
        }
        return articles.article(id);
      },
      setLike: async () => undefined
    });
  };

  it('that was read can be read while the server does not answer, and says since when', async () => {
    const content = savedContent(reading([undefined, new ContentFailure('offline', 'x')]), fakeStore(), 'h');
    const port = await content.articles();
    expect((await port.article(1)).savedAt).toBeUndefined();
    expect(await port.article(1)).toMatchObject({ title: 'Water', savedAt: new Date(2026, 10, 25, 14, 5) });
  });

  it('that may not be read any more is dropped', async () => {
    const store = fakeStore();
    const port = await savedContent(reading([undefined, new ContentFailure('accessDenied', 'x'), new ContentFailure('offline', 'x')]), store, 'i').articles();
    await port.article(1);
    await expect(port.article(1)).rejects.toMatchObject({ kind: 'accessDenied' });
    await expect(port.article(1)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('that was liked is read anew', async () => {
    const store = fakeStore();
    const port = await savedContent(reading([]), store, 'j').articles();
    await port.article(1);
    expect(store.kept.has('article/1')).toBe(true);
    await port.setLike(1, true);
    expect(store.kept.has('article/1')).toBe(false);
  });

  it('with a very long text is not kept', async () => {
    const store = fakeStore();
    const port = await savedContent(contentOf(async () => page, fakeArticles([{ ...aDetail(anArticle({ id: 1 })), body: 'x'.repeat(200_001) }])), store, 'k').articles();
    await port.article(1);
    expect(store.kept.size).toBe(0);
  });
});
