import { isVisible } from '../items/approval';
import { listUrl } from './listUrls';
import { may } from './permissions';
import type { Site } from './site';
import type { List } from '../store/list';

const sameCase = (path: string): string => path.toLowerCase().replace(/\/+$/, '');

const listAt = (site: Site, path: string): { list: List; rest: string } | undefined => {
  const list = site.store.lists.all().find((one) => `${sameCase(path)}/`.startsWith(`${listUrl(site, one).toLowerCase()}/`));
  return list && { list, rest: sameCase(path).slice(listUrl(site, list).length) };
};

/** Whether a file lies there: pages of lists, attachments that this person may see, assets of the site, and the site's one page. @param path server-relative, decoded */
export const isFile = (site: Site, path: string): boolean => {
  const { list, rest } = listAt(site, path) ?? {};
  if (!list || rest === undefined) {
    return sameCase(path) === `${site.path.toLowerCase()}/sitepages/home.aspx` || site.store.attachments.readSiteFile(path) !== undefined;
  }
  if (/^\/(?:allitems|dispform|editform|newform)\.aspx$/.test(rest)) {
    return true;
  }
  const attachment = /\/Attachments\/(\d{1,9})\/([^/]+)$/i.exec(path);
  const row = attachment ? site.store.items.byId(list, Number(attachment[1])) : undefined;
  return row !== undefined && may(site, 'ViewListItems') && isVisible(site, list, row) && site.store.attachments.read(list, Number(row.ID), attachment?.[2] ?? '') !== undefined;
};

/** Whether a folder lies there: the site itself, its *Lists* and *SitePages*, and the root folders of lists. */
export const isFolder = (site: Site, path: string): boolean => {
  const own = site.path.toLowerCase();
  return [own, `${own}/lists`, `${own}/sitepages`].includes(sameCase(path)) || listAt(site, path)?.rest === '';
};
