import { badNode, badPrimitive, nodeOf, unknownBodyProperty } from '../errors/catalogue';
import { deleteItem } from '../items/write';
import { demand } from '../site/permissions';
import type { List } from '../store/list';
import { jsonBody } from './resource';
import type { Resource } from './resource';

/** `DeleteWithParameters`: as DELETE, and past the locks of people who edit a file together; here nobody does. The answer is *assumed*. */
export const deleteWithParameters = (list: List, id: number): Resource => ({
  post: (call) => {
    demand(call.site, 'DeleteListItems');
    const { parameters } = jsonBody(call);
    if (parameters === null || nodeOf(parameters) !== 'StartObject') {
      throw badNode(nodeOf(parameters), 'StartObject');
    }
    for (const [name, value] of Object.entries(parameters as object)) {
      if (name !== 'BypassSharedLock') {
        throw unknownBodyProperty(name, 'SP.ListItemDeleteParameters');
      }
      if (typeof value !== 'boolean') {
        throw badPrimitive('Edm.Boolean');
      }
    }
    deleteItem(call.site, list, id);
    return { result: { kind: 'nothing' } };
  }
});
