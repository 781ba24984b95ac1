import { HubStrings } from '../strings';
import { fill } from './fill';

/**
 * A day as people write it, in the reader's time zone: `24 November 2026`.
 * Month names are texts of ours, because Chrome's and Edge's `Intl` does not speak Welsh.
 */
export function longDate(date: Date, { datePattern, months }: HubStrings): string {
  return fill(datePattern, { day: date.getDate(), month: months[date.getMonth()], year: date.getFullYear() });
}
