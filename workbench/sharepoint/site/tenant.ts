/** What an admin of the whole tenant can switch. */
export interface Tenant {
  /** Comments on list items (`CommentsOnListItemsDisabled`). */
  commentsOff: boolean;
}
