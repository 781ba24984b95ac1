import { SPFI } from '@pnp/sp';
import { HubListKey } from '../../content/listParts';
import { ListsContent } from '../../content/manage/listsContent';
import { orContentFailure } from '../failure';
import { HubLists } from '../hubLists';
import { schemaVersion } from '../schema';
import { checkList } from './checkList';
import { copyColumn } from './copyColumn';
import { createLists } from './createLists';
import { HubSchemas, isChosen, schemasAt } from './listPlan';
import { isThere } from './newList';
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
  const keys = Object.keys(schemas) as HubListKey[];
  /** Without chosen lists that have vanished. */
  const possible = async (): Promise<Partial<HubSchemas>> => {
    const there = await Promise.all(keys.map(async (key) => !isChosen(key, schemas[key]) || isThere(sp, sitePath, schemas[key])));
    return Object.fromEntries(keys.filter((_key, place) => there[place]).map((key) => [key, schemas[key]]));
  };
  return {
    check: () => orContentFailure(async () => {
      const [{ EffectiveBasePermissions }, ...lists] = await Promise.all([
        sp.web.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: { Low: string } }>(),
        ...keys.map((key) => checkList(sp, sitePath, key, schemas[key]))
      ]);
      return { lists, mayManage: may(EffectiveBasePermissions, 'ManageLists'), version: schemaVersion };
    }),
    add: async (onProgress, options) => createLists(sp, sitePath, onProgress, options, await orContentFailure(possible)),
    copy: (list, from, to, onProgress, isStopped) => orContentFailure(() => copyColumn(sp, sitePath, schemas[list], from, to, onProgress, isStopped))
  };
}
