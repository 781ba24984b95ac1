import { SPFI } from '@pnp/sp';
import { ArticleFinder } from '../../content/find';
import { orContentFailure } from '../failure';
import { listPath } from '../listPaths';
import { articleList } from '../schema/identity';
import { unlessAborted } from './cancelling';
import { kept } from './kept';
import { readShape } from './listShape';
import { SmallList, smallList } from './smallList';

/** For how long a list is taken to have the columns, and about the length, that it had. */
const SHAPE_LASTS = 10 * 60_000;

/**
 * Finds articles in the hub's list; fetched when it is first needed, see `sharePointContent`.
 * @param sp - PnPjs, bound to the page or to the site that holds the lists
 * @param sitePath - server-relative path of the site that holds the lists
 */
export function articleFinder(sp: SPFI, sitePath: string, now: () => Date): ArticleFinder {
  const root = listPath(sitePath, articleList.url);
  const list = kept(SHAPE_LASTS, async (): Promise<SmallList> => {
    const shape = await readShape(sp, root);
    return smallList({ sp, root, has: shape.has }, shape, now);
  });

  return {
    find: (query, pageSize, after, signal) => unlessAborted(signal, () => orContentFailure(async () => (await list()).find(query, pageSize, after)))
  };
}
