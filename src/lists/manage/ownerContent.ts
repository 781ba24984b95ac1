import { SPFI } from '@pnp/sp';
import { OwnerContent } from '../../content/manage/ownerContent';

/**
 * What owners do with the two lists, out of SharePoint.
 * @public fetched by `sharePointContent`, where no tool can follow
 * @param sp - PnPjs, bound to the site that holds the lists
 * @param sitePath - its server-relative path
 */
export function ownerContent(sp: SPFI, sitePath: string): OwnerContent {
  return {
    sitePath,
    async imports() {
      const { importContent } = await import(/* webpackChunkName: 'hub-import-sharepoint' */ './import/importContent');
      return importContent(sp, sitePath);
    }
  };
}
