import type { Entity } from '../odata/values';

/** What makes the root folder of a list. */
export interface Folder {
  /** Server-relative. */
  readonly url: string;
  readonly name: string;
  readonly count: number;
  readonly created: string;
  readonly modified: string;
  readonly uniqueId: string;
}

/** A folder as REST shows it; the set of properties is *assumed* from SharePoint's metadata. */
export const folderEntity = ({ url, name, count, created, modified, uniqueId }: Folder): Entity => ({
  type: 'SP.Folder',
  set: 'SP.ApiData.Folders',
  path: `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(url)}')`,
  properties: {
    Exists: true, ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IsWOPIEnabled: false, ItemCount: count, Name: name, ProgID: null,
    ServerRelativeUrl: url, TimeCreated: created, TimeLastModified: modified, UniqueId: uniqueId, WelcomePage: ''
  },
  onDemand: { ServerRelativePath: () => ({ complex: 'SP.ResourcePath', properties: { DecodedUrl: url } }) }
});
