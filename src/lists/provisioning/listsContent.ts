import { SPFI } from '@pnp/sp';
import { HubListKey } from '../../content/listParts';
import { ListsContent } from '../../content/manage/listsContent';
import { orContentFailure } from '../failure';
import { HubLists } from '../hubLists';
import { schemaVersion } from '../schema';
import { checkList } from './checkList';
import { copyColumn } from './copyColumn';
import { createLists } from './createLists';
import { schemasAt } from './listPlan';
import { may } from '../rights';

/**
 * What owners do with the lists themselves.
 * @public fetched by `ownerContent`, where no tool can follow
 * @param sp - PnPjs, bound to the site that holds the lists
 * @param sitePath - its server-relative path
 * @param chosen - the two lists
 */
export function listsContent(sp: SPFI, sitePath: string, chosen: HubLists): ListsContent {
  const schemas = schemasAt(chosen);
  return {
    check: () => orContentFailure(async () => {
      const [{ EffectiveBasePermissions }, ...lists] = await Promise.all([
        sp.web.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: { Low: string } }>(),
        ...(Object.keys(schemas) as HubListKey[]).map((key) => checkList(sp, sitePath, key, schemas[key]))
      ]);
      return { lists, mayManage: may(EffectiveBasePermissions, 'ManageLists'), version: schemaVersion };
    }),
    add: (onProgress, options) => createLists(sp, sitePath, onProgress, options, schemas),
    copy: (list, from, to, onProgress, isStopped) => orContentFailure(() => copyColumn(sp, sitePath, schemas[list], from, to, onProgress, isStopped))
  };
}
