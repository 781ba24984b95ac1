import { Decoded } from './decode';
import { ReadOptions, readRecords } from './readRecords';
import { FileError, Sheet, SheetRow } from './sheet';

/**
 * SharePoint's *Export to CSV with schema* puts the columns of the list before the table, as JSON on one line. That it may be quoted as a
 * cell is *assumed*.
 */
const SCHEMA = /^\s*(?:"ListSchema=[^"]*(?:""[^"]*)*"|ListSchema=)[^\n]*(?:\n|$)/i;
/** Excel understands a first line that names the separator, and some programs write it. */
const NAMED = /^sep=(.)\n/i;

/**
 * Reads a table of comma-, semicolon- or tab-separated values, as Excel and SharePoint's lists export it. The first row with words holds the
 * headings.
 * @throws FileError, StoppedError
 */
export async function readCsv({ text, encoding }: Decoded, options: ReadOptions = {}): Promise<Sheet> {
  const whole = lines(text);
  const schema = SCHEMA.exec(whole)?.[0] ?? '';
  const named = NAMED.exec(whole.slice(schema.length));
  const before = schema + (named?.[0] ?? '');
  const plain = whole.slice(before.length);
  const separator = named?.[1] ?? separatorOf(plain);
  const linesBefore = before.split('\n').length - 1;
  const { records, doubtful } = await readRecords(plain, separator, linesBefore, options);
  const first = records.findIndex(hasWords);
  if (first < 0) {
    throw new FileError('empty');
  }
  if (doubtful.has(first)) {
    throw new FileError('quoteOpen', { line: linesBefore + first + 1, value: records[first].join(separator).split('\n', 1)[0] });
  }
  const offset = 1 + (schema ? 1 : 0) + (named ? 1 : 0);
  const below = records.slice(first + 1);
  const rows = below
    .map((cells, place): SheetRow => ({ number: first + place + 1 + offset, cells, ...(doubtful.has(first + place + 1) ? { doubtful: true } : {}) }))
    .filter(({ cells }) => hasWords(cells));
  if (rows.length === 0) {
    throw new FileError('onlyHeader');
  }
  // The end of the last line is no row.
  const emptyRows = below.length - rows.length - (hasWords(below[below.length - 1]) ? 0 : 1);
  return { kind: 'csv', header: records[first].map((cell) => cell.trim()), rows, emptyRows, separator, encoding };
}

const END = '\u001a';
/** Control characters, but for tabulators and line ends. */
const NO_TEXT = /[^\t-\r -~\u00a0-\uffff]/g;

/** One sign ends every line, also the last; old programs end the file with a sign of its own. What else is no character of a text shows as lost. */
function lines(text: string): string {
  const whole = text.slice(0, text.trimEnd().endsWith(END) ? text.lastIndexOf(END) : undefined).replace(/\r\n?/g, '\n').replace(NO_TEXT, '\ufffd');
  return whole === '' || whole.endsWith('\n') ? whole : `${whole}\n`;
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
