import { dateInterval } from '../../../../workbench/sharepoint/search/dateIntervals';

const wednesday = new Date('2026-03-11T23:59:59Z');
const newYear = new Date('2026-01-01T00:00:00Z');
const unitedStates = 1033;
const unitedKingdom = 2057;

const shown = (value: string, now = wednesday, culture = unitedKingdom): string | undefined => {
  const interval = dateInterval(value, now, culture);
  return interval && `${interval.start} ${interval.end}`;
};

describe('a date of a query', () => {
  it.each([
    ['2026-03-11', '2026-03-11T00:00:00Z 2026-03-12T00:00:00Z'],
    ['2026-12-31', '2026-12-31T00:00:00Z 2027-01-01T00:00:00Z'],
    ['2026-03-11T10:00:00', '2026-03-11T10:00:00Z 2026-03-11T10:00:01Z'],
    ['2026-03-11T10:00:00.1234567Z', '2026-03-11T10:00:00Z 2026-03-11T10:00:01Z'],
    ['Today', '2026-03-11T00:00:00Z 2026-03-12T00:00:00Z'],
    ['yesterday', '2026-03-10T00:00:00Z 2026-03-11T00:00:00Z'],
    ['this week', '2026-03-09T00:00:00Z 2026-03-16T00:00:00Z'],
    ['this month', '2026-03-01T00:00:00Z 2026-04-01T00:00:00Z'],
    ['last month', '2026-02-01T00:00:00Z 2026-03-01T00:00:00Z'],
    ['this year', '2026-01-01T00:00:00Z 2027-01-01T00:00:00Z'],
    ['last year', '2025-01-01T00:00:00Z 2026-01-01T00:00:00Z']
  ])('%s', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it.each(['2026-02-30', 'tomorrow', '11.03.2026', '', 'constructor'])('is not: %s', (value) => {
    expect(shown(value)).toBeUndefined();
  });

  it('begins the week as the culture does', () => {
    expect(shown('this week', wednesday, unitedStates)).toBe('2026-03-08T00:00:00Z 2026-03-15T00:00:00Z');
    const sunday = new Date('2026-03-15T12:00:00Z');
    expect(shown('this week', sunday, unitedStates)).toBe('2026-03-15T00:00:00Z 2026-03-22T00:00:00Z');
    expect(shown('this week', sunday, unitedKingdom)).toBe('2026-03-09T00:00:00Z 2026-03-16T00:00:00Z');
  });

  it('knows the turn of the year', () => {
    expect(shown('yesterday', newYear)).toBe('2025-12-31T00:00:00Z 2026-01-01T00:00:00Z');
    expect(shown('last month', newYear)).toBe('2025-12-01T00:00:00Z 2026-01-01T00:00:00Z');
  });
});
