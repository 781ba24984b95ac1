import { unknownType } from '../errors/itemErrors';
import { itemType } from '../store/list';
import type { List } from '../store/list';
import { jsonBody } from './resource';
import type { Call } from './resource';

/** The name of the type that a body gives itself, in verbose or in the other formats. */
const typeNameOf = (body: Buffer): unknown => {
  const json = JSON.parse(body.toString('utf8')) as { 'odata.type'?: unknown; __metadata?: { type?: unknown } | null };
  return json.__metadata?.type ?? json['odata.type'];
};

/**
 * The body of a POST or MERGE of an item.
 * @throws `SpError` 400 when there is none, or when it says that it is something other than an item of the list
 */
export const itemBody = (call: Call, list: List): Record<string, unknown> => {
  const body = jsonBody(call, true);
  const name = typeNameOf(call.body);
  if (name !== undefined && name !== 'SP.ListItem' && name !== itemType(list)) {
    throw unknownType(String(name));
  }
  return body;
};
