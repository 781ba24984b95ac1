import { pageAddress } from '../address/pageAddress';
import { pageSharing } from '../share/sharing';
import { HubAtSite, HubHost } from './hubHost';

/** Enough of a GUID to tell the web parts of one page apart. */
const PART_LENGTH = 8;

/**
 * The hub on a SharePoint page. A link names the page, and the page knows its site.
 * @param instanceId - of the web part on its page; a GUID
 */
export function pageHost(instanceId: string): HubHost {
  const address = pageAddress(instanceId.slice(0, PART_LENGTH));
  const elsewhere: HubAtSite['elsewhere'] = (site) => {
    const hrefOf = (article?: number): string => address.hrefOf(article, site);
    return { address: { ...address, hrefOf, open: (article) => address.open(article, site) }, sharing: pageSharing(hrefOf) };
  };
  const here = { address, sharing: pageSharing(address.hrefOf), elsewhere };
  return { kind: 'page', askedSite: undefined, listen: () => () => undefined, at: () => here, shown: () => undefined };
}
