import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { SPFI } from '@pnp/sp';
import type { HubSite, HubSites } from '../../../content/hubSites';
import { DEFAULT_HUB } from '../../../hub/site/defaultHub';
import type { HubLists } from '../../../lists/hubLists';
import { readGroups } from '../../../lists/settings/groups';
import { readSiteChoices, SiteChoices } from '../../../lists/settings/siteChoices';
import { sitePathOf } from '../../../lists/siteAddress';
import { hubSettings } from '../hubSettings';
import { PublicSectorHubProperties } from '../webPartProperties';
import { Asked, FoundHubs, known, PaneData } from './paneData';
import { propertyPane } from './propertyPane';

export interface PaneHostOptions {
  /** The site of the page. */
  readonly own: HubSite;
  readonly sites: () => Promise<HubSites>;
  /** PnPjs, bound to a site. */
  readonly pnp: (site: string) => SPFI;
  /** Of the texts. */
  readonly language: string;
  /** As they are at the moment. */
  readonly properties: () => PublicSectorHubProperties;
  /** The stored site as far as it is one: `''`, `default` or an absolute address. */
  readonly chosen: () => string;
  readonly listsOf: (site: string) => HubLists;
  /** Asks for the configuration again. */
  readonly refresh: () => void;
}

export { hubSettings };

/** The property pane of one web part. */
export interface PaneHost {
  /** Asks what there is to choose, once somebody opens the pane. */
  open(): void;
  /** @param path - of the property that was changed */
  changed(path: string): void;
  configuration(): IPropertyPaneConfiguration;
}

/**
 * Keeps what there is to choose while the pane is open.
 * @public fetched by the web part, where no tool can follow
 */
export function paneHost({ own, sites, pnp, language, properties, listsOf, chosen, refresh }: PaneHostOptions): PaneHost {
  let data: PaneData | undefined;
  /** Answers to earlier questions are dropped. */
  let round = 0;

  const put = (some: Partial<PaneData>): void => {
    data = { hubs: undefined, site: undefined, groups: undefined, ...data, ...some };
    refresh();
  };
  const orFailed = <Answer>(question: Promise<Answer>): Promise<Asked<Answer>> => question.catch((): 'failed' => 'failed');

  const choicesAt = (site: string): Promise<SiteChoices> => readSiteChoices(pnp(site), sitePathOf(site), listsOf(site));

  /** Of the site whose hub is shown. Where nothing was chosen and this site has no list the organisation's hub stands in. */
  async function siteChoices(): Promise<SiteChoices> {
    const organisation = known(data?.hubs)?.organisation?.url;
    if (chosen() === DEFAULT_HUB) {
      if (organisation === undefined) {
        throw new Error('There is no such hub.');
      }
      return choicesAt(organisation);
    }
    const mine = await choicesAt(chosen() || own.url);
    const { articleList, linkList } = properties();
    return mine.articles || mine.links || chosen() || articleList || linkList || organisation === undefined ? mine : { ...await choicesAt(organisation), lists: mine.lists };
  }

  function askSite(): void {
    const mine = ++round;
    orFailed(siteChoices()).then((site) => mine === round && put({ site }), undefined);
  }

  function open(): void {
    data = undefined;
    orFailed(sites().then(lookForHubs)).then((hubs) => {
      put({ hubs });
      // Only now it is known which site that is.
      askSite();
    }, undefined);
    orFailed(readGroups(pnp(own.url))).then((groups) => put({ groups }), undefined);
  }

  return {
    open,
    changed(path) {
      if (['site', 'articleList', 'linkList'].includes(path)) {
        // The lists stay to be seen while those of another site are asked for.
        askSite();
      }
    },
    configuration() {
      if (data === undefined) {
        data = { hubs: undefined, site: undefined, groups: undefined };
      }
      return propertyPane({ properties: properties(), settings: hubSettings(properties()), chosen: chosen(), ownSite: own.url, language, data });
    }
  };
}

async function lookForHubs(sites: HubSites): Promise<FoundHubs> {
  const organisation = async (): Promise<HubSite | undefined> => {
    const hub = await sites.defaultHub();
    return 'url' in hub ? { url: hub.url, title: await sites.titleOf(hub.url) } : undefined;
  };
  const [hub, found] = await Promise.all([organisation(), sites.find()]);
  return { organisation: hub, found };
}
