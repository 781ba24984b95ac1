/** Which comes first in `03/04/2026`: the day or the month. */
export type DayOrder = 'dmy' | 'mdy';

/** What a date says, before it is known what zone it means. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC; absent where the text does not say. */
  readonly zone?: number;
}

/** The span in which the hub shows a date, see `readDate`. */
const YEARS = { first: 1990, last: 2200 };
/** The first letters of the months in English and Welsh. */
const MONTHS: readonly RegExp[] = [
  /^(jan|ion)/, /^(feb|chwe)/, /^(mar|maw)/, /^(apr|ebr)/, /^(may|mai)/, /^(jun|meh)/, /^(jul|gor)/, /^(aug|aws)/, /^(sep|med)/, /^(oct|hyd)/, /^(nov|tac)/, /^(dec|rha)/
];
/** RFC 822 names these; hours. */
const ZONES: Readonly<Record<string, number>> = { z: 0, ut: 0, utc: 0, gmt: 0, bst: 1, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 };

const TIME = '(?:[T,\\s]+(\\d{1,2})[:.](\\d\\d)(?:[:.](\\d\\d)(?:\\.\\d+)?)?\\s*([ap]\\.?m\\.?)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d|[A-Z]{2,4})?$';
const ISO = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${TIME}`, 'i');
const NUMBERS = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d\\d)${TIME}`, 'i');
const DAY_MONTH = new RegExp(`^(?:\\p{L}+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg)?[\\s-]+(\\p{L}+)\\.?,?[\\s-]+(\\d{4}|\\d\\d)${TIME}`, 'iu');
const MONTH_DAY = new RegExp(`^(?:\\p{L}+,\\s+)?(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}`, 'iu');
/** Excel counts days from the end of 1899; these are the years 1990 to 2119. */
const SERIAL = /^(3[2-9]\d{3}|[4-7]\d{4}|80\d{3})(\.\d+)?$/;
const SERIAL_EPOCH = 25_569;
const DAY = 86_400_000;

/** Why a date is refused. */
export type DateFault = 'dateUnreadable' | 'dateSenseless';

/**
 * The moment that a text names. Without a zone the browser's own counts.
 * @param order - for dates of numbers alone
 * @returns ISO 8601 in UTC without fractions
 */
export function readMoment(text: string, order: DayOrder): string | { readonly fault: DateFault } {
  const parts = partsOf(text.trim(), order);
  return 'fault' in parts ? parts : `${momentOf(parts).toISOString().slice(0, 19)}Z`;
}

/** The day that a text names, as `2026-11-24`. */
export function readDay(text: string, order: DayOrder): string | { readonly fault: DateFault } {
  const parts = partsOf(text.trim(), order);
  if ('fault' in parts) {
    return parts;
  }
  const local = momentOf(parts);
  const [year, month, day] = parts.zone === undefined ? [parts.year, parts.month, parts.day] : [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  return `${year}-${two(month)}-${two(day)}`;
}

/**
 * What the dates of a file show of the order of day and month.
 * @returns `'ambiguous'` where every one could be both, `'mixed'` where they contradict each other, `undefined` where no date is of numbers alone
 */
export function orderOf(texts: readonly string[]): DayOrder | 'ambiguous' | 'mixed' | undefined {
  const pairs = texts.map((text) => NUMBERS.exec(text.trim())).filter((match): match is RegExpExecArray => match !== null).map((match) => [Number(match[1]), Number(match[2])]);
  const dayFirst = pairs.some(([first, second]) => first > 12 && second <= 12);
  const monthFirst = pairs.some(([first, second]) => second > 12 && first <= 12);
  if (dayFirst || monthFirst) {
    return dayFirst && monthFirst ? 'mixed' : dayFirst ? 'dmy' : 'mdy';
  }
  return pairs.some(([first, second]) => first !== second) ? 'ambiguous' : pairs.length > 0 ? 'dmy' : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

function momentOf({ year, month, day, hour, minute, second, zone }: Parts): Date {
  return zone === undefined ? new Date(year, month - 1, day, hour, minute, second) : new Date(Date.UTC(year, month - 1, day, hour, minute, second) - zone * 60_000);
}

function partsOf(text: string, order: DayOrder): Parts | { readonly fault: DateFault } {
  const parts = anyForm(text, order);
  if (parts === undefined) {
    return { fault: 'dateUnreadable' };
  }
  const { year, month, day, hour, minute, second } = parts;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > lastDay || hour > 23 || minute > 59 || second > 59) {
    return { fault: 'dateUnreadable' };
  }
  return year < YEARS.first || year > YEARS.last ? { fault: 'dateSenseless' } : parts;
}

function anyForm(text: string, order: DayOrder): Parts | undefined {
  if (SERIAL.test(text)) {
    const date = new Date(Math.round((Number(text) - SERIAL_EPOCH) * DAY / 1000) * 1000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() };
  }
  const iso = ISO.exec(text);
  const numbers = NUMBERS.exec(text);
  const dayMonth = DAY_MONTH.exec(text);
  const monthDay = MONTH_DAY.exec(text);
  if (iso) {
    return withTime(iso, iso[1], Number(iso[2]), iso[3]);
  }
  if (numbers) {
    const [first, second] = order === 'dmy' ? [numbers[1], numbers[2]] : [numbers[2], numbers[1]];
    return withTime(numbers, numbers[3], Number(second), first);
  }
  return dayMonth ? withTime(dayMonth, dayMonth[3], monthOf(dayMonth[2]), dayMonth[1]) : monthDay ? withTime(monthDay, monthDay[3], monthOf(monthDay[1]), monthDay[2]) : undefined;
}

/** 0 for none. */
const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;

function withTime(match: RegExpExecArray, year: string, month: number, day: string): Parts | undefined {
  const [hour = '0', minute = '0', second = '0', half, zoneName] = match.slice(4);
  const zone = zoneName === undefined ? undefined : zoneOf(zoneName);
  if (zone === 'unknown') {
    return undefined;
  }
  const twelve = half === undefined ? Number(hour) : Number(hour) % 12 + (/^p/i.test(half) ? 12 : 0);
  // As Excel and POSIX read two digits.
  const full = year.length === 2 ? Number(year) + (Number(year) < 69 ? 2000 : 1900) : Number(year);
  return { year: full, month, day: Number(day), hour: twelve, minute: Number(minute), second: Number(second), ...(zone === undefined ? {} : { zone }) };
}

function zoneOf(name: string): number | 'unknown' {
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(name);
  return offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : (ZONES[name.toLowerCase()] === undefined ? 'unknown' : ZONES[name.toLowerCase()] * 60);
}
