import { listEntity } from '../site/listEntity';
import type { List } from '../store/list';
import { entityResource } from './entityResource';
import { fieldsResource } from './fields';
import { addValidateUpdate } from './forms';
import { itemResource } from './item';
import { itemsResource } from './items';
import { numberArgument } from './resource';
import type { Resource } from './resource';
import { viewsResource } from './views';

/** One list, and on to its items, fields and views. */
export const listResource = (list: List): Resource => entityResource((call) => listEntity(call.site, list), {
  child: (segment, call) => {
    const id = numberArgument(segment);
    switch (segment.name) {
      case 'items':
        return segment.args?.length ? id === undefined ? undefined : itemResource(call.site, list, id) : itemsResource(list);
      case 'getitembyid':
        return id === undefined ? undefined : itemResource(call.site, list, id);
      case 'addvalidateupdateitemusingpath':
        return addValidateUpdate(list);
      case 'fields':
        return fieldsResource(list, segment, call.site);
      case 'views':
        return viewsResource(list, segment, call.site);
      default:
        return undefined;
    }
  }
});
