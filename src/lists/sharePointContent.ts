import { SPCollection, SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { Article } from '../content/article';
import { ArticleContent } from '../content/articleContent';
import { ContentFailure } from '../content/failures';
import { ArticleFinder } from '../content/find';
import { HubContent, HubQuery, Section } from '../content/hubContent';
import { selectArticles } from '../content/selection';
import { articleReader } from './articles';
import type { Elsewhere } from './find/siteLists';
import { RefusedQueryError, toContentError } from './failure';
import { HubLists, usualLists } from './hubLists';
import { listPath } from './listPaths';
import { linkReader } from './links';
import { ListReader, readList } from './listReading';
import { linkCategories } from './schema/identity';

export interface SharePointContentOptions {
  /** Server-relative path of the site that holds the lists, for example `/sites/hub`; `/` or an empty text for the root site. */
  readonly sitePath: string;
  /** Absent for the usual ones. */
  readonly lists?: HubLists;
  /** Where else articles are looked for; absent for nowhere. */
  readonly elsewhere?: () => Promise<Elsewhere | undefined>;
  /** The present; replaced in tests. */
  readonly now?: () => Date;
}

/**
 * The hub's content out of two SharePoint lists. In the usual case the first view costs one request, a `$batch`.
 * @param sp - PnPjs, bound to the page, or to the site that holds the lists where that is another one
 */
export function sharePointContent(sp: SPFI, options: SharePointContentOptions): HubContent {
  const { sitePath, elsewhere, lists = usualLists, now = () => new Date() } = options;
  let port: ArticleContent | undefined;
  let finder: ArticleFinder | undefined;

  return {
    async load(query) {
      const at = now();
      const [batched, execute] = sp.batched();
      const { show } = query;
      const articles = show === 'links' ? undefined : read(batched, articleReader(query, at, lists.articles));
      const links = show === 'articles' ? undefined : read(batched, linkReader(at, lists.links));
      const sent = execute();
      const [articleSection, linkSection] = await Promise.all([articles?.(sent), links?.(sent)]);
      const shown = articleSection && select(await orLong(articleSection, query, at), query);
      return { articles: shown ?? unasked(linkSection), links: linkSection ?? unasked(shown), linkCategories };
    },
    async articles() {
      const { articleContent } = await import(/* webpackChunkName: 'hub-articles' */ './articleContent');
      // One for all who ask: it knows who is at the screen, and asks for that once.
      port ??= articleContent(sp, sitePath, now, lists.articles);
      return port;
    },
    async finder() {
      const { finderOf } = await import(/* webpackChunkName: 'hub-find-sharepoint' */ './find/finderOf');
      finder ??= finderOf(sp, sitePath, now, elsewhere, lists.articles);
      return finder;
    },
    async owner() {
      const { ownerContent } = await import(/* webpackChunkName: 'hub-owner-sharepoint' */ './manage/ownerContent');
      return ownerContent(sp, sitePath, now, lists, elsewhere);
    }
  };

  /**
   * Puts a reading into the batch.
   * @returns what waits for it, once the batch is under way
   */
  function read<Item>(batched: SPFI, reader: ListReader<Item>): (sent: Promise<void>) => Promise<Section<Item>> {
    const reading = readList(batched, sitePath, reader, []);
    return (sent) => orRejection(reading, sent).catch(async (error) => {
      const known = await toContentError(error);
      return known instanceof RefusedQueryError ? readWhatIsThere(reader, known) : { failure: known };
    });
  }

  /** Past SharePoint's threshold other questions are needed; their code is fetched only then. */
  async function orLong(section: Section<Article>, query: HubQuery, at: Date): Promise<Section<Article>> {
    return 'failure' in section && section.failure.kind === 'listTooLong'
      ? import(/* webpackChunkName: 'hub-long-list' */ './find/longList').then(({ readLongList }) => readLongList(sp, sitePath, query, at, lists.articles), () => section)
      : section;
  }

  /** A list without all its columns still shows what it has. */
  async function readWhatIsThere<Item>(reader: ListReader<Item>, refusal: RefusedQueryError): Promise<Section<Item>> {
    try {
      const list = sp.web.getList(listPath(sitePath, reader.list.url));
      // PnPjs' own module for fields weighs more than this one question.
      const fields = await SPCollection(list, 'fields').select('InternalName')<{ InternalName: string }[]>();
      const present = new Set(fields.map((field) => field.InternalName));
      // REST's name for the approval column is no internal name, so it counts as missing: should a list refuse it, the rest shows.
      const missing = reader.columns.filter((column) => !present.has(column));
      if (missing.length === 0) {
        return { failure: new ContentFailure('unexpected', refusal.message) };
      }
      const [batched, execute] = sp.batched();
      const reading = readList(batched, sitePath, reader, missing);
      return await orRejection(reading, execute());
    } catch (error) {
      const known = await toContentError(error);
      return { failure: known instanceof RefusedQueryError ? new ContentFailure('unexpected', known.message) : known };
    }
  }
}

/** When a batch itself fails PnPjs settles none of its parts, so a part must also listen to the batch. */
function orRejection<Result>(part: Promise<Result>, batch: Promise<void>): Promise<Result> {
  return Promise.race([part, batch.then(() => part)]);
}

function select(section: Section<Article>, { language, articleCount }: HubQuery): Section<Article> {
  return 'failure' in section ? section : { ...section, items: selectArticles(section.items, { language, limit: articleCount }) };
}

/** A list that nobody asked for has nothing to say: it fails where the other one fails, and is empty else. */
function unasked<Item>(other: Section<unknown> | undefined): Section<Item> {
  return other && 'failure' in other ? other : { items: [], problems: [], canEdit: false, canAdd: false, listRoot: '', addHref: '' };
}
