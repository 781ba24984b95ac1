import { SPFI } from '@pnp/sp';
import { OwnerContent } from '../../content/manage/ownerContent';

/**
 * What owners do with the two lists, out of SharePoint.
 * @public fetched by `sharePointContent`, where no tool can follow
 * @param sp - PnPjs, bound to the site that holds the lists
 * @param sitePath - its server-relative path
 * @param now - the present
 */
export function ownerContent(sp: SPFI, sitePath: string, now: () => Date): OwnerContent {
  return {
    sitePath,
    async health() {
      const { healthContent } = await import(/* webpackChunkName: 'hub-health-sharepoint' */ './health/healthContent');
      return healthContent(sp, sitePath, now);
    }
  };
}
