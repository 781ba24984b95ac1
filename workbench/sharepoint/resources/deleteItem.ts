import { badNode, badPrimitive, nodeOf, unknownBodyProperty } from '../errors/catalogue';
import { checkEtag } from '../items/etag';
import { deleteItem, itemRow } from '../items/write';
import { demand } from '../site/permissions';
import type { List } from '../store/list';
import { jsonBody } from './resource';
import type { Resource } from './resource';

/**
 * `DeleteWithParameters`: as DELETE, and past the locks of people who edit a file together; here nobody does. The answer is *assumed*,
 * and that a version in `If-Match` is held to, which nobody needs to send.
 */
export const deleteWithParameters = (list: List, id: number): Resource => ({
  post: (call) => {
    demand(call.site, 'DeleteListItems');
    checkEtag(call.header('if-match') ?? '*', itemRow(call.site, list, id));
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
