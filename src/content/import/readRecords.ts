import { parse, ParseError, ParseResult, Parser } from 'papaparse';
import { shortened } from './issue';
import { FileError } from './sheet';
import { breathe, unlessStopped } from './slices';

/** Characters that are read before the browser is let go again. */
const CHUNK = 100_000;
/**
 * The most characters of one row. papaparse begins an unfinished row anew with every part, so one that swallows the rest of a large file
 * would keep the browser busy for minutes.
 */
const LONGEST = 1_000_000;

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with the share that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The records of a table. */
export interface Records {
  readonly records: readonly (readonly string[])[];
  /** The places of those in which a quotation mark is neither closed nor doubled: where their cells end is a guess. */
  readonly doubtful: ReadonlySet<number>;
}

/**
 * Cuts a text into records and cells.
 * @param text - with `\n` at the end of each line, also of the last one
 * @param linesBefore - of the file, to name a line by its number
 * @throws FileError for a quotation mark that is never closed, StoppedError
 */
export function readRecords(text: string, delimiter: string, linesBefore: number, { signal, onProgress }: ReadOptions): Promise<Records> {
  return new Promise((resolve, reject) => {
    const records: string[][] = [];
    const doubtful = new Set<number>();
    let given = 0;
    let used = 0;
    const faultAt = (fault: 'quoteOpen' | 'rowLong', place: number): FileError =>
      new FileError(fault, { line: linesBefore + text.slice(0, place).split('\n').length, value: shortened(text.slice(place, place + CHUNK).split('\n', 1)[0]) });
    /** An open quotation mark, in what was read from a place on. */
    const openIn = (errors: readonly ParseError[], from: number): FileError | undefined => {
      const open = errors.find(({ code }) => code === 'MissingQuotes');
      return open && faultAt('quoteOpen', from + (open.index ?? 0));
    };
    parse<string[]>(text, {
      delimiter,
      newline: '\n',
      chunkSize: CHUNK,
      chunk({ data, errors, meta }: ParseResult<string[]>, parser: Parser) {
        // What is found in the unfinished row at the end is found again with the next part.
        errors.filter(({ code, row = 0 }) => code === 'InvalidQuotes' && row < data.length).forEach(({ row = 0 }) => doubtful.add(records.length + row));
        for (const record of data) {
          records.push(record);
        }
        given = Math.min(text.length, given + CHUNK);
        const fault = openIn(errors, used) ?? (given - meta.cursor > LONGEST
          ? openIn(parse(text.slice(meta.cursor, given), { delimiter, newline: '\n', preview: 1 }).errors, meta.cursor) ?? faultAt('rowLong', meta.cursor)
          : undefined);
        used = meta.cursor;
        if (fault) {
          reject(fault);
          parser.abort();
          return;
        }
        onProgress?.(given / text.length);
        parser.pause();
        breathe().then(() => unlessStopped(signal)).then(() => parser.resume(), (error) => {
          reject(error);
          parser.abort();
        });
      },
      complete: () => resolve({ records, doubtful }),
      error: reject
    });
  });
}
