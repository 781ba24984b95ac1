import { element } from '../../../../browser/dom';
import { Field } from '../list';
import { FieldKind } from './fieldKind';

/** SharePoint stores dates from 1900 to 8900. */
const EARLIEST = 1900;
const LATEST = 8900;

const isDay = (field: Field): boolean => field.DisplayFormat === 0;

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A stored moment as the browser's own date controls write it.
 * @param iso - UTC; of a day without a time only the day counts, wherever the reader is
 */
export function toControl(iso: string, dayOnly: boolean): string {
  if (dayOnly) {
    return iso.slice(0, 10);
  }
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The opposite: local time to UTC, whole seconds. */
export function fromControl(text: string, dayOnly: boolean): string | null {
  if (text === '') {
    return null;
  }
  return dayOnly ? `${text}T00:00:00Z` : new Date(text).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A moment, or a day. */
export const dateTime: FieldKind = {
  control({ field, id, describedBy }, value) {
    const day = isDay(field);
    const stored = value === '[today]' ? new Date().toISOString() : typeof value === 'string' ? value : '';
    const input = element('input', { type: day ? 'date' : 'datetime-local', id, 'aria-describedby': describedBy });
    const initial = toControl(stored, day);
    input.value = initial;
    return {
      element: input,
      focus: input,
      // The control knows no seconds; a moment that nobody touched keeps its own.
      read: () => ({ [field.InternalName]: input.value === initial && stored !== '' ? stored : fromControl(input.value, day) }),
      problem() {
        if (input.validity.badInput) {
          return `Enter a whole date for ${field.Title.toLowerCase()}, or none.`;
        }
        if (input.value === '') {
          return field.Required ? `Enter ${field.Title.toLowerCase()}.` : undefined;
        }
        const year = new Date(input.value).getFullYear();
        return year >= EARLIEST && year <= LATEST ? undefined : `${field.Title} must lie between the years ${EARLIEST} and ${LATEST}.`;
      }
    };
  },
  show(value, field) {
    if (typeof value !== 'string' || value === '') {
      return undefined;
    }
    const format: Intl.DateTimeFormatOptions = isDay(field) ? { dateStyle: 'long', timeZone: 'UTC' } : { dateStyle: 'long', timeStyle: 'short' };
    return element('time', { datetime: value }, new Intl.DateTimeFormat('en-GB', format).format(new Date(value)));
  }
};
