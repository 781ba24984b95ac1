import { FileError } from './sheet';

/** A text, and the encoding in which it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** So many bytes are looked at to tell what a file is. */
const SAMPLE = 4096;
/** Up to this one no character belongs into a text; the tabulator comes next. */
const LAST_CONTROL = 8;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, place) => bytes[place] === byte);

/**
 * Reads the text of a file. A byte order mark says how it is written; without one UTF-8 that has no fault is UTF-8, and what is left is what
 * Excel in Western Europe writes.
 * @param declared - an encoding that the file names itself, as XML does
 * @throws FileError for an Excel workbook and for what is no text
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  // A workbook is a ZIP file, or, if it is old, a compound file.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new FileError('spreadsheet');
  }
  for (const encoding of encodingsOf(bytes, declared)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!Array.from(text.slice(0, SAMPLE)).some((sign) => sign.charCodeAt(0) <= LAST_CONTROL)) {
        return { text: text.replace(/^\ufeff/, ''), encoding };
      }
    } catch {
      // The next one.
    }
  }
  throw new FileError('binary');
}

function encodingsOf(bytes: Uint8Array, declared: string | undefined): readonly string[] {
  if (startsWith(bytes, 0xff, 0xfe)) {
    return ['utf-16le'];
  }
  if (startsWith(bytes, 0xfe, 0xff)) {
    return ['utf-16be'];
  }
  return ['utf-8', ...(declared === undefined ? [] : [declared]), 'windows-1252'];
}
