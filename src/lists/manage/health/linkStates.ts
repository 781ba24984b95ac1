import '@pnp/sp/batching';
import { spfi, SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import { LinkState } from '../../../content/manage/healthContent';
import { isHttpRequestError } from '../../failure';
import { askFor, siteOf } from './linkQuestion';

/** SharePoint takes a hundred. PnPjs takes them apart in one go, and the browser must not be kept from answering by that. */
const PARTS = 20;

/**
 * Looks where addresses of the tenant lead, site by site, in `$batch`es. What SharePoint finds nothing at is broken, what it will not show to this
 * person is closed; of everything else, such as sharing links and pages of the system, nobody can tell.
 * @param sp - PnPjs, bound to a site of the tenant
 * @param own - the site's address
 * @param addresses - of the tenant, each once
 * @param onProgress - called with how many are done
 * @returns the state of each address. Never throws: what does not answer is unknown
 */
export async function readLinkStates(sp: SPFI, own: string, addresses: readonly string[], onProgress: (done: number) => void): Promise<ReadonlyMap<string, LinkState>> {
  const states = new Map<string, LinkState>(addresses.map((address) => [address, 'unknown']));
  const bySite = new Map<string, string[]>();
  for (const address of addresses) {
    const site = siteOf(address, own);
    const known = bySite.get(site) ?? [];
    known.push(address);
    bySite.set(site, known);
  }
  let done = 0;
  for (const [site, places] of Array.from(bySite)) {
    for (let start = 0; start < places.length; start += PARTS) {
      const some = places.slice(start, start + PARTS);
      await readSome(spfi([sp.web, site]), site, some, states);
      done += some.length;
      onProgress(done);
    }
  }
  return states;
}

async function readSome(sp: SPFI, site: string, addresses: readonly string[], states: Map<string, LinkState>): Promise<void> {
  const [batched, execute] = sp.batched({ maxRequests: PARTS });
  const parts = Promise.all(addresses.map(async (address) => {
    const question = askFor(batched, site, new URL(address));
    states.set(address, question === undefined ? 'unknown' : await question.then((isThere) => (isThere ? 'there' : 'broken'), stateOf));
  }));
  try {
    await Promise.race([parts, execute().then(() => parts)]);
  } catch (error) {
    // The site itself refused the batch; that one which is gone answers 404 is *assumed*.
    addresses.forEach((address) => states.set(address, stateOf(error)));
  }
}

function stateOf(error: unknown): LinkState {
  switch (isHttpRequestError(error) ? error.status : 0) {
    case 404:
      return 'broken';
    case 401:
    case 403:
      return 'closed';
    default:
      return 'unknown';
  }
}
