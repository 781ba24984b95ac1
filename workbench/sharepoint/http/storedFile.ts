import { isVisible } from '../items/approval';
import { may } from '../site/permissions';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import type { ApiResponse } from './apiCall';

const contentTypes: Readonly<Record<string, string>> = {
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', avif: 'image/avif', svg: 'image/svg+xml',
  pdf: 'application/pdf', txt: 'text/plain; charset=utf-8', html: 'text/html; charset=utf-8', htm: 'text/html; charset=utf-8', json: 'application/json'
};

/** What an uploaded page or drawing may do when it is opened by itself: nothing but be seen. */
const harmless = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

const fileResponse = (name: string, content: Buffer): ApiResponse => {
  const type = contentTypes[extensionOf(name)] ?? 'application/octet-stream';
  return {
    status: 200,
    headers: {
      'Content-Type': type, 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': harmless,
      // The name of an Image column's file stays the same when the picture is replaced.
      'Cache-Control': 'private, no-cache'
    },
    body: content
  };
};

const notFound = (path: string): ApiResponse =>
  ({ status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: Buffer.from(`404 FILE NOT FOUND\n${path}\n`) });

const attachmentContent = (site: Site, list: List, item: number, name: string): Buffer | undefined => {
  const row = site.store.items.byId(list, item);
  return row && may(site, 'ViewListItems') && isVisible(site, list, row) ? site.store.attachments.read(list, item, name) : undefined;
};

/** A file of the site: an attachment of an item that the present user may see, or one of the site's assets. @param path server-relative, decoded */
export const storedFile = (site: Site, path: string): ApiResponse => {
  const attachment = /^(.*)\/Attachments\/(\d{1,9})\/([^/]+)$/i.exec(path.slice(site.path.length + 1));
  const list = attachment ? site.store.lists.byUrl(attachment[1]) : undefined;
  const content = attachment && list
    ? attachmentContent(site, list, Number(attachment[2]), attachment[3])
    : site.store.attachments.readSiteFile(path);
  return content ? fileResponse(path, content) : notFound(path);
};
