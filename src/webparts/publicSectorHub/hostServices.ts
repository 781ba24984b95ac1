import { IMicrosoftTeams } from '@microsoft/sp-webpart-base';
import { HubAddress } from '../../hub/address/hubAddress';
import { pageAddress } from '../../hub/address/pageAddress';
import { pageSharing, Sharing } from '../../hub/share/sharing';
import { teamsAddress } from './teamsAddress';
import { teamsSharing } from './teamsSharing';

/** What of the hub depends on where it runs. */
export interface HostServices {
  readonly address: HubAddress;
  readonly sharing: Sharing;
}

export interface HostFacts {
  /** Absent on a SharePoint page. */
  readonly teams: IMicrosoftTeams | undefined;
  /** Of the web part on its page; a GUID. */
  readonly instanceId: string;
  /** Of the Teams app: the same as the web part's. */
  readonly appId: string;
  /** Absolute address of SharePoint's own page for an article: what opens where the tab does not. */
  readonly articlePage: (article: number) => string;
}

/** Enough of a GUID to tell the web parts of one page apart. */
const PART_LENGTH = 8;

/** The web part's services on a page or in Teams. */
export function hostServices({ teams, instanceId, appId, articlePage }: HostFacts): HostServices {
  if (teams) {
    const address = teamsAddress(teams.context, appId, articlePage);
    return { address, sharing: teamsSharing(teams.teamsJs, address) };
  }
  const address = pageAddress(instanceId.slice(0, PART_LENGTH));
  return { address, sharing: pageSharing(address.hrefOf) };
}
