import { SpError } from '../../../../workbench/sharepoint';
import { parseKql } from '../../../../workbench/sharepoint/search/kqlParser';
import type { Query } from '../../../../workbench/sharepoint/search/query';

/** A query as text that shows how it was read. */
const shown = (query: Query): string => {
  switch (query.is) {
    case 'and':
    case 'or':
      return `(${query.parts.map(shown).join(` ${query.is} `)})`;
    case 'not':
      return `not ${shown(query.part)}`;
    case 'text':
      return `'${query.text}'${query.prefix ? '*' : ''}`;
    case 'property':
      return `${query.name}${query.operator}'${query.value}'${query.prefix ? '*' : ''}`;
    case 'span':
      return `${query.name}[${query.from},${query.to}]`;
    default:
      return query.is;
  }
};

describe('KQL is read', () => {
  it.each([
    ['a', "'a'"],
    ['a b', "('a' and 'b')"],
    ['"a b"', "'a b'"],
    ['"a b*"', "'a b'*"],
    ['"a b"*', "'a b'*"],
    ['a*', "'a'*"],
    ['*', 'everything'],
    ['a AND b OR c', "(('a' and 'b') or 'c')"],
    ['a OR b AND c', "('a' or ('b' and 'c'))"],
    ['a b OR c', "('a' and ('b' or 'c'))"],
    ['a NOT b', "('a' and not 'b')"],
    ['a AND NOT b', "('a' and not 'b')"],
    ['NOT NOT a', "not not 'a'"],
    ['a -b +c', "('a' and not 'b' and 'c')"],
    ['-(a b)', "not ('a' and 'b')"],
    ['a-b', "'a-b'"],
    ['a - b', "('a' and 'b')"],
    ['and or not', "('and' and 'or' and 'not')"],
    ['((a))', "'a'"],
    ['a(b)c', "('a' and 'b' and 'c')"],
    ['a"b"c', "('a' and 'b' and 'c')"],
    ['"open end', "'open end'"],
    ['p:a', "p:'a'"],
    ['p:"a b"', "p:'a b'"],
    ['p:a*', "p:'a'*"],
    ['p:"a b*"', "p:'a b'*"],
    ['p=1', "p='1'"],
    ['p<>1', "p<>'1'"],
    ['p<=1', "p<='1'"],
    ['p>=1', "p>='1'"],
    ['p<1', "p<'1'"],
    ['p>1', "p>'1'"],
    ['p:1..5', 'p[1,5]'],
    ['p:"2026-01-01".."2026-02-01"', 'p[2026-01-01,2026-02-01]'],
    ['p: a', "('p:' and 'a')"],
    ['p :a', "('p' and ':a')"],
    ['[docid]>5', "[docid]>'5'"],
    ['IndexDocId>5', "IndexDocId>'5'"],
    ['p:1 p:2', "(p:'1' or p:'2')"],
    ['p:1 q:2 P:3', "((p:'1' or P:'3') and q:'2')"],
    ['p:1 AND p:2', "(p:'1' and p:'2')"],
    ['p:1 -p:2', "(p:'1' and not p:'2')"],
    ['p:1 (p:2)', "(p:'1' and p:'2')"],
    ['p:1..2 p:4..5 a', "((p[1,2] or p[4,5]) and 'a')"],
    ['a ! ?', "'a'"],
    ['10:30', "'10:30'"],
    ['Path:https://a.example/b?c=1', "Path:'https://a.example/b?c=1'"]
  ])('%s', (kql, expected) => {
    expect(shown(parseKql(kql))).toBe(expected);
  });

  it.each(['', ' ', 'AND', 'a AND', 'a OR OR b', 'NOT', 'a (', ')', '()'])('not: %s', (kql) => {
    expect(() => parseKql(kql)).toThrow(SpError);
  });

  it('in a moment, however long it is', () => {
    const start = performance.now();
    expect(() => parseKql('('.repeat(4096))).toThrow(SpError);
    expect(() => parseKql('-'.repeat(4000) + 'a')).not.toThrow(RangeError);
    expect(() => parseKql('a:'.repeat(2000))).not.toThrow(RangeError);
    expect(() => parseKql('"'.repeat(4096))).toThrow(SpError);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
