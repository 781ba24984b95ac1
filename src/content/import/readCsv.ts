import { parse, ParseResult, Parser } from 'papaparse';
import { Decoded } from './decode';
import { FileError, Sheet, SheetRow } from './sheet';
import { breathe, unlessStopped } from './slices';

/** Characters that are read before the browser is let go again. */
const CHUNK = 100_000;

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with the share that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Reads a table of comma-, semicolon- or tab-separated values, as Excel and SharePoint's lists export it. The first row with words holds the
 * headings.
 * @throws FileError, StoppedError
 */
export async function readCsv({ text, encoding }: Decoded, { signal, onProgress }: ReadOptions = {}): Promise<Sheet> {
  // Excel understands a first line that names the separator, and some programs write it.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const plain = text.slice(named?.[0].length ?? 0).replace(/\r\n?/g, '\n');
  const separator = named?.[1] ?? separatorOf(plain);
  const records = await readRecords(plain, separator, { signal, onProgress });
  const first = records.findIndex(hasWords);
  if (first < 0) {
    throw new FileError('empty');
  }
  const offset = named ? 2 : 1;
  const below = records.slice(first + 1);
  const rows = below.map((cells, place): SheetRow => ({ number: first + place + 1 + offset, cells })).filter(({ cells }) => hasWords(cells));
  if (rows.length === 0) {
    throw new FileError('onlyHeader');
  }
  // The end of the last line is no row.
  const emptyRows = below.length - rows.length - (hasWords(below[below.length - 1]) ? 0 : 1);
  return { kind: 'csv', header: records[first].map((cell) => cell.trim()), rows, emptyRows, separator, encoding };
}

const hasWords = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** Characters within which the row of headings ends. */
const HEADINGS = 20_000;
const SEPARATORS = [',', ';', '\t'];

/** The row of headings says what separates: the sign that stands there most, outside of quotes. */
function separatorOf(text: string): string {
  const headings = text.slice(0, HEADINGS).replace(/^[\s,;]+/, '').replace(/"(?:[^"]|"")*"/g, '').split('\n', 1)[0];
  const counts = SEPARATORS.map((separator) => headings.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))];
}

function readRecords(text: string, delimiter: string, { signal, onProgress }: ReadOptions): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const records: string[][] = [];
    let read = 0;
    parse<string[]>(text, {
      delimiter,
      newline: '\n',
      chunkSize: CHUNK,
      chunk({ data }: ParseResult<string[]>, parser: Parser) {
        for (const record of data) {
          records.push(record);
        }
        read += CHUNK;
        onProgress?.(Math.min(1, read / text.length));
        parser.pause();
        breathe().then(() => unlessStopped(signal)).then(() => parser.resume(), (error) => {
          reject(error);
          parser.abort();
        });
      },
      complete: () => resolve(records),
      error: reject
    });
  });
}
