import { caseless, sortKey } from '../../../../workbench/sharepoint/fields/folding';
import { dayOf, readMoment } from '../../../../workbench/sharepoint/fields/moments';

describe('a moment', () => {
  test.each([
    ['2020-12-06T07:25:47Z', '2020-12-06T07:25:47Z'],
    ['2020-12-06T07:25:47.999Z', '2020-12-06T07:25:47Z'],
    ['2020-12-06T00:30:00+01:00', '2020-12-05T23:30:00Z'],
    ['2020-12-06T07:25', '2020-12-06T07:25:00Z'],
    ['2020-12-06', '2020-12-06T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z']
  ])('%s is stored as %s', (text, stored) => {
    expect(readMoment(text)).toBe(stored);
  });

  test.each(['', 'tomorrow', '2023-02-29', '2023-13-01', '2023-04-31', '06/12/2020', '1899-12-31', '9000-01-01', '2020-12-06T25:00:00Z'])('"%s" is none', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });

  it('has a day', () => expect(dayOf('2020-12-06T07:25:47Z')).toBe('2020-12-06T00:00:00Z'));
});

describe('text', () => {
  it('is the same in either case, in any script, composed or not', () => {
    expect(caseless('Straße ςΣ ж')).toBe(caseless('STRASSE Σς Ж'));
    expect(sortKey('e\u0301')).toBe(sortKey('É'));
  });

  it('is not the same with and without an accent, but sorts beside it', () => {
    expect(sortKey('cote')).not.toBe(sortKey('coté'));
    expect(['zoo', 'Éclair', 'egg', 'eclair', 'Ebb'].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))).toEqual(['Ebb', 'eclair', 'Éclair', 'egg', 'zoo']);
  });
});
