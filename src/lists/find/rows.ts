import { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import { IItems } from '@pnp/sp/items';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { Article, ArticleSite } from '../../content/article';
import { Findable, findable } from '../../content/finding/inMemory';
import { APPROVAL_COLUMN, articleColumns, mapArticle } from '../articles';
import { ListItem } from '../itemValues';

/** An article out of the list. */
export interface Row extends Findable {
  /** When it was last changed, as SharePoint writes it. */
  readonly modified: string;
}

/** What rows are read with. */
export interface RowSource {
  readonly sp: SPFI;
  /** Server-relative path of the list. */
  readonly root: string;
  /** The site of the list, where that is not the hub's own. */
  readonly site?: ArticleSite;
  has(column: string): boolean;
}

/** So many ids fit into one address with room to spare. */
export const IDS_PER_PART = 30;

/** The items of the list with the columns of a card, and nothing that is heavy. */
export function lightItems({ sp, root, has }: RowSource, ...further: readonly string[]): IItems {
  const columns = [...articleColumns, APPROVAL_COLUMN].filter(has);
  const likes = has('LikesCount') ? ['LikesCount'] : [];
  return sp.web.getList(root).items.select('Id', 'Title', 'Modified', ...columns, ...likes, ...further);
}

/** Maps items to rows; what has no title is nothing that could be shown. */
export function rowsOf(items: readonly ListItem[], { root, site }: Pick<RowSource, 'root' | 'site'>): readonly Row[] {
  return items.flatMap((item) => {
    const mapped: Article | undefined = mapArticle(item, root, () => undefined);
    const article = mapped && site ? { ...mapped, site } : mapped;
    return article ? [{ ...findable(article), modified: String(item.Modified), likes: Number(item.LikesCount ?? 0) }] : [];
  });
}

/** Whether readers see an article at a moment. One without a date is a draft, unless the list knows no dates. */
export function isVisible({ publishFrom, expires }: Article, at: Date, has: (column: string) => boolean): boolean {
  return (publishFrom === undefined ? !has('HubPublishFrom') : publishFrom <= at) && (expires === undefined || expires > at);
}

/**
 * Asks for items by number, many in one `$batch`. A list of any length answers that, since the number is always indexed.
 * @param column - the number that is asked for: the id, or another indexed column of numbers
 * @param items - the items with what is to be read of them
 * @throws what PnPjs throws
 */
export async function itemsWhere(sp: SPFI, column: string, numbers: readonly number[], items: (sp: SPFI) => IItems): Promise<readonly ListItem[]> {
  const chunks = Array.from({ length: Math.ceil(numbers.length / IDS_PER_PART) }, (_, place) => numbers.slice(place * IDS_PER_PART, (place + 1) * IDS_PER_PART));
  if (chunks.length === 0) {
    return [];
  }
  const [batched, execute] = sp.batched();
  const ask = (root: SPFI, chunk: readonly number[]): Promise<ListItem[]> =>
    items(root).filter(chunk.map((number) => `${column} eq ${number}`).join(' or ')).top(5000)<ListItem[]>();
  if (chunks.length === 1) {
    return ask(sp, chunks[0]);
  }
  const parts = Promise.all(chunks.map((chunk) => ask(batched, chunk)));
  return (await Promise.race([parts, execute().then(() => parts)])).reduce<readonly ListItem[]>((all, part) => [...all, ...part], []);
}
