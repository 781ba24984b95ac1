import { webEntity } from '../site/webEntity';
import { availableContentTypesResource, contentTypesResource } from './contentTypes';
import { entityResource } from './entityResource';
import { fileByPath } from './fileByPath';
import { associatedGroup, siteGroupsResource } from './groups';
import { listByUrl, listsResource } from './lists';
import { hasPermissionsResource, userPermissionsResource } from './permissions';
import { numberArgument, textArgument } from './resource';
import type { Resource } from './resource';
import { storageEntityResource } from './storageEntities';
import { uploadImageResource } from './uploadImage';
import { ensureUserResource, siteUsersResource, userResource } from './users';

/** `web`, and on to everything that the site holds. */
export const webResource: Resource = entityResource((call) => webEntity(call.site), {
  child: (segment, { site }) => {
    const text = textArgument(segment);
    const id = numberArgument(segment);
    switch (segment.name) {
      case 'lists':
        return listsResource(text, site);
      case 'getlist':
        return text === undefined ? undefined : listByUrl(site, text);
      case 'siteusers':
        return siteUsersResource(site, segment);
      case 'getuserbyid':
        return id === undefined ? undefined : userResource(site, site.store.users.byId(id));
      case 'contenttypes':
        return contentTypesResource(site, segment);
      case 'availablecontenttypes':
        return availableContentTypesResource(site, segment);
      case 'sitegroups':
        return siteGroupsResource(site, segment);
      case 'associatedownergroup':
        return associatedGroup(site, 'Owners');
      case 'associatedmembergroup':
        return associatedGroup(site, 'Members');
      case 'associatedvisitorgroup':
        return associatedGroup(site, 'Visitors');
      case 'getusereffectivepermissions':
        return userPermissionsResource(site, segment);
      case 'doesuserhavepermissions':
        return hasPermissionsResource(site, segment);
      case 'getfilebyserverrelativepath':
      case 'getfolderbyserverrelativepath':
        return fileByPath(site, segment);
      case 'ensureuser':
        return ensureUserResource;
      case 'uploadimage':
        return uploadImageResource(segment);
      default:
        return storageEntityResource(segment);
    }
  }
});
