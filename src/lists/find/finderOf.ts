import { SPFI } from '@pnp/sp';
import { ArticleFinder } from '../../content/find';
import { articleList } from '../schema/identity';
import { articleFinder } from './articleFinder';
import { manySites } from './manySites';
import type { Elsewhere } from './siteLists';

/**
 * Finds articles in the hub's list, and in the lists of other sites as long as such are chosen; fetched when it is first needed, see
 * `sharePointContent`.
 * @param sp - PnPjs, bound to the page or to the site that holds the lists
 * @param sitePath - server-relative path of the site that holds the lists
 * @param elsewhere - asked for each question: somebody may be changing the settings
 * @param list - of the hub's own site; the others have the usual one
 */
export function finderOf(sp: SPFI, sitePath: string, now: () => Date, elsewhere: () => Promise<Elsewhere | undefined> = async () => undefined, list = articleList): ArticleFinder {
  const own = articleFinder(sp, sitePath, now, list);
  let several: { readonly of: string; readonly finder: Pick<ArticleFinder, 'find'> } | undefined;

  return {
    ...own,
    async find(query, pageSize, after, signal) {
      const wanted = await elsewhere();
      if (wanted === undefined || (wanted.sites.length === 0 && !wanted.hubSite)) {
        return own.find(query, pageSize, after, signal);
      }
      const of = JSON.stringify([wanted.own, wanted.sites, wanted.hubSite]);
      if (several?.of !== of) {
        several = { of, finder: manySites(sp, own, { ...wanted, ownList: list }, now) };
      }
      return several.finder.find(query, pageSize, after, signal);
    }
  };
}
