import { paths } from '../addresses';
import { SITE } from '../siteParameter';

/** An address of the workbench, for the site to which the page belongs, with what the page's own address says. */
export function forOwnSite(path: string, search = ''): string {
  const query = new URLSearchParams(search);
  query.set(SITE, document.body.dataset.site || '/');
  return `${path}?${query}`;
}

/** Where what is stored of the site's pages lies. */
export const ownCanvas = (): string => forOwnSite(paths.canvas);
