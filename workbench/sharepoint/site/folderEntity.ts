import type { Entity } from '../odata/values';
import type { List } from '../store/list';
import { folderProperties } from './folderProperties';

/** What makes the root folder of a list. */
export interface Folder {
  readonly list: List;
  /** Server-relative. */
  readonly url: string;
  readonly name: string;
  readonly count: number;
  readonly modified: string;
}

/** A folder as REST shows it; the set of properties is *assumed* from SharePoint's metadata. */
export const folderEntity = ({ list, url, name, count, modified }: Folder): Entity => {
  const path = `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(url)}')`;
  return {
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    path,
    properties: {
      Exists: true, ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IsWOPIEnabled: false, ItemCount: count, Name: name, ProgID: null,
      ServerRelativeUrl: url, TimeCreated: list.created, TimeLastModified: modified, UniqueId: list.id, WelcomePage: ''
    },
    onDemand: { ServerRelativePath: () => ({ complex: 'SP.ResourcePath', properties: { DecodedUrl: url } }) },
    navigation: { Properties: { follow: () => folderProperties(path, list, count, modified) } }
  };
};
