import { SPFI, spPost, SPQueryable } from '@pnp/sp';
import { unlessRefused } from '../failure';
import { siteApi } from '../siteApi';

/** The rating setting *Likes*; 1 would be stars. */
const LIKES = 2;

/**
 * Sets a list's rating setting to *Likes*, if the site lets it be set: SharePoint Online's metadata have the call, and a maintainer of
 * PnPjs told its form (pnp/pnpjs, issue 2642), but Microsoft does not document it. A site that refuses it has a hub without likes, which
 * owners can switch on in the list settings.
 * @param listId - the list's id
 * @returns whether the site let it
 */
export async function allowLikes(sp: SPFI, listId: string): Promise<boolean> {
  const set = spPost(SPQueryable([sp.web, siteApi(sp, `Microsoft.SharePoint.Portal.RatingSettings.SetListRating?listID='${listId}'&ratingType=${LIKES}`)]));
  return await unlessRefused(set.then(() => true)) ?? false;
}
