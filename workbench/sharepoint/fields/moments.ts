const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** SharePoint's own range of years. */
const years = { first: 1900, last: 8900 };

/** A moment as it is stored and answered: UTC, no fractions. */
export const momentText = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Reads a date or moment in ISO form. Without a zone it counts in the site's zone, which is UTC here.
 * @returns for example `2020-12-06T07:25:47Z`; `undefined` when it is no date
 */
export const readMoment = (text: string): string | undefined => {
  const match = pattern.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number.isNaN(date.getTime()) || Number(day) > lastDay || date.getUTCFullYear() < years.first || date.getUTCFullYear() > years.last) {
    return undefined;
  }
  return momentText(date);
};

/** The day of a moment, as a date-only column keeps it. */
export const dayOf = (moment: string): string => `${moment.slice(0, 10)}T00:00:00Z`;

const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d)(?::(\d\d))?)?$/;

/** Reads a date as a form of this British site posts it: `31/12/2026 09:30`. @returns as {@link readMoment} */
export const readFormMoment = (text: string): string | undefined => {
  const match = british.exec(text.trim());
  const two = (digits = '0'): string => digits.padStart(2, '0');
  return match ? readMoment(`${match[3]}-${two(match[2])}-${two(match[1])}T${two(match[4])}:${two(match[5])}:${two(match[6])}Z`) : undefined;
};
