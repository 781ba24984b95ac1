/** What the address of a list page says. */
export interface PageAddress {
  readonly page: string;
  /** Server-relative path of the site, to be joined with what follows: nothing for the root site. */
  readonly sitePath: string;
  /** Server-relative path of the list. */
  readonly listPath: string;
  /** The item, on pages that show one. */
  readonly id: number | undefined;
  /** Where to go when the page is done with. */
  readonly back: string;
}

/** Reads the address of the open page. */
export function readAddress({ pathname, search, origin }: Location, { page = '', site = '' }: DOMStringMap): PageAddress {
  const query = new URLSearchParams(search);
  const listPath = decodeURIComponent(pathname.slice(0, pathname.lastIndexOf('/')));
  const id = Number(query.get('ID'));
  return {
    page,
    sitePath: site,
    listPath,
    id: Number.isInteger(id) && id > 0 ? id : undefined,
    back: sourceWithin(query.get('Source'), origin) ?? `${listPath}/AllItems.aspx`
  };
}

/**
 * Where the `Source` parameter of SharePoint's forms leads when they are saved or cancelled, absolute or from the server's root
 * (Microsoft 365 community docs, *Query String URL Tricks*). Never to another origin, or anybody could send people elsewhere; that
 * SharePoint goes to every site of its own is *assumed*.
 * @returns the address, or `undefined` when there is none or it leads out
 */
export function sourceWithin(source: string | null, origin: string): string | undefined {
  try {
    const url = new URL(source ?? '', `${origin}/`);
    // A path that begins with two slashes is another computer to whoever reads it without the origin.
    return source && url.origin === origin && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : undefined;
  } catch {
    return undefined;
  }
}
