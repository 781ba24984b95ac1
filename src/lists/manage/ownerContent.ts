import { SPFI } from '@pnp/sp';
import { OwnerContent } from '../../content/manage/ownerContent';
import { HubLists } from '../hubLists';

/**
 * What owners do with the two lists, out of SharePoint.
 * @public fetched by `sharePointContent`, where no tool can follow
 * @param _sp - PnPjs, bound to the site that holds the lists
 * @param sitePath - its server-relative path
 * @param _lists - the lists themselves
 */
export function ownerContent(_sp: SPFI, sitePath: string, _lists: HubLists): OwnerContent {
  return { sitePath };
}
