import { badChangeToken, foreignChangeToken } from '../errors/camlErrors';
import type { Complex } from '../odata/values';
import type { List } from '../store/list';

/** SharePoint's ticks count 100 ns since the year 1. */
const ticks = (moment: string): bigint => BigInt(Date.parse(moment)) * 10_000n + 621_355_968_000_000_000n;

/** A point in the change log of a list (recorded): `1;3;<list>;<ticks>;<number of the change>`. */
export const changeToken = ({ id }: List, moment: string, number: number): Complex =>
  ({ complex: 'SP.ChangeToken', properties: { StringValue: `1;3;${id};${ticks(moment)};${number}` } });

const pattern = /^1;3;([0-9a-f-]{36});\d+;(-?\d+)$/i;

/** @returns the number of the change that a token names. @throws `SpError` 500 when it is none, or of another list */
export const readChangeToken = ({ id }: List, token: unknown): number => {
  const match = typeof token === 'string' ? pattern.exec(token) : null;
  if (!match) {
    throw badChangeToken();
  }
  if (match[1].toLowerCase() !== id) {
    throw foreignChangeToken();
  }
  return Number(match[2]);
};
