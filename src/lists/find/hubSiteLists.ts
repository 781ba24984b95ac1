import { SPFI, SPQueryable } from '@pnp/sp';
import '@pnp/sp/webs';
import { ARTICLE_LISTS } from '../articleLists';
import { siteApi } from '../siteApi';
import { siteOfArticles } from '../siteAddress';
import { MOST_FOUND, postQuery } from './postQuery';

/** What SharePoint answers for a site that is associated with no hub site. */
const NONE = /^\{?[0-]*\}?$/;

/**
 * The sites of the SharePoint hub site that a site belongs to, as far as they have a list of articles and this person may read it. Search
 * knows them by the id of the hub site (`DepartmentId`, with braces or without:
 * [Working with Hub Sites and the search API](https://www.techmikael.com/2018/04/working-with-hub-sites-and-search-api.html)).
 * @returns absolute addresses; none where the site belongs to no hub site
 * @throws what PnPjs throws
 */
export async function sitesOfHubSite(sp: SPFI, origin: string): Promise<readonly string[]> {
  const { HubSiteId } = await SPQueryable([sp.web, siteApi(sp, 'site')]).select('HubSiteId')<{ readonly HubSiteId?: string | null }>();
  if (!HubSiteId || NONE.test(HubSiteId)) {
    return [];
  }
  const id = HubSiteId.replace(/[^\da-f-]/gi, '');
  const { rows } = await postQuery(sp, {
    Querytext: `${ARTICLE_LISTS} (DepartmentId:{${id}} OR DepartmentId:${id})`, RowLimit: MOST_FOUND, SelectProperties: ['Path']
  });
  return rows.flatMap((row) => siteOfArticles(row.get('Path'), origin) ?? []);
}
