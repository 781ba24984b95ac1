import { Database } from '../../../../workbench/sharepoint/store/database';
import { sortKey } from '../../../../workbench/sharepoint/fields/folding';
import { choiceKey } from '../../../../workbench/sharepoint/fields/textTypes';
import { badExpression } from '../../../../workbench/sharepoint/errors/catalogue';
import { parseFilter } from '../../../../workbench/sharepoint/odata/filterParser';
import { filterSql } from '../../../../workbench/sharepoint/odata/filterSql';
import type { Operand } from '../../../../workbench/sharepoint/odata/filterSql';

const database = new Database(':memory:');
database.define('CREATE TABLE row (id INTEGER PRIMARY KEY, name TEXT, name__key TEXT, size REAL, day TEXT, moment TEXT, flag INTEGER, kinds TEXT, kinds__key TEXT, guid TEXT)');

type Row = [string | null, number | null, string | null, number | null, string[] | null];
const guid = 'f3b0adf9-c1a2-4b02-920d-943fba4b3611';
const rows: Row[] = [
  ["O'Neil", 1, '2024-02-29T10:00:00Z', 1, ['A', 'B']],
  ['o’neil', 2.5, '2024-03-01T00:00:00Z', 0, ['Ab']],
  ['ΣΊΣΥΦΟΣ', -3, '2023-12-31T23:59:59Z', null, null],
  [null, null, null, null, null],
  ['100%_sure', 4, '2025-01-01T00:00:00Z', 1, ['B']]
];
for (const [name, size, moment, flag, kinds] of rows) {
  const joined = kinds && `;#${kinds.join(';#')};#`;
  database.run('INSERT INTO row (name, name__key, size, day, moment, flag, kinds, kinds__key, guid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [name, name && sortKey(name), size, moment && `${moment.slice(0, 10)}T00:00:00Z`, moment, flag, joined, joined && joined.toUpperCase(), guid]);
}
afterAll(() => database.close());

const operands: Record<string, Operand> = {
  Name: { value: 'name', key: 'name__key', comparison: 'text', indexed: true },
  Size: { value: 'size', key: 'size', comparison: 'number', indexed: false },
  Moment: { value: 'moment', key: 'moment', comparison: 'moment', indexed: false },
  Day: { value: 'day', key: 'day', comparison: 'day', indexed: false },
  Flag: { value: 'flag', key: 'flag', comparison: 'boolean', indexed: false },
  Kinds: { value: 'kinds', key: 'kinds__key', comparison: 'choices', indexed: false },
  Guid: { value: 'guid', key: 'guid', comparison: 'guid', indexed: false }
};

const ids = (filter: string): number[] => {
  const { sql, values } = filterSql(parseFilter(filter), (name) => {
    if (!Object.hasOwn(operands, name)) {
      throw new Error(`no ${name}`);
    }
    return operands[name];
  }, () => badExpression(filter));
  return database.all(`SELECT id FROM row WHERE ${sql} ORDER BY id`, values).map(({ id }) => Number(id));
};

describe('a filter finds', () => {
  test.each<[string, number[]]>([
    ["Name eq 'O''Neil'", [1]],
    ["Name eq 'o''NEIL'", [1]],
    ["Name eq 'σίσυφος'", [3]],
    ["Name eq ''", [4]],
    ["Name ne ''", [1, 2, 3, 5]],
    ['Name eq null', [4]],
    ['Name ne null', [1, 2, 3, 5]],
    ["Name ne 'O''Neil'", [2, 3, 4, 5]],
    ["startswith(Name,'o''')", [1]],
    ["startswith(Name, '100%_S')", [5]],
    ["startswith(Name,'1%')", []],
    ["substringof('_', Name)", [5]],
    ["substringof('ΊΣΥΦ', Name)", [3]],
    ['Size gt 1', [2, 5]],
    ['Size ge 1', [1, 2, 5]],
    ['Size lt -2.5', [3]],
    ["Size eq '4'", [5]],
    ['Size le 1', [1, 3]],
    ["Moment gt datetime'2024-02-29T09:59:59Z'", [1, 2, 5]],
    ["Moment le '2024-02-29T12:00:00+02:00'", [1, 3]],
    ["Moment ge datetime'2024-03-01'", [2, 5]],
    ["Day eq datetime'2024-02-29T18:30:00Z'", [1]],
    ['year(Moment) eq 2024', [1, 2]],
    ['month(Moment) ge 3 and day(Moment) lt 31', [2]],
    ['hour(Moment) eq 23 and minute(Moment) eq 59 and second(Moment) eq 59', [3]],
    ['Flag eq 1', [1, 5]],
    ['Flag eq true', [1, 5]],
    ["Flag eq '0'", [2]],
    ['Flag ne true', [2, 3, 4]],
    ["Kinds eq 'a'", [1]],
    ["Kinds eq 'B'", [1, 5]],
    ["Kinds ne 'B'", [2, 3, 4]],
    [`Guid eq guid'${guid.toUpperCase()}'`, [1, 2, 3, 4, 5]],
    ["Size gt 0 and Name eq 'O''Neil' or Size lt 0", [1, 3]],
    ["Size gt 0 and (Name eq 'O''Neil' or Size eq 4)", [1, 5]],
    ['not (Size gt 0)', [3, 4]],
    ['not Flag eq 1 and not (Size eq null)', [2, 3]],
    ['((((Size eq 1))))', [1]],
    ["Name eq '1''; DROP TABLE row; --'", []],
    ["Name eq 'x'') OR (1=1'", []],
    ["substringof('''', Name)", [1]]
  ])('%s', (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it('binds what it is given and never writes it into the statement', () => {
    const { sql, values } = filterSql(parseFilter("Name eq 'needle' and Size eq 12345"), (name) => operands[name], () => badExpression(''));
    expect(sql).not.toMatch(/needle|12345/);
    expect(values).toEqual([sortKey('needle'), 12345]);
    expect(choiceKey('a')).toBe(';#A;#');
  });
});

describe('a filter is refused', () => {
  test.each([
    "Name eq 'O'Neil'", "Name eq 'open", 'Name', 'Name eq', "eq 'x'", "Name like 'x'", "endswith(Name,'x')", "tolower(Name) eq 'x'", 'Size add 1 eq 2',
    "Name in ('a','b')", 'Size eq abc', "Size eq 'abc'", 'Size eq true', "Moment gt 'yesterday'", "Moment gt '2023-02-29'", "Day eq 'x'", "Flag eq 'maybe'",
    'Flag gt 0', "Kinds gt 'A'", "Guid eq 'no'", "(Name eq 'x'", "Name eq 'x')", "Name eq 'x' and", "startswith('x',Name)", 'substringof(Name,Name)',
    'startswith(Name,1)', "startswith(Size,'1')", 'year(Name) eq 1', "Name eq 'x'; DROP TABLE row", 'Name eq "x"', "Name gt null", '1 eq 1', 'Name eq Name',
    `${'('.repeat(500)}Size eq 1${')'.repeat(500)}`, `${'not '.repeat(500)}Size eq 1`, Array.from({ length: 1000 }, () => 'Size eq 1').join(' or ')
  ])('%s', (filter) => {
    expect(() => ids(filter)).toThrow(/^The expression ".*" is not valid\.$/s);
  });

  it('with the name that is not known', () => {
    expect(() => ids('__proto__ eq 1')).toThrow('no __proto__');
    expect(() => ids('constructor eq 1')).toThrow('no constructor');
  });
});
