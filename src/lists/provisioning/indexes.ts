import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { SPFI } from '@pnp/sp';
import { listPath } from '../listPaths';
import { hubArticles } from '../schema';
import { change } from '../writing';
import { addIndex, fieldsOf } from './columns';

/**
 * Gives the list of articles the indexes that it lacks.
 * @param sitePath - server-relative path of the site that holds the lists
 * @param url - of the list, below the site
 * @throws ContentFailure
 */
export async function createArticleIndexes(sp: SPFI, sitePath: string, url = hubArticles.url): Promise<void> {
  await change(sp, async (once) => {
    const list = once.web.getList(listPath(sitePath, url));
    const fields = await fieldsOf(list);
    for (const column of hubArticles.columns.filter(({ name, indexed }) => indexed && fields.get(name)?.Indexed === false)) {
      await addIndex(list, column);
    }
  });
}
