import { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';

/**
 * An address below a site's `_api` for which PnPjs has no words of its own. A bare `_api/…` would lead to the page's site, and
 * `sp` may be bound to another one.
 * @param path - below `_api/`
 * @returns absolute when `sp` is bound to a site, else relative to the page's
 */
export function siteApi(sp: SPFI, path: string): string {
  return `${sp.web.toUrl().replace(/_api\/web$/i, '')}_api/${path}`;
}
