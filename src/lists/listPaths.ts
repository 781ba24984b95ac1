/**
 * Where lists and their pages lie.
 * The url of a list stays when its title changes, so everything starts from the url.
 */

/** Joins a site's server-relative path and a list's url: `/sites/hub` and `Lists/HubArticles`. */
export function listPath(sitePath: string, listUrl: string): string {
  return `${sitePath.replace(/\/$/, '')}/${listUrl}`;
}

/** SharePoint's own page that shows one item. */
export function displayFormPath(listRoot: string, id: number): string {
  return `${listRoot}/DispForm.aspx?ID=${id}`;
}

/** SharePoint's own page that edits one item. */
export function editFormPath(listRoot: string, id: number): string {
  return `${listRoot}/EditForm.aspx?ID=${id}`;
}

/** SharePoint's own form for a new item. */
export function newFormPath(listRoot: string): string {
  return `${listRoot}/NewForm.aspx`;
}

/** The file that an Image column names: an attachment of the item. */
export function attachmentPath(listRoot: string, id: number, fileName: string): string {
  return `${listRoot}/Attachments/${id}/${encodeURIComponent(fileName)}`;
}
