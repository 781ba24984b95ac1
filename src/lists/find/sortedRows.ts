import { SPFI } from '@pnp/sp';
import { SortOrder } from '../../content/find';
import { inOrder } from '../../content/finding/inMemory';
import { readCounts } from '../counts';
import { Knowledge } from './foundRows';
import { ListShape } from './listShape';
import { MOST_FOUND } from './postQuery';
import { Question } from './question';
import { IDS_PER_PART, Row } from './rows';
import { searchedRows } from './searchedRows';

/** So many are read to be put into another order than that of dates; where more were found only that one is offered. */
const MOST_SORTED = 300;

/** The orders in which what search found can stand. */
export function sortsOf({ has }: ListShape, total: number | undefined): readonly SortOrder[] {
  return total === undefined || total > MOST_SORTED
    ? ['newest']
    : ['newest', 'discussed', ...(has('LikesCount') ? ['liked' as const] : []), 'title'];
}

/**
 * All that search finds, in the order that is asked for. SharePoint's search has no number of comments, and sorts by a title only where an
 * admin made it sortable.
 * @returns undefined where it is too much
 * @throws what PnPjs throws
 */
export async function sortedRows(question: Question, knowledge: Knowledge): Promise<readonly Row[] | undefined> {
  const { source: { sp, root }, query: { sort } } = question;
  const { rows, next } = await searchedRows({ ...question, pageSize: Math.min(MOST_SORTED, MOST_FOUND - 1) }, knowledge, { row: 0, last: undefined, fresh: 0 });
  if (next !== undefined) {
    return undefined;
  }
  const comments = sort === 'discussed' ? await commentsOf(sp, root, rows) : undefined;
  return (comments ? rows.map((row) => ({ ...row, comments: comments.get(row.article.id) })) : Array.from(rows)).sort(inOrder(sort));
}

async function commentsOf(sp: SPFI, root: string, rows: readonly Row[]): Promise<ReadonlyMap<number, number>> {
  const ids = rows.map(({ article }) => article.id);
  const chunks = Array.from({ length: Math.ceil(ids.length / IDS_PER_PART) }, (_, place) => ids.slice(place * IDS_PER_PART, (place + 1) * IDS_PER_PART));
  const counts = await Promise.all(chunks.map((chunk) => readCounts(sp, root, chunk)));
  return new Map(counts.flatMap((some) => Array.from(some, ([id, { comments }]): [number, number] => [id, comments ?? 0])));
}
