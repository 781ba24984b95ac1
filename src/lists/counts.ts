import '@pnp/sp/batching';
import { SPFI } from '@pnp/sp';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { ArticleCounts } from '../content/articleContent';
import { unlessRefused } from './failure';

interface CountedRow {
  readonly ID: string;
  readonly _CommentCount?: string;
}

interface LikedItem {
  readonly Id: number;
  readonly LikesCount: number | string | null;
}

/**
 * How many comments and likes articles have, in one `$batch`. The number of comments comes only with rendered list data: as
 * a property of an item SharePoint does not answer it reliably.
 */
export async function readCounts(sp: SPFI, listRoot: string, ids: readonly number[]): Promise<ReadonlyMap<number, ArticleCounts>> {
  if (ids.length === 0) {
    return new Map();
  }
  const [batched, execute] = sp.batched();
  const list = batched.web.getList(listRoot);
  const parts = Promise.all([
    unlessRefused(list.renderListDataAsStream({ ViewXml: viewOf(ids) })),
    unlessRefused(list.items.select('Id', 'LikesCount').filter(ids.map((id) => `Id eq ${id}`).join(' or ')).top(ids.length)<LikedItem[]>())
  ]);
  const [rendered, items] = await Promise.race([parts, execute().then(() => parts)]);
  const comments = new Map((rendered?.Row as CountedRow[] | undefined)?.map((row) => [Number(row.ID), Number(row._CommentCount || 0)]));
  const likes = new Map(items?.map((item) => [item.Id, Number(item.LikesCount ?? 0)]));
  return new Map(ids.filter((id) => comments.has(id) || likes.has(id)).map((id) => [id, { comments: comments.get(id), likes: likes.get(id) }]));
}

function viewOf(ids: readonly number[]): string {
  const values = ids.map((id) => `<Value Type="Counter">${id}</Value>`).join('');
  return '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="ID"/><FieldRef Name="_CommentCount"/></ViewFields>'
    + `<Query><Where><In><FieldRef Name="ID"/><Values>${values}</Values></In></Where></Query><RowLimit>${ids.length}</RowLimit></View>`;
}
