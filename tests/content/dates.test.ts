import { readDate } from '../../src/content/dates';

describe('readDate', () => {
  it('reads what SharePoint writes', () => {
    expect(readDate('2026-11-24T09:00:00Z')).toEqual(new Date(Date.UTC(2026, 10, 24, 9)));
  });

  it.each(['', null, undefined])('takes %j for no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it.each(['yesterday', '2026-13-45T00:00:00Z', '1900-01-01T00:00:00Z', '1989-12-31T23:59:59Z', '2201-01-01T00:00:00Z', '8900-12-31T00:00:00Z'])(
    'takes %j for senseless',
    (text) => {
      expect(readDate(text)).toBe('senseless');
    }
  );

  it('takes the first and the last sensible moment for dates', () => {
    expect(readDate('1990-01-01T00:00:00Z')).toBeInstanceOf(Date);
    expect(readDate('2200-12-31T23:59:59Z')).toBeInstanceOf(Date);
  });
});
