import { ArticleContent, ArticleCounts } from '../../src/content/articleContent';
import { Article } from '../../src/content/article';
import { ArticleDetail } from '../../src/content/articleDetail';
import { ContentFailure, FailureKind } from '../../src/content/failures';
import { anArticle } from './articles';
import { fakeComments, FakeComments } from './fakeComments';

/** An article as the reader shows it, with only what a test is about said by the test. */
export function aDetail(card: Article | number, parts: Partial<ArticleDetail> = {}): ArticleDetail {
  return {
    ...(typeof card === 'number' ? anArticle({ id: card }) : card),
    body: '<p>The body of the article.</p>',
    updated: undefined,
    reviewBy: undefined,
    callToAction: undefined,
    standing: 'listed',
    likes: { count: 0, mine: false, others: [] },
    commenting: 'open',
    canEdit: false,
    ...parts
  };
}

/** Articles in memory; what is not there is missing. */
export interface FakeArticles extends ArticleContent {
  readonly comments: FakeComments;
  /** Ids that were asked for. */
  readonly asked: number[];
  readonly liked: [number, boolean][];
  /** The next call of this name goes wrong. */
  fail(call: 'article' | 'setLike', kind: FailureKind): void;
}

export function fakeArticles(details: readonly ArticleDetail[], counts: Readonly<Record<number, ArticleCounts>> = {}): FakeArticles {
  const failures = new Map<string, FailureKind>();
  const asked: number[] = [];
  const liked: [number, boolean][] = [];
  const failIfAsked = (call: string): void => {
    const kind = failures.get(call);
    failures.delete(call);
    if (kind !== undefined) {
      throw new ContentFailure(kind, 'So the test says');
    }
  };
  return {
    asked,
    liked,
    comments: fakeComments(),
    fail: (call, kind) => void failures.set(call, kind),
    async article(id) {
      asked.push(id);
      failIfAsked('article');
      const found = details.find((detail) => detail.id === id);
      if (!found) {
        throw new ContentFailure('itemMissing', 'Item does not exist.');
      }
      return found;
    },
    counts: async (ids) => new Map(ids.filter((id) => counts[id]).map((id) => [id, counts[id]])),
    async setLike(id, like) {
      liked.push([id, like]);
      failIfAsked('setLike');
    }
  };
}
