import { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import { toContentError } from '../failure';
import { listPath } from '../listPaths';
import { articleList, ListIdentity } from '../schema/identity';
import { siteNameOf, sitePathOf } from '../siteAddress';
import { isClosed } from './closed';
import { sitesOfHubSite } from './hubSiteLists';
import { ListShape, readShape } from './listShape';
import { PairSource } from './partners';

/** Where else is looked, beside the hub's own site. */
export interface Elsewhere {
  /** Of the hub's own site; absolute, as all here, without a trailing slash. */
  readonly own: string;
  /** The list of the hub's own site; absent for the usual one. */
  readonly ownList?: ListIdentity;
  /** Other sites; the own one may be among them. */
  readonly sites: readonly string[];
  /** Whether all sites are meant that belong to the same SharePoint hub site. */
  readonly hubSite: boolean;
  /** Makes PnPjs bound to a site. */
  readonly at: (site: string) => SPFI;
}

/** The list of articles of one site. */
export interface SiteList {
  readonly title: string;
  readonly shape: ListShape;
  readonly source: PairSource;
}

/** The lists that are looked through together. */
export interface SiteLists {
  readonly own: SiteList;
  readonly others: readonly SiteList[];
}

/** So many fit into one question to search, and no hub needs more. */
const MOST_OTHERS = 20;

/**
 * Reads what must be known of each list. A site that this person may not read, or that is gone, is left out, as SharePoint's own search leaves
 * it out.
 * @throws what PnPjs throws
 */
export async function readSiteLists(sp: SPFI, { own, ownList, sites, hubSite, at }: Elsewhere): Promise<SiteLists> {
  const { origin } = new URL(own);
  const wanted = [...sites, ...(hubSite ? await sitesOfHubSite(sp, origin) : [])];
  // SharePoint does not mind the case of an address.
  const names = [own, ...wanted].map((url) => url.toLowerCase());
  const others = wanted.filter((_, place) => names.indexOf(names[place + 1]) === place + 1);
  const [mine, ...rest] = await Promise.all([readList(sp, own, false, ownList), ...others.slice(0, MOST_OTHERS).map((url) => unlessClosed(() => readList(at(url), url, true)))]);
  return { own: mine as SiteList, others: rest.filter((list): list is SiteList => list !== undefined) };
}

async function readList(sp: SPFI, url: string, isOther: boolean, list = articleList): Promise<SiteList> {
  const root = listPath(sitePathOf(url), list.url);
  const [shape, { Title }] = await Promise.all([readShape(sp, root), sp.web.select('Title')<{ readonly Title?: string | null }>()]);
  const title = Title?.trim() || siteNameOf(url);
  return { title, shape, source: { sp, root, has: shape.has, isIndexed: shape.isIndexed, ...(isOther ? { site: { url, title } } : {}) } };
}

async function unlessClosed(read: () => Promise<SiteList>): Promise<SiteList | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isClosed(await toContentError(error))) {
      return undefined;
    }
    throw error;
  }
}
