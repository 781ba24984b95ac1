import { columnTypes, ImportAddress, ImportValue, ImportValues, ValueColumn } from './columns';
import { hash } from './hash';
import { wordsOf } from './htmlText';

/**
 * The columns of which is remembered how an import left them; the order is kept in the lists and must not change, new ones come last. The
 * date of publication is not among them: to publish an imported draft is not to edit it.
 */
const remembered: readonly ValueColumn[] = [
  'title', 'summary', 'body', 'byline', 'topic', 'sectors', 'serves', 'benefits', 'expires', 'reviewBy', 'featured', 'callToAction', 'imageAlt', 'language'
];
const DIGITS = 3;
const BASE = 36;

/** A value as a text that is equal for what means the same. Of HTML the words and the addresses count: SharePoint writes its tags anew. */
export function comparable(column: ValueColumn, value: ImportValue | undefined): string {
  if (value === undefined || value === '' || value === false) {
    return '';
  }
  switch (columnTypes[column]) {
    case 'html':
      return `${wordsOf(value as string)} ${addressesIn(value as string)}`.trim();
    case 'choices':
      return [...value as readonly string[]].sort().join('\n');
    case 'address': {
      const { url, words } = value as ImportAddress;
      return words === url ? url : `${url} ${words}`;
    }
    default:
      return String(value).replace(/\s+/g, ' ').trim();
  }
}

const addressesIn = (html: string): string => Array.from(html.matchAll(/\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi), ([, double, single]) => wordsOf(double ?? single)).join(' ');

const short = (column: ValueColumn, values: ImportValues): string => (hash(comparable(column, values[column])) % BASE ** DIGITS).toString(BASE).padStart(DIGITS, '0');

/** How an import leaves an item: a few characters for each column. */
export const imprint = (values: ImportValues): string => remembered.map((column) => short(column, values)).join('');

/** Stands where nobody knows how an import left a column. */
const UNKNOWN = 'z'.repeat(DIGITS);

/**
 * The imprint after an import wrote some columns. The others keep what is remembered of them: what an owner changed there stays the owner's.
 * @param left - how an earlier import left the item
 */
export const imprintAfter = (left: string | undefined, written: ImportValues): string =>
  remembered.map((column, place) => (column in written ? short(column, written) : left?.slice(place * DIGITS, (place + 1) * DIGITS) ?? UNKNOWN)).join('');

/** Whether somebody changed a column since an import left its imprint; where there is none nobody knows, and it counts as changed. */
export function isEdited(column: ValueColumn, values: ImportValues, left: string | undefined): boolean {
  const place = remembered.indexOf(column);
  return place >= 0 && left?.slice(place * DIGITS, (place + 1) * DIGITS) !== short(column, values);
}

/** So long is every imprint of this version. */
export const IMPRINT_LENGTH = remembered.length * DIGITS;
