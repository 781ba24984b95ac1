import { CreationOptions, CreationProgress, CreationReport } from './listParts';

/** A site that holds, or could hold, the hub's lists. */
export interface HubSite {
  /** Absolute, without a trailing slash (the root site: only the origin). */
  readonly url: string;
  readonly title: string;
}

/** Why there is no hub of the whole organisation: nobody has chosen one, what was chosen is none here, or this person may not know. */
export type NoDefault = 'unset' | 'unusable' | 'unknown';

/** The hub of the whole organisation: the address of its site, or why there is none. */
export type DefaultHub = Pick<HubSite, 'url'> | { readonly none: NoDefault };

/** The port through which a hub is chosen, and made where there is none. */
export interface HubSites {
  /**
   * The hub that an administrator chose for the whole organisation. That its site has the lists is yet to be seen.
   * @throws ContentFailure only when it is open whether there is one: of kind `offline` or `throttled`
   */
  defaultHub(): Promise<DefaultHub>;
  /** The title of a site, or its name in the address where somebody may not read it. Never rejects. */
  titleOf(site: string): Promise<string>;
  /**
   * Hubs that this person can read, found through search, by title; at most 50. A hub that was made minutes ago may still be
   * missing, and one whose list of articles has been given another name is not found.
   * @throws ContentFailure
   */
  find(): Promise<readonly HubSite[]>;
  /**
   * Makes the two lists in a site, or what of them is missing; never deletes. When it broke off or was stopped, the next call goes on
   * from there.
   * @param site - absolute url of the site
   * @param onProgress - called before the first step and after each
   * @throws ContentFailure; of kind `accessDenied` when this person may not make lists there
   */
  createLists(site: string, onProgress: (progress: CreationProgress) => void, options?: CreationOptions): Promise<CreationReport>;
}
