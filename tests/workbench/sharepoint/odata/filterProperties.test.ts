import fc from 'fast-check';
import type { ListSchema } from '../../../../src/lists/schema';
import { addItem } from '../../../../workbench/sharepoint/items/write';
import { readPage } from '../../../../workbench/sharepoint/items/page';
import { odataRequest } from '../../../../workbench/sharepoint/items/request';
import { queryOptions } from '../../../../workbench/sharepoint/odata/queryOptions';
import { openStore } from '../../../../workbench/sharepoint/store/store';
import { siteOver } from '../support/site';
import { filterText, meets } from './naiveFilter';
import type { NaiveFilter, NaiveRow, Operator } from './naiveFilter';

const column = (name: string) => ({ name, id: `00000000-0000-0000-0000-0000000000${name.length}${name.length}`, displayName: name, description: '' });
const schema: ListSchema = {
  url: 'Lists/Any', title: 'Any', description: '', titleMaxLength: 255, views: [],
  columns: [
    { ...column('Word'), type: 'Text', maxLength: 255 }, { ...column('Indexed'), type: 'Text', maxLength: 255, indexed: true }, { ...column('Pick'), type: 'Choice', choices: [] },
    { ...column('Picks'), type: 'MultiChoice', choices: [] }, { ...column('Number'), type: 'Number', decimals: 2 }, { ...column('Moment'), type: 'DateTime', dateOnly: false },
    { ...column('Day'), type: 'DateTime', dateOnly: true }
  ]
};
const isText = (name: string): boolean => ['Word', 'Indexed', 'Pick'].includes(name);

const store = openStore(':memory:', () => '2026-01-01T00:00:00Z');
store.lists.ensure(schema, '2026-01-01T00:00:00Z');
const site = siteOver(store);
const list = store.lists.byUrl('Lists/Any')!;
afterAll(() => store.database.close());

/** Few letters, so that texts meet; and letters of every script, with quotes, signs of LIKE and of SharePoint's own separators. */
const letters = ['a', 'A', 'b', 'é', 'É', 'e\u0301', 'ŵ', 'Ŵ', 'ß', 'ẞ', 'ss', 'σ', 'ς', 'Σ', 'я', 'Я', 'ı', 'I', 'i', 'İ', 'ﬁ', '猫', 'ア', '😀', '𝒳', "'", '"', '%', '_', '\\', '#', ';', '&', '+', ' ', '1', '\u{10ffff}'];
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...letters), { maxLength: 4 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) }
).filter((text) => text.trim() === text);
const choice = anyText.filter((text) => !text.includes(';#') && !text.startsWith('#') && !text.endsWith(';'));
const moment = fc.date({ min: new Date('2023-12-30'), max: new Date('2024-03-02'), noInvalidDate: true }).map((date) => date.toISOString().replace(/\.\d+Z$/, 'Z'));
const day = moment.map((text) => `${text.slice(0, 10)}T00:00:00Z`);
const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -3, max: 3, noNaN: true }).filter((one) => !Object.is(one, -0)));

const rowOf: fc.Arbitrary<NaiveRow> = fc.record({
  Word: fc.option(anyText), Indexed: fc.option(anyText), Pick: fc.option(choice), Picks: fc.option(fc.array(choice.filter((text) => text !== ''), { minLength: 1, maxLength: 3 })),
  Number: fc.option(number), Moment: fc.option(moment), Day: fc.option(day)
});

const all: Operator[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const compare = (name: string, literal: fc.Arbitrary<string | number | boolean>, operators = all): fc.Arbitrary<NaiveFilter> => fc.oneof(
  { weight: 5, arbitrary: fc.record({ is: fc.constant('compare' as const), column: fc.constant(name), operator: fc.constantFrom(...operators), literal: literal.filter((one) => one !== '') }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('compare' as const), column: fc.constant(name), operator: fc.constantFrom<Operator>('eq', 'ne'), literal: fc.constant(null) }) }
);
const leaf: fc.Arbitrary<NaiveFilter> = fc.oneof(
  compare('Word', anyText), compare('Indexed', anyText), compare('Pick', choice), compare('Picks', choice, ['eq', 'ne']), compare('Number', number), compare('Moment', moment), compare('Day', day),
  fc.record({ is: fc.constantFrom('startswith' as const, 'substringof' as const), column: fc.constantFrom('Word', 'Indexed', 'Pick'), text: anyText.filter((text) => text !== '') }),
  fc.record({ is: fc.constant('datePart' as const), column: fc.constantFrom('Moment', 'Day'), part: fc.constantFrom('year' as const, 'month' as const, 'day' as const, 'hour' as const), operator: fc.constantFrom(...all), literal: fc.integer({ min: 0, max: 31 }) })
);
const { filter: anyFilter } = fc.letrec<{ filter: NaiveFilter }>((tie) => ({
  filter: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf,
    fc.record({ is: fc.constantFrom('and' as const, 'or' as const), left: tie('filter'), right: tie('filter') }),
    fc.record({ is: fc.constant('not' as const), inner: tie('filter') }))
}));

/** Writes the rows, asks, and takes the rows away again. @returns the places of the rows that were found */
const found = (rows: readonly NaiveRow[], query: string): number[] => store.database.transaction(() => {
  const ids = rows.map((row) => addItem(site, list, row));
  const page = readPage(site, list, odataRequest(queryOptions(query)));
  ids.forEach((id) => store.items.remove(list, id, '2026-01-01T00:00:00Z'));
  return page.rows.map(({ ID }) => ids.indexOf(Number(ID)));
});

const asked = (filter: NaiveFilter): string => new URLSearchParams({ $filter: filterText(filter) }).toString();

it('a filter finds the rows that meet it, whatever the rows and the filter', () => {
  fc.assert(fc.property(fc.array(rowOf, { minLength: 1, maxLength: 8 }), anyFilter, (rows, filter) => {
    expect(found(rows, asked(filter))).toEqual(rows.flatMap((row, place) => (meets(row, filter, isText) ? [place] : [])));
  }), { numRuns: 1500 });
});

it('text is found by itself in any case, beginning and part', () => {
  fc.assert(fc.property(anyText.filter((text) => text !== ''), fc.constantFrom('Word', 'Indexed'), fc.constantFrom('toUpperCase' as const, 'toLowerCase' as const, 'normalize' as const), (text, name, changed) => {
    // Upper and lower case are no pair in every script: what matters is that both become the same in upper case.
    fc.pre(text[changed]().normalize('NFC').toUpperCase() === text.normalize('NFC').toUpperCase());
    for (const filter of [
      { is: 'compare', column: name, operator: 'eq', literal: text[changed]() }, { is: 'startswith', column: name, text: text[changed]() }, { is: 'substringof', column: name, text: text[changed]() }
    ] as const) {
      expect(found([{ Word: null, Indexed: null }, { [name]: text }], asked(filter))).toEqual([1]);
    }
  }), { numRuns: 500 });
});

it('pages in any order hold every row once', () => {
  const order = fc.array(fc.tuple(fc.constantFrom('Word', 'Indexed', 'Pick', 'Number', 'Moment', 'Day'), fc.constantFrom('asc', 'desc')), { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(fc.array(rowOf, { minLength: 1, maxLength: 8 }), order, fc.integer({ min: 1, max: 3 }), (rows, by, size) => {
    store.database.transaction(() => {
      const ids = rows.map((row) => addItem(site, list, row));
      const $orderby = by.map((one) => one.join(' ')).join(',');
      const whole = readPage(site, list, odataRequest(queryOptions(new URLSearchParams({ $orderby }).toString()))).rows.map(({ ID }) => ID);
      const paged: unknown[] = [];
      for (let token: string | undefined = ''; token !== undefined;) {
        const page = readPage(site, list, odataRequest(queryOptions(new URLSearchParams({ $orderby, $top: String(size), ...(token ? { $skiptoken: token } : {}) }).toString())));
        paged.push(...page.rows.map(({ ID }) => ID));
        token = page.next;
      }
      expect(paged).toEqual(whole);
      expect([...whole].sort()).toEqual([...ids].sort());
      ids.forEach((id) => store.items.remove(list, id, '2026-01-01T00:00:00Z'));
    });
  }), { numRuns: 400 });
});
