import { pageAddress } from '../address/pageAddress';
import { pageSharing } from '../share/sharing';
import { HubHost } from './hubHost';

/** Enough of a GUID to tell the web parts of one page apart. */
const PART_LENGTH = 8;

/**
 * The hub on a SharePoint page. A link names the page, and the page knows its site.
 * @param instanceId - of the web part on its page; a GUID
 */
export function pageHost(instanceId: string): HubHost {
  const address = pageAddress(instanceId.slice(0, PART_LENGTH));
  const here = { address, sharing: pageSharing(address.hrefOf) };
  return { kind: 'page', askedSite: undefined, listen: () => () => undefined, at: () => here, shown: () => undefined };
}
