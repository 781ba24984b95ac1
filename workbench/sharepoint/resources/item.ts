import { checkItem } from '../formula/validation';
import { bodyColumns } from '../items/body';
import { itemEntity } from '../items/entity';
import { checkEtag, itemEtag } from '../items/etag';
import { deleteItem, itemRow, recycleItem, writeColumns } from '../items/write';
import { demand } from '../site/permissions';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { attachmentFilesResource } from './attachmentFiles';
import { commentsResource, getCommentsResource } from './comments';
import { setCommentsDisabledResource } from './commentsDisabled';
import { entityResource } from './entityResource';
import { validateUpdate } from './forms';
import { userPermissionsResource } from './permissions';
import { deleteWithParameters } from './deleteItem';
import { itemBody } from './itemBody';
import { nothing } from './resource';
import type { Call, Resource } from './resource';

/** No client needs to send `If-Match`; whoever does means that version and no other (that SharePoint holds to it is *assumed*). */
const recycle = (list: List, id: number): Resource => ({
  post: (call) => {
    demand(call.site, 'DeleteListItems');
    checkEtag(call.header('if-match') ?? '*', itemRow(call.site, list, id));
    return { result: { kind: 'value', name: 'Recycle', edmType: 'Edm.Guid', value: recycleItem(call.site, list, id) } };
  }
});

const update = (list: List, id: number) => (call: Call) => {
  demand(call.site, 'EditListItems');
  checkEtag(call.header('if-match'), itemRow(call.site, list, id));
  const columns = bodyColumns(call.site, list, itemBody(call, list));
  checkItem(call.site, list, { ...itemRow(call.site, list, id), ...columns });
  writeColumns(call.site, list, id, columns);
  return { ...nothing, headers: { ETag: itemEtag(itemRow(call.site, list, id)) } };
};

/**
 * One item: read, change, delete, and on to its attachments.
 * @throws `SpError` 404 when there is no such item
 */
export const itemResource = (site: Site, list: List, id: number): Resource => {
  itemRow(site, list, id);
  return entityResource((call) => itemEntity(call.site, list, itemRow(call.site, list, id)), {
    merge: update(list, id),
    delete: (call) => {
      demand(call.site, 'DeleteListItems');
      checkEtag(call.header('if-match'), itemRow(call.site, list, id));
      deleteItem(call.site, list, id);
      // SharePoint answers a deletion with an empty 200.
      return { result: { kind: 'raw', contentType: 'application/json', content: Buffer.alloc(0) } };
    },
    child: (segment) => {
      switch (segment.name) {
        case 'attachmentfiles':
          return attachmentFilesResource(site, list, id, segment);
        case 'comments':
          return commentsResource(site, list, id, segment);
        case 'getcomments':
          return segment.args?.length ? undefined : getCommentsResource(list, id);
        case 'setcommentsdisabled':
          return setCommentsDisabledResource(list, id, segment);
        case 'getusereffectivepermissions':
          return userPermissionsResource(site, segment);
        case 'deletewithparameters':
          return deleteWithParameters(list, id);
        case 'recycle':
          return recycle(list, id);
        case 'validateupdatelistitem':
          return validateUpdate(list, id);
        default:
          return undefined;
      }
    }
  });
};
