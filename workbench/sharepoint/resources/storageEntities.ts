import { accessDenied } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';
import type { Entity } from '../odata/values';
import { roleOfUser } from '../site/roles';
import { textArgument } from './resource';
import type { Resource } from './resource';

/** Names are those of the metadata; comment and description are empty here. */
const storageEntity = (key: string, value: string): Entity => ({
  type: 'Microsoft.SharePoint.ClientSideComponent.StorageEntity',
  set: 'SP.ApiData.StorageEntitys',
  path: `Web/GetStorageEntity('${encodeURIComponent(key.replace(/'/g, "''"))}')`,
  properties: { Comment: '', Description: '', Value: value }
});

const reading = (key: string): Resource => ({
  get: ({ site }) => {
    // People from elsewhere may not read the app catalogue, in which tenant properties lie (SharePoint/sp-dev-docs, issue 1137).
    if (roleOfUser(site.currentUser())?.isGuest) {
      throw accessDenied();
    }
    const value = site.tenant.storageEntities.value(key);
    return { result: value === undefined ? { kind: 'nothing' } : { kind: 'entity', entity: storageEntity(key, value) } };
  }
});

/** Only in the app catalogue tenant properties can be written, and no site here is one (the sentence as in microsoft/Microsoft365DSC, issue 177). */
const writing: Resource = { post: () => { throw accessDenied(); } };

const writers = new Set(['setstorageentity', 'removestorageentity']);

/** `web/GetStorageEntity('…')` and what writes them. @returns undefined for any other step */
export const storageEntityResource = (segment: Segment): Resource | undefined => {
  if (segment.name === 'getstorageentity') {
    const key = textArgument(segment);
    return key === undefined ? undefined : reading(key);
  }
  return writers.has(segment.name) ? writing : undefined;
};
