import { badNode, badPrimitive } from '../errors/catalogue';
import type { Segment } from '../odata/pathTokens';
import { demand } from '../site/permissions';
import type { List } from '../store/list';
import { jsonBody } from './resource';
import type { Answer, Call, Resource } from './resource';

/** What SharePoint's metadata calls the value. */
const parameter = 'value';

const wanted = (call: Call, { args = [] }: Segment): boolean => {
  const value: unknown = args.length > 0 ? args.find(({ name = parameter }) => name === parameter)?.value : jsonBody(call)[parameter];
  if (typeof value !== 'boolean') {
    throw value === undefined ? badNode('StartObject', 'PrimitiveValue') : badPrimitive('Edm.Boolean');
  }
  return value;
};

/**
 * `items(1)/SetCommentsDisabled(true)`: switches comments on one item off or on. PnPjs sends it as MERGE with the value in the path,
 * PnP Core as POST with the value in the body. The right that it takes, and that the item's version stays, are *assumed*.
 */
export const setCommentsDisabledResource = (list: List, item: number, segment: Segment): Resource => {
  const set = (call: Call): Answer => {
    demand(call.site, 'EditListItems');
    call.site.store.comments.disable(list, item, wanted(call, segment));
    return { result: { kind: 'nothing' } };
  };
  return { post: set, merge: set };
};
