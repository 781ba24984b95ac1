import { ArticleContent } from '../../content/articleContent';
import { ArticleDetail } from '../../content/articleDetail';
import { asFailure, FailureKind } from '../../content/failures';
import { HubContent, HubPage, HubQuery } from '../../content/hubContent';
import { SavedStore } from './savedStore';

/** What a server that cannot answer says: then a copy stands in. After every other failure it must not be seen any more. */
const TEMPORARY: readonly FailureKind[] = ['offline', 'throttled', 'unexpected'];

export const isTemporary = (kind: FailureKind): boolean => TEMPORARY.includes(kind);

/** Longer texts would soon fill a storage; characters. */
const LONGEST_BODY = 200_000;

/** The first views that are under way, by scope and question: web parts on one page that ask the same ask once. */
const underWay = new Map<string, Promise<HubPage>>();

/**
 * Keeps what the server says, for the next visit and for when it does not answer.
 * @param scope - names the person and the site
 */
export function savedContent(content: HubContent, store: SavedStore, scope: string): HubContent {
  let port: Promise<ArticleContent> | undefined;
  return {
    ...content,
    load(query) {
      const key = keyOf(query);
      const shared = `${scope}/${key}`;
      const page = underWay.get(shared) ?? content.load(query).then((answer) => {
        keep(key, answer);
        return answer;
      });
      underWay.set(shared, page);
      const end = (): void => {
        underWay.delete(shared);
      };
      page.then(end, end);
      return page;
    },
    async saved(query) {
      const copy = await store.read(keyOf(query));
      // Anybody may have written it.
      return copy && isPage(copy.value) ? { at: copy.at, page: withoutExpired(copy.value, new Date()) } : undefined;
    },
    articles() {
      port ??= content.articles().then((articles) => savedArticles(articles, store));
      port.catch(() => { port = undefined; });
      return port;
    }
  };

  function keep(key: string, page: HubPage): void {
    const failures = [page.articles, page.links].flatMap((section) => ('failure' in section ? section.failure.kind : []));
    if (failures.length === 0) {
      store.write(key, page);
    } else if (!failures.every(isTemporary)) {
      store.remove(key);
    }
  }
}

const keyOf = ({ articleCount, language, show = 'both' }: HubQuery): string => `page/${language}/${articleCount}${show === 'both' ? '' : `/${show}`}`;

/** Articles that were read can be read again while the server does not answer. */
function savedArticles(content: ArticleContent, store: SavedStore): ArticleContent {
  const key = (id: number): string => `article/${id}`;
  return {
    ...content,
    async article(id) {
      try {
        const article = await content.article(id);
        if (article.body.length <= LONGEST_BODY) {
          store.write(key(id), article);
        }
        return article;
      } catch (error) {
        if (!isTemporary(asFailure(error).kind)) {
          store.remove(key(id));
          throw error;
        }
        const copy = await store.read(key(id));
        if (copy === undefined || !isArticle(copy.value)) {
          throw error;
        }
        return { ...copy.value, savedAt: copy.at };
      }
    },
    async setLike(id, liked) {
      await content.setLike(id, liked);
      store.remove(key(id));
    }
  };
}

const has = (value: unknown, ...names: readonly string[]): boolean => typeof value === 'object' && value !== null && names.every((name) => name in value);

function isPage(value: unknown): value is HubPage {
  const { articles, links } = (value ?? {}) as Partial<HubPage>;
  return has(articles, 'items') && has(links, 'items');
}

const isArticle = (value: unknown): value is ArticleDetail => has(value, 'id', 'title', 'body');

function withoutExpired(page: HubPage, at: Date): HubPage {
  const { articles } = page;
  return 'items' in articles ? { ...page, articles: { ...articles, items: articles.items.filter(({ expires }) => expires === undefined || expires > at) } } : page;
}
