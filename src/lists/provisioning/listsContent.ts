import { SPFI } from '@pnp/sp';
import { HubListKey } from '../../content/listParts';
import { ListsContent } from '../../content/manage/listsContent';
import { orContentFailure } from '../failure';
import { schemaVersion } from '../schema';
import { checkList } from './checkList';
import { copyColumn } from './copyColumn';
import { createLists } from './createLists';
import { hubSchemas } from './listPlan';
import { may } from '../rights';

/**
 * What owners do with the lists themselves.
 * @public fetched by `ownerContent`, where no tool can follow
 * @param sp - PnPjs, bound to the site that holds the lists
 * @param sitePath - its server-relative path
 */
export function listsContent(sp: SPFI, sitePath: string): ListsContent {
  return {
    check: () => orContentFailure(async () => {
      const [{ EffectiveBasePermissions }, ...lists] = await Promise.all([
        sp.web.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: { Low: string } }>(),
        ...(Object.keys(hubSchemas) as HubListKey[]).map((key) => checkList(sp, sitePath, key, hubSchemas[key]))
      ]);
      return { lists, mayManage: may(EffectiveBasePermissions, 'ManageLists'), version: schemaVersion };
    }),
    add: (onProgress, options) => createLists(sp, sitePath, onProgress, options),
    copy: (list, from, to, onProgress, isStopped) => orContentFailure(() => copyColumn(sp, sitePath, hubSchemas[list], from, to, onProgress, isStopped))
  };
}
