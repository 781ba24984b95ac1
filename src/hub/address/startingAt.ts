import { HubAddress } from './hubAddress';

/**
 * An address that says nothing leads to what an owner chose as the beginning; what it says wins. To look for nothing has to be said then,
 * by the usual order.
 * @param start - as `HubAddress.look` has it; empty for nothing
 */
export function startingAt(address: HubAddress, start: string): HubAddress {
  return start === '' ? address : {
    ...address,
    look: () => address.look() || start,
    lookFor: (look, step) => address.lookFor(look === start ? '' : look || 'Sort=newest', step)
  };
}
