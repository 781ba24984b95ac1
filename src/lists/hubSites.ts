import { SPFI } from '@pnp/sp';
import { Search } from '@pnp/sp/search/query';
import '@pnp/sp/webs';
import { ContentFailure } from '../content/failures';
import { HubSite, HubSites } from '../content/hubSites';
import { ARTICLE_LISTS } from './articleLists';
import { orContentFailure, toContentError } from './failure';
import { siteNameOf, siteOfAddress, siteOfArticles, sitePathOf } from './siteAddress';

/** The tenant property (*storage entity*) that names the organisation's hub. */
const DEFAULT_SITE_PROPERTY = 'PublicSectorHubDefaultSite';

/** More cannot be chosen from in a list. */
const MOST_SITES = 50;
/** The most rows that SharePoint's search answers at once; a hub can have more than one, and lists elsewhere can bear its title. */
const MOST_ROWS = 500;

export interface HubSitesOptions {
  /** Makes PnPjs bound to a site: `(url) => spfi(url).using(SPFx(context))`. */
  readonly at: (siteUrl: string) => SPFI;
  /** Absolute url of the present site. */
  readonly siteUrl: string;
  /** The reader's language, by which titles are put in order: `cy-GB`. */
  readonly language: string;
}

const UNTOLD = Symbol('not told');

interface FoundList {
  readonly Path?: string | null;
  readonly SiteTitle?: string | null;
}

/**
 * The hubs of an organisation out of SharePoint: a tenant property names the default one, and search finds those that somebody
 * can read. That search shows a list of articles as `STS_List_GenericList`, with the address of its default view as its path, is
 * *assumed*. What is needed to make lists is fetched when the first are made.
 */
export function sharePointHubSites({ at, siteUrl, language }: HubSitesOptions): HubSites {
  const { origin } = new URL(siteUrl);
  const here = at(siteUrl);

  return {
    async defaultHub() {
      const chosen = await tenantProperty(here, DEFAULT_SITE_PROPERTY);
      if (typeof chosen !== 'string' || chosen.trim() === '') {
        return { none: chosen === UNTOLD ? 'unknown' : 'unset' };
      }
      const url = siteOfAddress(chosen, origin);
      return url === undefined ? { none: 'unusable' } : { url };
    },
    titleOf: (site) => titleOf(at(site), site),
    find: () => orContentFailure(async () => {
      const { PrimarySearchResults } = await Search([here.web, siteUrl])({
        Querytext: ARTICLE_LISTS,
        SelectProperties: ['Title', 'Path', 'SiteTitle'],
        TrimDuplicates: false,
        RowLimit: MOST_ROWS
      });
      return inOrder(sitesOf(PrimarySearchResults as readonly FoundList[], origin).slice(0, MOST_SITES), language);
    }),
    createLists: (site, onProgress, options) => orContentFailure(async () => {
      const { createLists } = await import(/* webpackChunkName: 'hub-provisioning' */ './provisioning/createLists');
      return createLists(at(site), sitePathOf(site), onProgress, options);
    })
  };
}

/**
 * The value of a tenant property, whatever it is; `UNTOLD` where SharePoint does not tell: guests get 403 (SharePoint/sp-dev-docs, issue
 * 1137), and what a tenant without an app catalogue answers is not known.
 * @throws ContentFailure when it is open what SharePoint would tell
 */
async function tenantProperty(sp: SPFI, name: string): Promise<unknown> {
  try {
    // Where there is no such property the answer is `{"odata.null":true}`.
    return (await sp.web.getStorageEntity(name) as { readonly Value?: unknown } | null)?.Value;
  } catch (error) {
    const failure = await toContentError(error);
    if (failure instanceof ContentFailure && (failure.kind === 'offline' || failure.kind === 'throttled')) {
      throw failure;
    }
    return UNTOLD;
  }
}

async function titleOf(sp: SPFI, url: string): Promise<string> {
  const title = await sp.web.select('Title')<{ Title?: string | null }>().then(({ Title }) => Title?.trim(), () => undefined);
  return title || siteNameOf(url);
}

/** The site lies where the list lies: what search says beside may be older. */
function sitesOf(rows: readonly FoundList[], origin: string): readonly HubSite[] {
  const sites = new Map<string, HubSite>();
  for (const { Path, SiteTitle } of rows) {
    const url = siteOfArticles(Path, origin);
    if (url !== undefined && !sites.has(url.toLowerCase())) {
      sites.set(url.toLowerCase(), { url, title: SiteTitle?.trim() || siteNameOf(url) });
    }
  }
  return Array.from(sites.values());
}

function inOrder(sites: readonly HubSite[], language: string): readonly HubSite[] {
  const { compare } = new Intl.Collator(language);
  return [...sites].sort((one, other) => compare(one.title, other.title) || compare(one.url, other.url));
}
