import { fileNotFound, notServed, urlNotFound, urlOutsideSite } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';
import type { Entity } from '../odata/values';
import { isFile, isFolder } from '../site/filePlaces';
import type { Site } from '../site/site';
import { entityResource } from './entityResource';
import { textArgument } from './resource';
import type { Resource } from './resource';

/** Of files and folders only what says that they are there is known; everything else is refused by name. */
const place = (type: 'File' | 'Folder', path: string, properties: Entity['properties']): Entity => ({
  type: `SP.${type}`,
  set: `SP.ApiData.${type}s`,
  path: `Web/Get${type}ByServerRelativePath(decodedurl='${encodeURI(path)}')`,
  properties,
  unknown: (name) => notServed(`${name} of a ${type.toLowerCase()} by its path`)
});

const shown = (type: 'File' | 'Folder', path: string): Entity => place(type, path, { Exists: true, Name: path.slice(path.lastIndexOf('/') + 1), ServerRelativeUrl: path });

const selecting = (entity: (select: string) => Entity): Resource => entityResource(({ options }) => {
  const select = options.given.find((option) => option[0] === '$select')?.[1];
  if (select === undefined || select.includes('*')) {
    throw notServed('a file or folder by its path without $select');
  }
  return entity(select);
});

/**
 * `web/GetFileByServerRelativePath(decodedUrl='…')` and its like for folders, to see whether something lies there. A file that does not is a 404, whatever is
 * selected; a folder that does not says so when nothing but `Exists` is selected, and is a 404 otherwise (SharePoint/sp-dev-docs, issue 7437).
 */
export const fileByPath = (site: Site, segment: Segment): Resource | undefined => {
  const path = textArgument(segment, 'decodedurl')?.replace(/\/+$/, '');
  if (path === undefined) {
    return undefined;
  }
  if (path.toLowerCase() !== site.path.toLowerCase() && !path.toLowerCase().startsWith(`${site.path.toLowerCase()}/`)) {
    throw urlOutsideSite();
  }
  return selecting((select) => {
    if (segment.name === 'getfilebyserverrelativepath') {
      if (!isFile(site, path)) {
        throw fileNotFound(path);
      }
      return shown('File', path);
    }
    if (!isFolder(site, path)) {
      if (select !== 'Exists') {
        throw urlNotFound();
      }
      return place('Folder', path, { Exists: false });
    }
    return shown('Folder', path);
  });
};
