import { SPFI } from '@pnp/sp';
import { CreationProgress } from '../../content/hubSites';
import { orContentFailure } from '../failure';
import { hubArticles, hubLinks } from '../schema';
import { createList, stepsOf } from './createList';

const SCHEMAS = [hubArticles, hubLinks];

/**
 * Makes both lists in a site, or what of them is missing; see {@link createList}. Articles can be liked.
 * @param sp - PnPjs, bound to the site
 * @param sitePath - server-relative path of the site
 * @param onProgress - called before the first step and after each
 * @throws ContentFailure
 */
export async function createLists(sp: SPFI, sitePath: string, onProgress: (progress: CreationProgress) => void): Promise<void> {
  const all = SCHEMAS.reduce((sum, schema) => sum + stepsOf(schema), 0);
  let done = 0;
  onProgress({ done, all });
  for (const schema of SCHEMAS) {
    await orContentFailure(() => createList(sp, sitePath, schema, schema === hubArticles, () => {
      done += 1;
      onProgress({ done, all });
    }));
  }
}
