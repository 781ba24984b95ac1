import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { spfi, SPFI, SPFx } from '@pnp/sp';
import * as strings from 'PublicSectorHubWebPartStrings';
import { savedContent } from '../../hub/saved/savedContent';
import { savedStore } from '../../hub/saved/savedStore';
import { chosenSite, siteAt } from '../../hub/site/chosenSite';
import type { HubOfSiteProps } from '../../hub/site/HubOfSite';
import { HubStorage, hubStorage, localArea } from '../../hub/storage/hubStorage';
import type { Elsewhere } from '../../lists/find/siteLists';
import { HubLists, usualLists } from '../../lists/hubLists';
import { may } from '../../lists/rights';
import { sharePointContent } from '../../lists/sharePointContent';

/** What the hub gets of the page that it stands on, whatever the settings. */
export interface Surroundings extends Pick<HubOfSiteProps, 'own' | 'mayCreate' | 'memory' | 'sites' | 'contentOf'> {
  readonly origin: string;
  /** Whether this person may edit items of the page's site. */
  readonly mayEdit: boolean;
  /** PnPjs, bound to a site. */
  pnp(site: string): SPFI;
}

export interface SurroundingsOptions {
  readonly context: WebPartContext;
  /** Of the product. */
  readonly version: string;
  /** The lists of a site, which settings can change. */
  readonly listsOf: (site: string) => HubLists;
  /** Where readers search beside a site; asked for each question. */
  readonly elsewhere: (site: string, at: Elsewhere['at']) => Promise<Elsewhere | undefined>;
}

/** Binds the hub's ports to SharePoint. */
export function surroundings({ context, version, listsOf, elsewhere }: SurroundingsOptions): Surroundings {
  const { web, user } = context.pageContext;
  const { origin } = new URL(web.absoluteUrl);
  const rights = { Low: String(web.permissions.value.Low) };
  const pnp = (site: string): SPFI => spfi(site).using(SPFx(context));
  const storageOf = (scope: string): HubStorage => hubStorage(`${scope}/${user.loginName}`, localArea());
  // A copy belongs to one person and one version of the product.
  const owner = `${version}/${user.loginName}`;
  const url = siteAt(web.absoluteUrl, origin) ?? web.absoluteUrl;
  const made = new Map<string, ReturnType<Surroundings['contentOf']>>();
  return {
    own: { url, title: web.title },
    origin,
    pnp,
    mayEdit: may(rights, 'EditListItems'),
    mayCreate: may(rights, 'ManageLists'),
    memory: chosenSite(storageOf('app'), origin),
    sites: async () => {
      const { sharePointHubSites } = await import(/* webpackChunkName: 'hub-sites-sharepoint' */ '../../lists/hubSites');
      return sharePointHubSites({ at: pnp, siteUrl: url, language: strings.hub.language });
    },
    contentOf: (site) => {
      const lists = listsOf(site);
      // Server-relative and as it reads, for PnPjs encodes it: `/sites/hub`, and `/` for the root site.
      const sitePath = decodeURI(new URL(site).pathname);
      // What is kept of other lists has other numbers.
      const place = sitePath + (lists === usualLists ? '' : `|${lists.articles.url}|${lists.links.url}`);
      const sources = made.get(place) ?? {
        content: savedContent(sharePointContent(pnp(site), { sitePath, lists, elsewhere: () => elsewhere(site, pnp) }), savedStore(owner, place), `${owner}/${place}`),
        storage: storageOf(place)
      };
      made.set(place, sources);
      return sources;
    }
  };
}
