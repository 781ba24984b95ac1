import { ContentFailure, FailureKind } from '../../src/content/failures';
import { ArticleFinder, FindQuery, FoundPage } from '../../src/content/find';

/** One question to the finder, and what the test answers. */
export interface Asked {
  readonly query: FindQuery;
  readonly pageSize: number;
  readonly after: string | undefined;
  readonly signal: AbortSignal | undefined;
  answer(page: Partial<FoundPage>): void;
  fail(kind: FailureKind): void;
}

export interface FakeFinder extends ArticleFinder {
  readonly asked: Asked[];
}

/** A page with only what a test is about said by the test. */
function aFoundPage(parts: Partial<FoundPage> = {}): FoundPage {
  const { articles = [] } = parts;
  return {
    articles,
    total: articles.length,
    next: undefined,
    facets: { sectors: [], serves: [], benefits: [], topic: [], language: [] },
    sorts: ['newest', 'title'],
    notes: [],
    ...parts
  };
}

/**
 * A finder that keeps every question until the test answers it.
 * @param reply - answers at once what it knows
 */
export function fakeFinder(reply: (query: FindQuery, after: string | undefined) => Partial<FoundPage> | undefined = () => undefined): FakeFinder {
  const asked: Asked[] = [];
  return {
    asked,
    createIndexes: async () => undefined,
    find: (query, pageSize, after, signal) => new Promise((resolve, reject) => {
      const answer = (page: Partial<FoundPage>): void => resolve(aFoundPage(page));
      asked.push({ query, pageSize, after, signal, answer, fail: (kind) => reject(new ContentFailure(kind, 'So the test says')) });
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      const known = reply(query, after);
      if (known) {
        answer(known);
      }
    })
  };
}
