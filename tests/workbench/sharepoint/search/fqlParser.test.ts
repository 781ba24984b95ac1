import { SpError } from '../../../../workbench/sharepoint';
import { parseFql, refinementToken } from '../../../../workbench/sharepoint/search/fqlParser';

const property = (value: string, operator = ':', prefix = false): object => ({ is: 'property', name: 'p', operator, value, prefix });

describe('FQL is read', () => {
  it.each<[string, object]>([
    ['p:a', property('a')],
    ['p:"a b"', property('a b')],
    ['p:"a b*"', property('a b', ':', true)],
    ['p:equals("a b")', property('a b', '=')],
    ['p:starts-with("a")', property('a', '=', true)],
    ['p:string("a b")', property('a b')],
    ['p:int(5)', property('5')],
    [`p:${refinementToken('Tŷ’r cyngor')}`, property('Tŷ’r cyngor', '=')],
    ['p:"ǂǂ4d6f6e6579"', property('Money', '=')],
    ['p:or("a","b")', { is: 'or', parts: [property('a'), property('b')] }],
    ['or(p:"a", p:equals("b"))', { is: 'or', parts: [property('a'), property('b', '=')] }],
    ['AND(p:a,not(p:b))', { is: 'and', parts: [property('a'), { is: 'not', part: property('b') }] }],
    ['andnot(p:a,p:b)', { is: 'and', parts: [property('a'), { is: 'not', part: property('b') }] }],
    ['p:range(1, 5)', { is: 'span', name: 'p', from: '1', to: '5', withFrom: true, withTo: false }],
    ['p:range(min, 5, to="le")', { is: 'span', name: 'p', from: undefined, to: '5', withFrom: true, withTo: true }],
    ['p:range(2026-01-01T00:00:00Z, max, from="GT")', { is: 'span', name: 'p', from: '2026-01-01T00:00:00Z', to: undefined, withFrom: false, withTo: false }],
    ['p:2026-01-01', property('2026-01-01')],
    ['"budget"', { is: 'text', text: 'budget', prefix: false }]
  ])('%s', (fql, expected) => {
    expect(parseFql(fql)).toEqual(expected);
  });

  it.each(['', 'p:', ':a', 'p:or(', 'p:or(a', 'p:or(a,)', 'p:"open', 'p:a b', 'equals("a")', 'range(1,2)', 'p:near(a,b)', `p:${'x'.repeat(2050)}`, `${'p:'.repeat(100)}a`, '('.repeat(500)])('not: %s', (fql) => {
    expect(() => parseFql(fql)).toThrow(SpError);
  });
});
