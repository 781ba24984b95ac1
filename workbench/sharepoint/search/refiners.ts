import { notServed } from '../errors/catalogue';
import type { Row } from '../fields/fieldType';
import { readMoment } from '../fields/moments';
import { badParameter } from './errors';
import { refinementToken } from './fqlParser';
import { managedProperty } from './managedProperties';
import type { ManagedProperty } from './managedProperties';
import type { QueryContext } from './queryContext';
import type { RefinerSpec } from './refinerSpec';
import { folded } from './words';

/** One value of a refiner, with how many of all results have it. */
export interface RefinerEntry {
  readonly name: string;
  readonly token: string;
  readonly count: number;
}

export interface Refiner {
  readonly name: string;
  readonly entries: readonly RefinerEntry[];
}

const counted = (rows: readonly Row[]): ReadonlyMap<string, number> => new Map(rows.map(({ value, count }) => [String(value), Number(count)]));

/** How many of the results of one site have each text. */
const textCountsOf = ({ source }: ManagedProperty, { site, places }: QueryContext): ReadonlyMap<string, number> => {
  const { database } = site.store;
  if (source.from === 'crawled') {
    return counted(database.all(
      `SELECT v.value AS value, found.count AS count
       FROM (SELECT x.value AS id, COUNT(*) AS count FROM search_hit AS hit CROSS JOIN search_has AS x ON x.property = ? AND x.doc = hit.doc GROUP BY x.value) AS found
       JOIN search_value AS v ON v.id = found.id`,
      [source.name]
    ));
  }
  const counts = new Map<string, number>();
  if (source.from === 'place') {
    const { of } = source;
    for (const { list: number, count } of database.all('SELECT item.list, COUNT(*) AS count FROM search_hit AS hit JOIN search_item AS item ON item.doc = hit.doc GROUP BY item.list')) {
      const place = places.find((one) => one.number === number);
      const value = place ? of(place) : '';
      if (value !== '') {
        counts.set(value, (counts.get(value) ?? 0) + Number(count));
      }
    }
  }
  return counts;
};

/** How many of all results have each text. */
const textCounts = (property: ManagedProperty, contexts: readonly QueryContext[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  contexts.forEach((context) => textCountsOf(property, context).forEach((count, value) => counts.set(value, (counts.get(value) ?? 0) + count)));
  return counts;
};

const textEntries = ({ sort, descending, bins, frequency, prefix }: RefinerSpec, counts: ReadonlyMap<string, number>): readonly RefinerEntry[] => {
  const direction = descending ? -1 : 1;
  const byName = (a: RefinerEntry, b: RefinerEntry): number => a.name.localeCompare(b.name, 'en');
  const order: Readonly<Record<RefinerSpec['sort'], (a: RefinerEntry, b: RefinerEntry) => number>> = {
    frequency: (a, b) => direction * (a.count - b.count) || byName(a, b),
    name: (a, b) => direction * byName(a, b),
    number: (a, b) => direction * (Number(a.name) - Number(b.name)) || byName(a, b)
  };
  return [...counts]
    .filter(([name, count]) => count >= frequency && folded(name).startsWith(folded(prefix)))
    .map(([name, count]): RefinerEntry => ({ name, count, token: refinementToken(name) }))
    .sort(order[sort])
    .slice(0, bins);
};

const numeric = new Set<ManagedProperty['type']>(['Edm.Int64', 'Edm.Double']);

const threshold = (text: string, type: ManagedProperty['type']): string => {
  const value = numeric.has(type) ? text.trim() !== '' && !Number.isNaN(Number(text)) && String(Number(text)) : readMoment(text);
  if (!value) {
    throw badParameter('refiners');
  }
  return value;
};

/** Spans between thresholds. The names of the inner ones and their tokens stand in Microsoft's documentation; the outer ones are *assumed*. */
const spanEntries = ({ name, thresholds }: RefinerSpec, { source, type }: ManagedProperty, contexts: readonly QueryContext[]): readonly RefinerEntry[] => {
  if (!thresholds) {
    throw notServed(`the refiner ${name} without discretize=manual/…: how SharePoint chooses spans of dates and numbers is not known`);
  }
  const limits = thresholds.map((one) => threshold(one, type));
  const column = source.from === 'index' ? `item.${source.column}` : numeric.has(type) ? 'v.number' : 'v.value';
  const from = source.from === 'index' ? 'search_item AS item ON item.doc = hit.doc'
    : 'search_has AS x ON x.property = ? AND x.doc = hit.doc JOIN search_value AS v ON v.id = x.value';
  return ['min', ...limits].map((start, place): RefinerEntry => {
    const end = limits[place] ?? 'max';
    const ends = [...(start === 'min' ? [] : [`${column} >= ?`]), ...(end === 'max' ? [] : [`${column} < ?`])];
    const bound = [start, end].filter((one) => one !== 'min' && one !== 'max').map((one) => (numeric.has(type) ? Number(one) : one));
    const counts = contexts.map(({ site }) => site.store.database.first(
      `SELECT COUNT(DISTINCT hit.doc) AS count FROM search_hit AS hit CROSS JOIN ${from} WHERE ${[...ends, `${column} IS NOT NULL`].join(' AND ')}`,
      [...(source.from === 'crawled' ? [source.name] : []), ...bound]
    )?.count);
    return { name: `From ${start} up to ${end}`, token: `range(${start}, ${end})`, count: counts.reduce<number>((sum, count) => sum + Number(count), 0) };
  }).filter(({ count }) => count > 0);
};

/**
 * Counts the values of the results. A property that is not refinable, or that no result has, is left out and is no error
 * (microsoft-search/pnp-modern-search, issues 2061 and 491).
 * @throws `SpError` 501 for dates and numbers without limits of their own
 */
export const refine = (specs: readonly RefinerSpec[], contexts: readonly QueryContext[]): readonly Refiner[] => specs.flatMap((spec) => {
  const property = managedProperty(spec.name, contexts[0].mappings);
  if (!property?.refinable) {
    return [];
  }
  const entries = property.type === 'Edm.String' ? textEntries(spec, textCounts(property, contexts)) : spanEntries(spec, property, contexts);
  return entries.length === 0 ? [] : [{ name: spec.name, entries }];
});
