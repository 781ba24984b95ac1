/** A site that holds, or could hold, the hub's lists. */
export interface HubSite {
  /** Absolute, without a trailing slash (of the root site: only the origin). */
  readonly url: string;
  readonly title: string;
}

/** How far the making of the lists is: `done` of `all` steps. */
export interface CreationProgress {
  readonly done: number;
  readonly all: number;
}

/** Which hubs there are. */
export interface HubSites {
  /** The hub that an administrator chose for the whole organisation; undefined when there is none or this person may not know it. */
  defaultHub(): Promise<HubSite | undefined>;
  /** Hubs that this person can read, found through search, by title. @throws ContentFailure */
  find(): Promise<readonly HubSite[]>;
  /** Makes the two lists in a site, or what of them is missing; never deletes. @throws ContentFailure */
  createLists(site: string, onProgress: (progress: CreationProgress) => void): Promise<void>;
}
