import { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';

/**
 * How many comments each article of a list has, for lists below the threshold. The number comes only with rendered list data, see
 * `readCounts`.
 * @throws what PnPjs throws
 */
export async function readCommentCounts(sp: SPFI, root: string): Promise<ReadonlyMap<number, number>> {
  const { Row } = await sp.web.getList(root).renderListDataAsStream({ ViewXml: VIEW });
  return new Map((Row as { ID: string; _CommentCount?: string }[]).map(({ ID, _CommentCount }) => [Number(ID), Number(_CommentCount || 0)]));
}

const VIEW = '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="ID"/><FieldRef Name="_CommentCount"/></ViewFields><RowLimit>5000</RowLimit></View>';
