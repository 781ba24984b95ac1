/** Where this hub's items lie. */
export interface ItemPlaces {
  readonly origin: string;
  /** Server-relative paths of the lists. */
  readonly articles: string;
  readonly links: string;
  /** Server-relative path of the site; empty for the root site. */
  readonly site: string;
  /** Address of the page that the tool was opened on: it shows this hub, wherever it lies. */
  readonly page: string;
}

/** What somebody typed or pasted: words of a title, a number, an item of this hub, or the address of something else. */
export type Pasted =
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'number'; readonly id: number }
  | { readonly is: 'item'; readonly list: 'articles' | 'links'; readonly id: number }
  /** A page of another site shows that site's article of this number, unless its settings make it show this hub. */
  | { readonly is: 'otherPage'; readonly id: number; readonly what: string }
  | { readonly is: 'elsewhere'; readonly what: string }
  | { readonly is: 'unclear' };

const LARGEST = 2_147_483_647;

/** Reads what was typed: addresses of SharePoint's forms and views, links that this hub shares on a page or in Teams, a number, or words. */
export function readPasted(typed: string, places: ItemPlaces): Pasted {
  const text = typed.trim();
  const number = numberIn(text.replace(/^#/, ''));
  if (number !== undefined) {
    return { is: 'number', id: number };
  }
  const isPath = text.startsWith('/');
  return isPath || /^https?:\/\//i.test(text) ? readAddress(text, places) : { is: 'words', words: text };
}

function readAddress(text: string, places: ItemPlaces): Pasted {
  let url: URL;
  try {
    url = new URL(text, places.origin);
  } catch {
    return { is: 'unclear' };
  }
  const query = (name: string): string | undefined => Array.from(url.searchParams).find(([other]) => other.toLowerCase() === name)?.[1];
  if (/^teams\.(microsoft\.com|cloud\.microsoft|live\.com)$/.test(url.hostname)) {
    return readTeamsLink(query('weburl'), query('context'), places);
  }
  if (url.origin !== places.origin) {
    return { is: 'elsewhere', what: url.hostname };
  }
  const named = query('hubarticle');
  if (named !== undefined) {
    return readPageLink(named, pathOf(url), places);
  }
  const path = pathOf(url).toLowerCase();
  const list = (['articles', 'links'] as const).find((one) => path.startsWith(`${places[one].toLowerCase()}/`));
  const id = numberIn(query('id') ?? '');
  if (list !== undefined) {
    return id === undefined ? { is: 'unclear' } : { is: 'item', list, id };
  }
  return id === undefined && !path.includes('/lists/') ? { is: 'unclear' } : { is: 'elsewhere', what: pathOf(url).replace(/\/[^/]*$/, '') };
}

/** A link names the site of an article only where that is not the site of the hub that the page shows. */
function readPageLink(name: string, path: string, places: ItemPlaces): Pasted {
  const read = readName(name, places);
  const site = sitePathOf(path);
  const showsThisHub = isSamePath(site, places.site) || isSamePath(path, pathOf(new URL(places.page)));
  return read.is === 'item' && !name.includes('@') && !showsThisHub ? { is: 'otherPage', id: read.id, what: site === '' ? '/' : site } : read;
}

/** Of a page, or of the address of a site, which leads to its home page. */
const sitePathOf = (path: string): string => path.replace(/\/(sitepages|_layouts)\/.*$/i, '').replace(/\/$/, '');

const isSamePath = (one: string, other: string): boolean => one.replace(/\/$/, '').toLowerCase() === other.replace(/\/$/, '').toLowerCase();

/** `12`, or `12@/sites/housing`. */
function readName(name: string, { site }: ItemPlaces): Pasted {
  const [, number = '', path = site] = /^(\d+)(?:@(\/.*))?$/.exec(name) ?? [];
  const id = numberIn(number);
  if (id === undefined) {
    return { is: 'unclear' };
  }
  return isSamePath(path, site) ? { is: 'item', list: 'articles', id } : { is: 'elsewhere', what: path };
}

/** A link to a tab names the article's own page beside it, for those who do not have the tab, and the part of the tab: `article-12@/sites/hub`. */
function readTeamsLink(webUrl: string | undefined, context: string | undefined, places: ItemPlaces): Pasted {
  const part = /"subEntityId"\s*:\s*"article-(\d+(?:@\/[^"?]*)?)/.exec(context ?? '');
  if (part) {
    return readName(part[1], places);
  }
  return webUrl !== undefined && !/teams\./.test(webUrl) ? readPasted(webUrl, places) : { is: 'unclear' };
}

function numberIn(text: string): number | undefined {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return number > 0 && number <= LARGEST ? number : undefined;
}

function pathOf({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
