/**
 * The version of the lists. A list does not carry it: which version it is of is seen from what it has (decision 28).
 *
 * 1. The lists of the first release.
 * 2. Of articles also owner, links last checked and source; views for content owners; columns that say what is overdue; a rule that
 *    an article does not expire before it is published.
 *
 * Version 1 brought no formats and no rules, so whatever of them a list has is ours of today or its owner's own, and stays. Whoever
 * changes a format or a rule here must keep the earlier one beside it, and take that for ours, too.
 */
export const schemaVersion = 2;
