import { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { CreationStep } from '../../content/listParts';
import { refusalOf } from '../failure';
import { listPath } from '../listPaths';
import { ListSchema } from '../schema';
import { copyColumn } from './copyColumn';
import { CopyFacts, hindranceOf } from './copyHindrance';

/** Without a date in it an article is a draft; in a list that has no such column there are none. */
export const PUBLISH_FROM = 'HubPublishFrom';

/**
 * Gives the articles of a list that has just got the column *Publish from* the day on which they were made: without a date readers would
 * lose all of them. Where the list asks for approval, or this person may not
 * edit its items, it is left, as *Check the lists* says before.
 * @returns what came of it; undefined where there is no article
 * @throws what PnPjs throws
 */
export async function keepShown(sp: SPFI, sitePath: string, schema: ListSchema): Promise<Pick<CreationStep, 'outcome' | 'detail'> | undefined> {
  const info = await sp.web.getList(listPath(sitePath, schema.url)).select('ItemCount', 'EnableModeration', 'EffectiveBasePermissions')<CopyFacts & { readonly ItemCount: number }>();
  if (info.ItemCount === 0) {
    return undefined;
  }
  if (hindranceOf(info) !== undefined) {
    return { outcome: 'refused' };
  }
  // It is one step: half of it would leave readers with half of their articles.
  let left: string | undefined;
  const failed = await refusalOf(copyColumn(sp, sitePath, schema, 'Created', PUBLISH_FROM, () => undefined, () => false).then(({ detail }) => { left = detail; }));
  const detail = failed ?? left;
  return { outcome: detail === undefined ? 'made' : 'refused', detail };
}
