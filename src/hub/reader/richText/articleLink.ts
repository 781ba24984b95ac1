/** The page of an article as SharePoint's list shows it. */
const FORM = /\/Lists\/HubArticles\/DispForm\.aspx$/i;

/**
 * Which article a link leads to.
 * @param href - absolute
 * @param origin - of the page: only its own articles open in the hub
 * @param listRoot - the server-relative path of the list, for example `/sites/hub/Lists/HubArticles`; without it every
 * list of that name counts
 * @returns the id of the article, or `undefined` for any other link
 */
export function articleIn(href: string, origin: string, listRoot?: string): number | undefined {
  const site = listRoot?.replace(/\/Lists\/[^/]*$/i, '').toLowerCase() ?? '';
  const url = parsed(href);
  const path = decoded(url?.pathname ?? '').toLowerCase();
  if (!url || url.origin !== origin || !path.startsWith(`${site}/`)) {
    return undefined;
  }
  const inForm = listRoot === undefined ? FORM.test(path) : path === `${listRoot}/DispForm.aspx`.toLowerCase();
  return idIn(inForm ? parameter(url, 'id') : parameter(url, 'hubarticle'));
}

function parsed(href: string): URL | undefined {
  try {
    return new URL(href);
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // Not every `%` in an address is followed by two digits.
    return path;
  }
}

/** SharePoint does not mind the case of a parameter's name. */
function parameter(url: URL, name: string): string | undefined {
  return Array.from(url.searchParams).find(([given]) => given.toLowerCase() === name)?.[1];
}

function idIn(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}
