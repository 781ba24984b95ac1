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
const ASCII = 127;
/** Stands where bytes are no character. */
const LOST = 0xfffd;

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
  for (const { encoding, fatal, fits } of readings(bytes, declared)) {
    try {
      const text = new TextDecoder(encoding, { fatal }).decode(bytes).replace(/^\ufeff/, '');
      if (!Array.from(text.slice(0, SAMPLE)).some((sign) => sign.charCodeAt(0) <= LAST_CONTROL) && (fits?.(text) ?? true)) {
        return { text, encoding };
      }
    } catch {
      // The next one.
    }
  }
  throw new FileError('binary');
}

interface Reading {
  readonly encoding: string;
  /** Whether a single byte that is none of it rules it out; otherwise a sign stands in its place, and is told of row by row. */
  readonly fatal: boolean;
  readonly fits?: (text: string) => boolean;
}

function readings(bytes: Uint8Array, declared: string | undefined): readonly Reading[] {
  if (startsWith(bytes, 0xff, 0xfe)) {
    return [{ encoding: 'utf-16le', fatal: false }];
  }
  if (startsWith(bytes, 0xfe, 0xff)) {
    return [{ encoding: 'utf-16be', fatal: false }];
  }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    return [{ encoding: 'utf-8', fatal: false }];
  }
  return [
    { encoding: 'utf-8', fatal: true },
    ...(declared === undefined ? [] : [{ encoding: declared, fatal: true }]),
    // One broken byte must not make two wrong letters of every other accented one.
    { encoding: 'utf-8', fatal: false, fits: isMostlyWhole },
    { encoding: 'windows-1252', fatal: true }
  ];
}

/** Whether more letters beyond ASCII came out whole than were lost: bytes of another encoding hardly ever make one. */
function isMostlyWhole(text: string): boolean {
  let balance = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    balance += code === LOST ? -1 : code > ASCII ? 1 : 0;
  }
  return balance > 0;
}
