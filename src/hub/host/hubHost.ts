import { HubAddress } from '../address/hubAddress';
import { Sharing } from '../share/sharing';

/** What the hub needs of the place where it runs: a SharePoint page, a tab of a team, or a person's own app. */
export interface HubHost {
  readonly kind: 'page' | 'tab' | 'personal';
  /** The site that a followed link names, absolute; links to a page or to a team's tab name none. */
  readonly askedSite: string | undefined;
  /**
   * Tells of a link that names a site and comes late, while nothing is open.
   * @returns what ends it
   */
  listen(changed: (site: string) => void): () => void;
  /** How the articles of a site are addressed and handed on here. */
  at(site: string): HubAtSite;
  /**
   * Something is on the screen: cards, or a sentence that says why there are none.
   * @param usable - whether a tab that is being set up has a hub to show once it is stored: one that has been read, be it empty
   */
  shown(usable: boolean): void;
}

/** What depends on the site whose lists are shown. */
export interface HubAtSite {
  readonly address: HubAddress;
  readonly sharing: Sharing;
  /** The same for articles of another site that are read in this hub; absent where addresses cannot name a site. */
  readonly elsewhere?: (site: string) => Omit<HubAtSite, 'elsewhere'>;
}
