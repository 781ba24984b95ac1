import { listUrl } from '../site/listUrls';
import type { Site } from '../site/site';
import type { SqlPart } from '../store/items';
import type { List } from '../store/list';
import type { PropertyType, Source } from './managedProperties';
import type { Restriction } from './query';
import type { QueryContext } from './queryContext';
import { nothing } from './restrictions';
import { folded, holdsPhrase, keyOf } from './words';

const yes = new Set(['1', 'true', 'yes']);
const no = new Set(['0', 'false', 'no']);

const isMet = (held: string, { operator, value, prefix }: Restriction, type: PropertyType): boolean => {
  const asked = keyOf(value);
  if (type === 'Edm.Boolean') {
    return held === 'true' ? yes.has(asked) : no.has(asked);
  }
  if (type === 'Edm.Int64') {
    return Number(held) === Number(asked) && asked !== '';
  }
  if (operator === ':') {
    return holdsPhrase(held, value, prefix);
  }
  return (operator === '=' || operator === '<>') && (prefix ? folded(held).startsWith(asked) : folded(held) === asked);
};

/** The items of these lists. */
export const inLists = (lists: readonly List[]): SqlPart => (lists.length === 0 ? nothing : { sql: `item.list IN (${lists.map(({ number }) => number).join(', ')})`, values: [] });

/** A restriction of what all items of a list share. */
export const listCondition = (restriction: Restriction, of: Extract<Source, { from: 'list' }>['of'], type: PropertyType, { site, lists }: QueryContext): SqlPart =>
  inLists(lists.filter((list) => isMet(of(site, list), restriction, type)));

/** Where an item's form lies, up to its number. */
export const formUrl = (site: Site, list: List): string => `${site.origin}${listUrl(site, list)}/DispForm.aspx?ID=`;

const decoded = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

/**
 * A restriction of the address: with `:` everything that lies below it. That it compares characters and not whole parts of the
 * address is *assumed*.
 */
export const pathCondition = ({ operator, value, prefix }: Restriction, { site, lists }: QueryContext): SqlPart => {
  const asked = decoded(value).toLowerCase();
  const begins = operator === ':' || prefix;
  if (asked === '' || !(begins || operator === '=' || operator === '<>')) {
    return nothing;
  }
  const parts = lists.flatMap((list): SqlPart[] => {
    const form = formUrl(site, list).toLowerCase();
    if (begins && form.startsWith(asked)) {
      return [inLists([list])];
    }
    const number = asked.startsWith(form) ? asked.slice(form.length) : '';
    return /^\d+$/.test(number) ? [{ sql: `(item.list = ${list.number} AND CAST(item.item AS TEXT) ${begins ? 'GLOB' : '='} ?)`, values: [begins ? `${number}*` : number] }] : [];
  });
  return parts.length === 0 ? nothing : { sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`, values: parts.flatMap(({ values }) => values) };
};
