import { Faults } from '../faults/faults';
import type { Site } from './site';

/** What all sites have in common, and what an admin of the whole tenant can switch. */
export class Tenant {
  /** Comments on list items (`CommentsOnListItemsDisabled`). */
  commentsOff = false;
  /** What is made to go wrong, and how far the clock is off. */
  readonly faults = new Faults();
  /** Every site of the tenant, in the order in which they were made. */
  readonly sites: Site[] = [];
}
