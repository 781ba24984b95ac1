import { IList } from '@pnp/sp/lists';
import '@pnp/sp/views/list';
import { ListView, viewQuery } from '../schema';

interface ViewInfo {
  readonly ViewQuery: string | null;
  readonly RowLimit: number;
}

/**
 * Gives the default view of a new list its order, its row limit and its columns. The view keeps the title that it has in the
 * language of the site. Columns are added one by one, so that one that breaks off is gone on with.
 * @throws what PnPjs throws
 */
export async function ensureDefaultView(list: IList, wanted: ListView): Promise<void> {
  const { columns, rowLimit } = wanted;
  const view = list.defaultView;
  const query = viewQuery(wanted);
  const { ViewQuery, RowLimit } = await view.select('ViewQuery', 'RowLimit')<ViewInfo>();
  if (ViewQuery !== query || RowLimit !== rowLimit) {
    await view.update({ ViewQuery: query, RowLimit: rowLimit });
  }
  const { Items: shown } = await view.fields<{ Items: readonly string[] }>();
  const inOrder = shown.every((column, place) => column === columns[place]);
  if (!inOrder) {
    await view.fields.removeAll();
  }
  for (const column of inOrder ? columns.slice(shown.length) : columns) {
    await view.fields.add(column);
  }
}
