/** SPBasePermissions.EditListItems: a page is an item of the Site Pages library. */
const EDIT_ITEMS = 4;

/** Whether these rights allow editing the page. @param permissions - the two words of SharePoint's bits */
export const mayEditPage = ({ Low }: { readonly Low: number }): boolean => (Low & EDIT_ITEMS) !== 0;
