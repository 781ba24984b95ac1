import { SPFI } from '@pnp/sp';
import { ContentFailure } from '../../content/failures';
import { ArticleFinder } from '../../content/find';
import { orContentFailure } from '../failure';
import { listPath } from '../listPaths';
import { articleList } from '../schema/identity';
import { unlessAborted } from './cancelling';
import { kept } from './kept';
import { readShape } from './listShape';
import { LargeList, largeList } from './largeList';
import { SmallList, smallList } from './smallList';

/** For how long a list is taken to have the columns, and about the length, that it had. */
const SHAPE_LASTS = 10 * 60_000;
/** SharePoint's list view threshold. */
const THRESHOLD = 5000;

interface Lists {
  readonly isLong: boolean;
  readonly small: SmallList;
  readonly large: LargeList;
}

/**
 * Finds articles in the hub's list.
 * @param sp - PnPjs, bound to the page or to the site that holds the lists
 * @param sitePath - server-relative path of the site that holds the lists
 * @param list - below the site
 */
export function articleFinder(sp: SPFI, sitePath: string, now: () => Date, list = articleList): ArticleFinder {
  const root = listPath(sitePath, list.url);
  const shapes = (): (() => Promise<Lists>) => kept(SHAPE_LASTS, async () => {
    const shape = await readShape(sp, root);
    return { isLong: shape.itemCount > THRESHOLD, small: smallList({ sp, root, has: shape.has }, shape, now), large: largeList(sp, root, shape, now) };
  });
  let lists = shapes();
  let grew = false;

  return {
    find: (query, pageSize, after, signal) => unlessAborted(signal, () => orContentFailure(async () => {
      const { isLong, small, large } = await lists();
      if (!isLong && !grew) {
        try {
          return await orContentFailure(() => small.find(query, pageSize, after));
        } catch (error) {
          if (!(error instanceof ContentFailure) || error.kind !== 'listTooLong') {
            throw error;
          }
          // It has grown since.
          grew = true;
        }
      }
      return large.find(query, pageSize, after, signal);
    })),
    async createIndexes() {
      const { createArticleIndexes } = await import(/* webpackChunkName: 'hub-provisioning' */ '../provisioning/indexes');
      await createArticleIndexes(sp, listPath(sitePath, list.url));
      // What was known of the list is no longer true.
      lists = shapes();
    }
  };
}
