import { momentText, readMoment } from '../fields/moments';

/** From the first moment to the first one behind it, as they are stored. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

const day = 86_400_000;
const utc = (year: number, month: number, date = 1): Date => new Date(Date.UTC(year, month, date));
const between = (start: Date, end: Date): Interval => ({ start: momentText(start), end: momentText(end) });

/** English (United States), whose week begins on Sunday; other cultures are taken to begin it on Monday (*assumed*). */
const unitedStates = 1033;

/** The names that KQL knows for spans of days. Days are those of the site, which lies in UTC here. */
const named: Readonly<Record<string, (now: Date, culture: number) => Interval>> = {
  today: (now) => {
    const start = utc(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    return between(start, new Date(start.getTime() + day));
  },
  yesterday: (now) => {
    const end = utc(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    return between(new Date(end.getTime() - day), end);
  },
  'this week': (now, culture) => {
    const since = (now.getUTCDay() + (culture === unitedStates ? 0 : 6)) % 7;
    const start = utc(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - since);
    return between(start, new Date(start.getTime() + 7 * day));
  },
  'this month': (now) => between(utc(now.getUTCFullYear(), now.getUTCMonth()), utc(now.getUTCFullYear(), now.getUTCMonth() + 1)),
  'last month': (now) => between(utc(now.getUTCFullYear(), now.getUTCMonth() - 1), utc(now.getUTCFullYear(), now.getUTCMonth())),
  'this year': (now) => between(utc(now.getUTCFullYear(), 0), utc(now.getUTCFullYear() + 1, 0)),
  'last year': (now) => between(utc(now.getUTCFullYear() - 1, 0), utc(now.getUTCFullYear(), 0))
};

/**
 * Reads the value of a date property in KQL or FQL: a day, a moment in UTC, or the name of a span such as `this week`.
 * @param culture LCID of the query; decides on which day a week begins
 * @returns `undefined` when it is none of these
 */
export const dateInterval = (value: string, now: Date, culture: number): Interval | undefined => {
  const name = value.trim().toLowerCase();
  if (Object.hasOwn(named, name)) {
    return named[name](now, culture);
  }
  const start = readMoment(value);
  return start === undefined ? undefined : { start, end: momentText(new Date(Date.parse(start) + (value.includes('T') ? 1000 : day))) };
};
