import { ContentFailure } from '../../content/failures';
import { Axis, Place } from './stretch';

/** Where the next page of a long list begins. */
export interface Cursor {
  /** Along the list itself. */
  readonly walk?: { readonly axis: Axis; readonly place: Place };
  /** How many of those that are in another order than that of dates were shown. */
  readonly sorted?: number;
  /** Through search: its next row, and the article that was shown last. */
  readonly search?: { readonly row: number; readonly last: LastShown | undefined; readonly fresh: number };
}

/** The date (milliseconds) and id of an article, which say where it stands among the newest. */
export interface LastShown {
  readonly value: number;
  readonly id: number;
  /** Of an article of another site. */
  readonly site?: string;
}

/** As `next` of a page. */
export function writeCursor(cursor: Cursor): string {
  return JSON.stringify(cursor);
}

/** @throws ContentFailure `unexpected` for what no page of a long list gave */
export function readCursor(after: string): Cursor {
  try {
    const cursor = JSON.parse(after);
    if (cursor.walk !== undefined || cursor.search !== undefined || Number.isInteger(cursor.sorted)) {
      return cursor;
    }
  } catch {
    // Told below.
  }
  throw new ContentFailure('unexpected', 'The list has changed too much to go on from here.');
}
