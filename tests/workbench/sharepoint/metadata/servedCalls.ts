import type { ServedCall } from './servedCall';
import { itemCalls } from './servedItems';
import { placeCalls } from './servedPlaces';
import { schemaCalls } from './servedSchema';

/** Everything that the service answers, in the order in which it is asked. */
export const calls: readonly ServedCall[] = [...placeCalls, ...itemCalls, ...schemaCalls];

/** Properties that the service answers although the metadata does not have them. */
export const furtherProperties: readonly string[] = [
  // Recorded.
  'SP.View.CustomOrder'
];
