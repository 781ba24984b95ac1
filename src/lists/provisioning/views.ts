import { body } from '@pnp/queryable';
import { spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/views/list';
import { IList } from '@pnp/sp/lists';
import { ListView, viewQuery } from '../schema';
import { orFound } from './orFound';

/** SharePoint's *ViewType* of a view that is a table. */
const HTML_VIEW = 1;

/**
 * Adds a view, all of it in one call, so that none is left half made: PnPjs' own words make it without its columns.
 * @throws what PnPjs throws
 */
export async function addView(list: IList, view: ListView): Promise<void> {
  const parameters = { Title: view.title, ViewFields: view.columns, Query: viewQuery(view), RowLimit: view.rowLimit, Paged: true, PersonalView: false, SetAsDefaultView: false, ViewTypeKind: HTML_VIEW };
  await orFound(
    async () => (await list.views.select('Title')<{ Title: string }[]>()).some(({ Title }) => Title === view.title) || undefined,
    async () => {
      await spPost(SPQueryable(list, 'views/add'), body({ parameters }));
      return true;
    }
  );
}
