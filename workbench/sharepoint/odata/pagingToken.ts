import { badQueryOption } from '../errors/catalogue';

/** What a `$skiptoken` says: behind (or before) which item the page begins. */
export interface PagingToken {
  /** `p_ID`. */
  readonly id: number;
  /** The values of the sort columns at that item, by name; empty text stands for an empty column. */
  readonly values: ReadonlyMap<string, string>;
  /** The page before that item instead of the one behind it. */
  readonly backwards: boolean;
}

/** Parts that SharePoint writes into tokens of lists with folders; every item here is a file-system object of type 0. */
const withoutMeaning: readonly string[] = ['p_FSObjType', 'p_SortBehavior'];

/**
 * Reads a token such as `Paged=TRUE&p_Title=Bread&p_ID=12`.
 * @throws `SpError` 400 when it is none
 */
export const readPagingToken = (token: string): PagingToken => {
  const parts = new URLSearchParams(token);
  const id = parts.get('p_ID') ?? '';
  if (parts.get('Paged')?.toUpperCase() !== 'TRUE' || !/^\d{1,9}$/.test(id)) {
    throw badQueryOption('$skiptoken', token);
  }
  const values = new Map<string, string>();
  for (const [name, value] of parts) {
    if (name.startsWith('p_') && name !== 'p_ID' && !withoutMeaning.includes(name)) {
      values.set(name.slice('p_'.length), value);
    }
  }
  return { id: Number(id), values, backwards: parts.get('PagedPrev')?.toUpperCase() === 'TRUE' };
};

/** Percent-encoding with lower-case digits, as SharePoint's links have it. */
export const encodeLower = (text: string): string => encodeURIComponent(text).replace(/'/g, '%27').replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

/** Writes a token, not yet encoded for the query string. Sort values stand before `p_ID`. */
export const writePagingToken = ({ id, values, backwards }: PagingToken): string => [
  'Paged=TRUE',
  ...(backwards ? ['PagedPrev=TRUE'] : []),
  ...[...values].map(([name, value]) => `p_${name}=${encodeLower(value)}`),
  `p_ID=${id}`
].join('&');
