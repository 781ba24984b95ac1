import '@pnp/sp/batching';
import { SPFI, SPInstance } from '@pnp/sp';
import '@pnp/sp/webs';
import { isHttpRequestError, readODataError } from '../../failure';

/** SharePoint's code for a person whom the site does not know. */
const USER_MISSING = '-2146232832';
/** SharePoint takes a hundred. */
const PARTS = 50;

/**
 * Which people are not among the people of the site any more: an admin or an owner removed them. An account that was deleted in the directory stays
 * among them until then (Microsoft, *Remove users from SharePoint*), and without Graph nobody can tell. That a person who was removed is answered
 * like one who never was is *assumed*.
 * @throws what PnPjs throws
 */
export async function readPeopleGone(sp: SPFI, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const gone = new Set<number>();
  for (let start = 0; start < ids.length; start += PARTS) {
    const [batched, execute] = sp.batched({ maxRequests: PARTS });
    const parts = Promise.all(ids.slice(start, start + PARTS).map(async (id) => {
      try {
        await SPInstance(batched.web, `getuserbyid(${id})`).select('Id')();
      } catch (error) {
        if (!isHttpRequestError(error) || !(await readODataError(error)).code.startsWith(USER_MISSING)) {
          throw error;
        }
        gone.add(id);
      }
    }));
    await Promise.race([parts, execute().then(() => parts)]);
  }
  return gone;
}
