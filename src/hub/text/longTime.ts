import { HubStrings } from '../strings';
import { fill } from './fill';
import { longDate } from './longDate';

/** A moment as people write it, in the reader's time zone: `24 November 2026 at 14:05`. */
export function longTime(moment: Date, strings: HubStrings): string {
  return fill(strings.comments.time, { date: longDate(moment, strings), hour: twoDigits(moment.getHours()), minute: twoDigits(moment.getMinutes()) });
}

function twoDigits(value: number): string {
  return `${value}`.padStart(2, '0');
}
