import { ImportAddress, ImportValues, importColumns, ValueColumn } from './columns';
import { Note, Refusal, shortened } from './issue';
import { Matching } from './matching';
import { Sheet, SheetRow } from './sheet';
import { inSlices } from './slices';
import { keyOf } from './source';
import { CellReading, readCell, ValueSettings } from './values';

export interface RowSettings extends ValueSettings {
  /** The columns that the list has. */
  readonly columns: readonly ValueColumn[];
  /** Keeps numbers of several sources apart, see `keyOf`. */
  readonly sourceName: string;
  /** What shows the address of an entry of a feed, in the language of a row, or of rows that do not say. */
  readonly original: (language: 'en' | 'cy' | undefined) => string;
}

/** A row as an article. */
export interface ReadRow {
  readonly number: number;
  /** By which it is known again; an empty text in a row without a title. */
  readonly key: string;
  /** To show it by. */
  readonly title: string;
  /** Only what the row says; an empty cell says nothing. */
  readonly values: ImportValues;
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Note[];
}

export interface RowProgress {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/**
 * Reads every row of a file as an article, with all that is wrong with it.
 * @throws StoppedError
 */
export async function readRows(sheet: Sheet, matching: Matching, settings: RowSettings, progress: RowProgress = {}): Promise<readonly ReadRow[]> {
  const columns = settings.columns.filter((column) => matching[column] !== undefined);
  const firstOf = new Map<string, number>();
  return inSlices(sheet.rows, (row) => {
    const read = readRow(row, sheet, matching, settings, columns);
    const first = read.key === '' ? undefined : firstOf.get(read.key);
    if (read.key !== '' && first === undefined) {
      firstOf.set(read.key, row.number);
    }
    return first === undefined ? read : { ...read, refusals: [...read.refusals, { kind: 'rowTwice', value: String(first) }] };
  }, progress);
}

function readRow({ number, cells, doubtful }: SheetRow, { header, kind }: Sheet, matching: Matching, settings: RowSettings, columns: readonly ValueColumn[]): ReadRow {
  const cell = (column: (typeof importColumns)[number]): string => {
    const place = matching[column];
    return place === undefined ? '' : cells[place] ?? '';
  };
  const readings = columns.map((column): [ValueColumn, CellReading] => [column, readCell(column, cell(column), settings)]);
  const read = Object.fromEntries(readings.filter(([, { value }]) => value !== undefined).map(([column, { value }]) => [column, value])) as ImportValues;
  const values = kind === 'feed' ? withWords(read, settings) : read;
  const refusals = readings.flatMap(([, { refusal }]) => refusal ?? []);
  const extra = cells.slice(header.length).find((text) => text.trim() !== '');
  const title = (values.title as string | undefined) ?? '';
  return {
    number,
    key: title === '' ? '' : keyOf(cell('key'), settings.sourceName, title, cell('publishFrom')),
    title: title || shortened(cell('title').trim()),
    values,
    refusals: [
      ...(doubtful ? [{ kind: 'quotesWrong' as const, value: '' }] : []),
      ...(extra === undefined ? [] : [{ kind: 'cellsMany' as const, value: shortened(extra) }]),
      ...(title === '' && !refusals.some(({ column }) => column === 'title') ? [{ kind: 'titleMissing' as const, column: 'title' as const, value: '' }] : []),
      ...refusals
    ],
    notes: readings.flatMap(([, { notes }]) => notes ?? [])
  };
}

/** An address without words would be shown as it is. */
function withWords(values: ImportValues, { original }: RowSettings): ImportValues {
  const { callToAction, language } = values as { callToAction?: ImportAddress; language?: 'en' | 'cy' };
  return callToAction && callToAction.words === callToAction.url ? { ...values, callToAction: { url: callToAction.url, words: original(language) } } : values;
}
