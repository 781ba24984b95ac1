import { QueryClient } from '@tanstack/react-query';
import { ArticleDetail } from '../../content/articleDetail';
import { HubContent } from '../../content/hubContent';

/** For this long an article that was read or prefetched is not asked for again; milliseconds. */
const FRESH = 30_000;
/** For this long an article stays at hand after it was closed; milliseconds. */
const KEPT = 5 * 60_000;

const clients = new WeakMap<HubContent, QueryClient>();

/** One cache for each content, shared by the reader and by prefetching. */
export function clientOf(content: HubContent): QueryClient {
  const known = clients.get(content);
  if (known) {
    return known;
  }
  const client = new QueryClient({
    defaultOptions: {
      // PnPjs has tried again already where that makes sense; offline, the failure itself is what a reader should see.
      queries: { retry: false, staleTime: FRESH, cacheTime: KEPT, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' }
    },
    // Failures are shown where they belong; the console is for faults of the program.
    logger: { log: () => undefined, warn: () => undefined, error: () => undefined }
  });
  clients.set(content, client);
  return client;
}

export const articleKey = (id: number): readonly unknown[] => ['article', id];

/** How one article is asked for. */
export const articleQuery = (content: HubContent, id: number) => ({
  queryKey: articleKey(id),
  queryFn: async (): Promise<ArticleDetail> => (await content.articles()).article(id)
});

/**
 * Fetches an article that will probably be opened, unless it is at hand: the focus comes back to the card of every article
 * that was read. Opening it looks whether it is still the same. Nobody is told when that fails.
 * @public fetched with the reader, where no tool can follow
 */
export const prefetchArticle = (content: HubContent, id: number): Promise<void> => (
  clientOf(content).prefetchQuery({ ...articleQuery(content, id), staleTime: KEPT })
);

/**
 * Somebody may have changed articles: what is open is asked for again, the others when they are opened.
 * @public fetched with the reader, where no tool can follow
 */
export const readAgain = (content: HubContent): Promise<void> => clientOf(content).invalidateQueries(['article']);
