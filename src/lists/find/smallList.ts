import { FindQuery, FoundPage, SortOrder } from '../../content/find';
import { countedFacets, Findable, selected } from '../../content/finding/inMemory';
import { holds, Sought, soughtIn } from '../../content/finding/words';
import { readCommentCounts } from './commentCounts';
import { bodies } from './bodies';
import { kept } from './kept';
import { ListShape } from './listShape';
import { isVisible, lightItems, Row, RowSource, rowsOf } from './rows';
import { ListItem } from '../itemValues';
import { publishedFilter } from '../publishedFilter';

/** How old an answer may be before the list is read again. */
const FRESH = 60_000;
/** The same for a list that one request reads: what was saved a moment ago is found. */
const FRESH_OF_FEW = 5_000;
/** Rows of one request: more make the first answer slow, fewer make many requests. */
const PAGE = 1000;

/** Finds in a list that can be read whole. */
export interface SmallList {
  /** @throws what PnPjs throws; among it the refusal of a list that has grown too long */
  find(query: FindQuery, pageSize: number, after: string | undefined): Promise<FoundPage>;
}

/**
 * A list of at most 5,000 items answers by itself: the light columns of all that readers see are read once, kept for a minute and
 * shared by all who ask; everything else happens in memory.
 */
export function smallList(source: RowSource, shape: ListShape, now: () => Date): SmallList {
  const { sp, root, has } = source;
  const rows = kept(shape.itemCount <= PAGE ? FRESH_OF_FEW : FRESH, () => readAll(source, now()));
  const comments = kept(FRESH, () => readCommentCounts(sp, root));
  const inBodies = bodies(sp, root);
  const sorts: readonly SortOrder[] = ['newest', 'discussed', ...(has('LikesCount') ? ['liked' as const] : []), 'title'];

  return {
    async find(query, pageSize, after) {
      const at = now();
      const visible = (await rows()).filter(({ article }) => isVisible(article, at, has));
      const matching = await matchingWords(visible, soughtIn(query.words));
      const sort = sorts.includes(query.sort) ? query.sort : 'newest';
      const counts = sort === 'discussed' ? await comments() : undefined;
      const found = selected(counts ? matching.map((row) => ({ ...row, comments: counts.get(row.article.id) })) : matching, { ...query, sort });
      const start = startOf(found, after);
      const end = start + pageSize;
      return {
        articles: found.slice(start, end).map(({ article }) => article),
        total: found.length,
        next: end < found.length ? `${end}.${found[end - 1].article.id}` : undefined,
        facets: countedFacets(matching, query, shape.choices),
        sorts,
        notes: []
      };
    }
  };

  async function matchingWords(all: readonly Row[], sought: readonly Sought[]): Promise<readonly Row[]> {
    const missing = new Map(all.map((row) => [row, sought.filter((one) => !holds(row.text, one))]));
    const missed = (row: Row): readonly Sought[] => missing.get(row) ?? [];
    const open = all.filter((row) => missed(row).length > 0);
    const found = has('HubBody') && open.length > 0 ? await inBodies.holding(open, missed, sought) : new Set<number>();
    return all.filter((row) => missed(row).length === 0 || found.has(row.article.id));
  }
}

/** Where a page begins: behind the last article of the one before, wherever that stands by now. */
function startOf(found: readonly Findable[], after: string | undefined): number {
  if (after === undefined) {
    return 0;
  }
  const [place, last] = after.split('.').map(Number);
  const now = found.findIndex(({ article }) => article.id === last);
  return now === -1 ? place : now + 1;
}

async function readAll(source: RowSource, at: Date): Promise<readonly Row[]> {
  const { has } = source;
  const filter = publishedFilter(at, has);
  const items = lightItems(source).orderBy(has('HubPublishFrom') ? 'HubPublishFrom' : 'Id', false).top(PAGE);
  const all = new Map<number, ListItem>();
  for await (const page of filter === '' ? items : items.filter(filter)) {
    (page as readonly ListItem[]).forEach((item) => all.set(item.Id, item));
  }
  return rowsOf(Array.from(all.values()), source);
}
