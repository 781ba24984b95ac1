import type { SqlPart } from '../store/items';
import type { PropertyType, Source } from './managedProperties';
import { formAddress, viewAddress } from './places';
import type { Place } from './places';
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

/** What lies in these places. */
export const inPlaces = (places: readonly Place[]): SqlPart => (places.length === 0 ? nothing : { sql: `item.list IN (${places.map(({ number }) => number).join(', ')})`, values: [] });

/** A restriction of what is the same for everything in a place. */
export const placeCondition = (restriction: Restriction, of: Extract<Source, { from: 'place' }>['of'], type: PropertyType, { places }: QueryContext): SqlPart =>
  inPlaces(places.filter((place) => isMet(of(place), restriction, type)));

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
export const pathCondition = ({ operator, value, prefix }: Restriction, { places }: QueryContext): SqlPart => {
  const asked = decoded(value).toLowerCase();
  const begins = operator === ':' || prefix;
  if (asked === '' || !(begins || operator === '=' || operator === '<>')) {
    return nothing;
  }
  const parts = places.flatMap((place): SqlPart[] => {
    if (place.kind === 'list') {
      const view = viewAddress(place).toLowerCase();
      return (begins ? view.startsWith(asked) : view === asked) ? [inPlaces([place])] : [];
    }
    const form = formAddress(place).toLowerCase();
    if (begins && form.startsWith(asked)) {
      return [inPlaces([place])];
    }
    const number = asked.startsWith(form) ? asked.slice(form.length) : '';
    return /^\d+$/.test(number) ? [{ sql: `(item.list = ${place.number} AND CAST(item.item AS TEXT) ${begins ? 'GLOB' : '='} ?)`, values: [begins ? `${number}*` : number] }] : [];
  });
  return parts.length === 0 ? nothing : { sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`, values: parts.flatMap(({ values }) => values) };
};
