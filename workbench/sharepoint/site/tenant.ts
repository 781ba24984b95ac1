import { Faults } from '../faults/faults';
import type { Site } from './site';
import { StorageEntities } from './storageEntities';

/** What all sites have in common, and what an admin of the whole tenant can switch. */
export class Tenant {
  /** Comments on list items (`CommentsOnListItemsDisabled`). */
  commentsOff = false;
  /** What is made to go wrong, and how far the clock is off. */
  readonly faults = new Faults();
  /** Every site of the tenant, in the order in which they were made. */
  readonly sites: Site[] = [];
  /** The tenant's properties. */
  readonly storageEntities: StorageEntities;

  /** @param storageFile where the tenant's properties are kept; without one they last as long as the process */
  constructor(storageFile?: string) {
    this.storageEntities = new StorageEntities(storageFile);
  }
}
