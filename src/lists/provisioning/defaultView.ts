import { IList } from '@pnp/sp/lists';
import '@pnp/sp/views/list';
import { ListView, viewQuery } from '../schema';

interface ViewInfo {
  readonly ViewQuery: string | null;
}

/** What SharePoint shows in the view of a new list; attachments stand in those of older sites. */
const STANDARD_COLUMNS: readonly string[] = ['Attachments', 'LinkTitle'];
/** How it orders such a view: by nothing, or as the template of generic lists says, by the id. Blanks do not count. */
const STANDARD_QUERY = /^(<OrderBy><FieldRefName="ID"(Ascending="TRUE")?\/><\/OrderBy>)?$/i;

const isStandard = (shown: readonly string[]): boolean => shown.every((column) => STANDARD_COLUMNS.includes(column));
const isBegun = (shown: readonly string[], { columns }: ListView): boolean => shown.every((column, place) => column === columns[place]);
const bare = (query: string | null): string => (query ?? '').replace(/\s/g, '');

/**
 * Gives the default view of a new list its order, its row limit and its columns. The view keeps the title that it has in the
 * language of the site. The order comes first, and columns one by one, so that one that breaks off is gone on with. A view that is
 * neither as SharePoint makes it nor ours half done is its owner's, and stays.
 * @throws what PnPjs throws
 */
export async function ensureDefaultView(list: IList, wanted: ListView): Promise<void> {
  const { columns, rowLimit } = wanted;
  const view = list.defaultView;
  const query = viewQuery(wanted);
  const { ViewQuery } = await view.select('ViewQuery')<ViewInfo>();
  const { Items: shown } = await view.fields<{ Items: readonly string[] }>();
  const hasOrder = bare(ViewQuery) === bare(query);
  const isOpen = hasOrder ? isStandard(shown) || isBegun(shown, wanted) : STANDARD_QUERY.test(bare(ViewQuery)) && isStandard(shown);
  if (!isOpen) {
    return;
  }
  if (!hasOrder) {
    await view.update({ ViewQuery: query, RowLimit: rowLimit });
  }
  const isInOrder = isBegun(shown, wanted);
  if (!isInOrder) {
    await view.fields.removeAll();
  }
  for (const column of isInOrder ? columns.slice(shown.length) : columns) {
    await view.fields.add(column);
  }
}
