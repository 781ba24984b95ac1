import { encodePath, SPFI, SPInstance } from '@pnp/sp';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { sitePathOf } from '../../siteAddress';

/** Pages of the system, calls, sharing links (`/:w:/s/…`): no file or folder stands behind them. */
const SYSTEM = /\/(?:_layouts|_api|_vti_bin|_forms|_catalogs)(?:\/|$)|^\/:\w:\//i;
const ITEM_FORM = /^(.+?)(?:\/Forms)?\/(?:DispForm|EditForm)\.aspx$/i;

/** Below these SharePoint Online keeps its sites; all else belongs to the root site. */
const MANAGED = /^\/(?:sites|teams|personal)\/[^/]+/i;

/**
 * The site in which an address of the tenant lies. A subsite is asked through its site, which knows its files by their paths (*assumed*).
 * @param own - the hub's own, absolute
 */
export function siteOf(address: string, own: string): string {
  const { origin, pathname } = new URL(address);
  const ownPath = new URL(own).pathname.replace(/\/+$/, '').toLowerCase();
  return ownPath !== '' && `${pathname}/`.toLowerCase().startsWith(`${ownPath}/`) ? own.replace(/\/+$/, '') : origin + (MANAGED.exec(pathname)?.[0] ?? '');
}

/**
 * What to ask SharePoint to learn whether something lies at an address.
 * @param sp - bound to the site of the address; may be batched
 * @param site - absolute
 * @returns whether it is there, `undefined` where nothing can be asked; rejects with what PnPjs throws, 404 for most of what is gone
 */
export function askFor(sp: SPFI, site: string, url: URL): Promise<boolean> | undefined {
  const path = decodedPath(url);
  if (path === undefined || SYSTEM.test(path)) {
    return undefined;
  }
  const there = async (question: Promise<unknown>): Promise<boolean> => {
    await question;
    return true;
  };
  if (path === sitePathOf(site)) {
    return there(sp.web.select('Id')());
  }
  const form = ITEM_FORM.exec(path);
  if (form) {
    const id = Number(url.searchParams.get('ID') ?? url.searchParams.get('id'));
    return id > 0 ? there(sp.web.getList(form[1]).items.getById(id).select('Id')()) : undefined;
  }
  if (/\.[a-z0-9]{1,8}$/i.test(path)) {
    // A file that is gone is a 404 whatever is selected, a folder only without `Exists` (sp-dev-docs, issue 7437).
    return there(SPInstance(sp.web, `getFileByServerRelativePath(decodedUrl='${encodePath(path)}')`).select('Name')());
  }
  return SPInstance(sp.web, `getFolderByServerRelativePath(decodedUrl='${encodePath(path)}')`).select('Exists')<{ Exists: boolean }>().then(({ Exists }) => Exists);
}

function decodedPath({ pathname }: URL): string | undefined {
  try {
    return decodeURIComponent(pathname).replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}
