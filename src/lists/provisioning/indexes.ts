import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { SPFI } from '@pnp/sp';
import { hubArticles, ListSchema } from '../schema';
import { change } from '../writing';
import { addIndex, fieldsOf } from './columns';

/**
 * Gives a list the indexes that it lacks.
 * @param root - server-relative path of the list
 * @throws ContentFailure
 */
export async function createListIndexes(sp: SPFI, root: string, { columns }: Pick<ListSchema, 'columns'>): Promise<void> {
  await change(sp, async (once) => {
    const list = once.web.getList(root);
    const fields = await fieldsOf(list);
    for (const column of columns.filter(({ name, indexed }) => indexed && fields.get(name)?.Indexed === false)) {
      await addIndex(list, column);
    }
  });
}

/** The same for a list of articles. */
export const createArticleIndexes = (sp: SPFI, root: string): Promise<void> => createListIndexes(sp, root, hubArticles);
