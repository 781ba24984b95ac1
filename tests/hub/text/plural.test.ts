import { grouped, plural } from '../../../src/hub/text/plural';
import { fill } from '../../../src/hub/text/fill';

const welsh = { zero: '{count} z', one: '{count} o', two: '{count} t', few: '{count} f', many: '{count} m', other: '{count} x' };

describe('plural', () => {
  it.each([[0, '0 z'], [1, '1 o'], [2, '2 t'], [3, '3 f'], [6, '6 m'], [4, '4 x'], [100, '100 x']])('chooses the Welsh form for %i', (count, expected) => {
    expect(plural(welsh, count, 'cy-GB')).toBe(expected);
  });

  it.each([[0, '0'], [999, '999'], [1204, '1,204'], [1234567, '1,234,567']])('writes %i as people do', (count, expected) => {
    expect(grouped(count)).toBe(expected);
    expect(plural({ other: '{count} things' }, count, 'cy-GB')).toBe(`${expected} things`);
  });

  it('falls back to the form that always exists', () => {
    expect(plural({ other: '{count} things' }, 1, 'en-GB')).toBe('1 things');
  });
});

it('agrees with Unicode’s rules for Welsh, which browsers lack', () => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  const rules = new Intl.PluralRules('cy');
  expect(Intl.PluralRules.supportedLocalesOf('cy')).toEqual(['cy']);
  for (let count = 0; count <= 200; count += 1) {
    expect([count, plural(forms, count, 'cy-GB')]).toEqual([count, rules.select(count)]);
  }
});

describe('fill', () => {
  it('fills each gap, and takes what goes in as it is', () => {
    expect(fill('{a} and {b} and {a}', { a: '$&', b: '{a}' })).toBe('$& and {a} and $&');
  });

  it('leaves a gap without a value', () => {
    expect(fill('{toString} {x}', {})).toBe('{toString} {x}');
  });
});
