import { SPFI } from '@pnp/sp';
import { OwnerContent } from '../../content/manage/ownerContent';
import type { Elsewhere } from '../find/siteLists';
import { HubLists } from '../hubLists';

/**
 * What owners do with the two lists, out of SharePoint.
 * @public fetched by `sharePointContent`, where no tool can follow
 * @param sp - PnPjs, bound to the site that holds the lists
 * @param sitePath - its server-relative path
 * @param now - the present
 * @param lists - the two lists
 * @param elsewhere - where readers search beside them
 */
export function ownerContent(sp: SPFI, sitePath: string, now: () => Date, lists: HubLists, elsewhere?: () => Promise<Elsewhere | undefined>): OwnerContent {
  return {
    sitePath,
    async health() {
      const { healthContent } = await import(/* webpackChunkName: 'hub-health-sharepoint' */ './health/healthContent');
      return healthContent(sp, sitePath, now, lists);
    },
    async why() {
      const { visibilityContent } = await import(/* webpackChunkName: 'hub-why-sharepoint' */ './visibility/visibilityContent');
      return visibilityContent(sp, sitePath, lists, elsewhere);
    },
    async imports() {
      const { importContent } = await import(/* webpackChunkName: 'hub-import-sharepoint' */ './import/importContent');
      return importContent(sp, sitePath, lists);
    },
    async lists() {
      const { listsContent } = await import(/* webpackChunkName: 'hub-provisioning' */ '../provisioning/listsContent');
      return listsContent(sp, sitePath, lists);
    }
  };
}
