import { randomUUID } from 'node:crypto';
import { etagMismatch } from '../errors/catalogue';
import { listEntity } from '../site/listEntity';
import { demand } from '../site/permissions';
import type { List } from '../store/list';
import { changesResource } from './changes';
import { contentTypesResource } from './contentTypes';
import { entityResource } from './entityResource';
import { fieldsResource } from './fields';
import { addValidateUpdate } from './forms';
import { getItemsResource } from './getItems';
import { itemResource } from './item';
import { itemsResource } from './items';
import { changeList } from './listProperties';
import { userPermissionsResource } from './permissions';
import { renderListDataAsStreamResource, renderListDataResource } from './renderListData';
import { jsonBody, nothing, numberArgument, textArgument } from './resource';
import type { Call, Resource } from './resource';
import { viewById, viewResource, viewsResource } from './views';

/** Holds `If-Match` to the list, if it names a version. @throws `SpError` 412 */
const checkVersion = ({ site, header }: Call, list: List): void => {
  const [asked, actual] = [header('if-match')?.trim() ?? '*', String(listEntity(site, list).etag)];
  if (asked !== '*' && asked !== actual) {
    throw etagMismatch(asked, actual);
  }
};

const remove = (list: List) => (call: Call): void => {
  demand(call.site, 'ManageLists');
  checkVersion(call, list);
  call.site.store.lists.remove(list);
};

/** What lists of SharePoint answer and these do not: refused by name. Its answer is XML of the old web services. */
const elsewhere = new Set(['getlistitemchangessincetoken']);

/** Where somebody comes to a list's items; the right to see them is asked here, once. */
const toItems = new Set(['items', 'getitembyid', 'addvalidateupdateitemusingpath', 'getitems', 'getchanges', 'renderlistdataasstream', 'renderlistdata']);

/** One list, and on to its items, fields and views. */
export const listResource = (list: List): Resource => entityResource((call) => listEntity(call.site, list), {
  merge: (call) => {
    demand(call.site, 'ManageLists');
    checkVersion(call, list);
    changeList(call.site, list, jsonBody(call, true));
    return nothing;
  },
  delete: (call) => {
    remove(list)(call);
    return { result: { kind: 'raw', contentType: 'application/json', content: Buffer.alloc(0) } };
  },
  child: (segment, call) => {
    const id = numberArgument(segment);
    if (toItems.has(segment.name)) {
      demand(call.site, 'ViewListItems');
    }
    switch (segment.name) {
      case 'items':
        return segment.args?.length ? id === undefined ? undefined : itemResource(call.site, list, id) : itemsResource(list);
      case 'getitembyid':
        return id === undefined ? undefined : itemResource(call.site, list, id);
      case 'addvalidateupdateitemusingpath':
        return addValidateUpdate(list);
      case 'recycle':
        // There is no recycle bin for lists to bring one back from; the answer is SharePoint's all the same.
        return { post: (other) => { remove(list)(other); return { result: { kind: 'value', name: 'Recycle', edmType: 'Edm.Guid', value: randomUUID() } }; } };
      case 'fields':
        return fieldsResource(list, segment, call.site);
      case 'getitems':
        return getItemsResource(list, segment);
      case 'contenttypes':
        return contentTypesResource(call.site, segment, list);
      case 'getchanges':
        return changesResource(list);
      case 'renderlistdataasstream':
        return renderListDataAsStreamResource(list);
      case 'renderlistdata':
        return renderListDataResource(list, segment);
      case 'getusereffectivepermissions':
        return userPermissionsResource(call.site, segment);
      case 'getview': {
        const viewId = textArgument(segment, 'viewguid');
        return viewId === undefined ? undefined : viewById(call.site, list, viewId);
      }
      case 'defaultview':
        return viewResource(call.site, list, list.views.find(({ isDefault }) => isDefault) ?? list.views[0]);
      case 'views':
        return viewsResource(list, segment, call.site);
      default:
        return elsewhere.has(segment.name) ? {} : undefined;
    }
  }
});
