import type { List } from '../store/list';
import type { Site } from './site';

/** Server-relative address of a list: `/sites/hub/Lists/HubArticles`. */
export const listUrl = (site: Pick<Site, 'path'>, { url }: Pick<List, 'url'>): string => `${site.path}/${url}`;

/** Server-relative address of a file that belongs to an item, not encoded. */
export const attachmentUrl = (site: Site, list: List, item: number, fileName: string): string => `${listUrl(site, list)}/Attachments/${item}/${fileName}`;

/** Where an item lies as a file. */
export const itemFile = (site: Site, list: List, item: number): { dir: string; leaf: string; ref: string } => {
  const dir = listUrl(site, list);
  const leaf = `${item}_.000`;
  return { dir, leaf, ref: `${dir}/${leaf}` };
};
