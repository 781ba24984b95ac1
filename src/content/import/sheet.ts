/** One row of a file. */
export interface SheetRow {
  /** As a spreadsheet numbers it: the row of headings is 1. In a feed the entries are counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** A quotation mark in it is neither closed nor doubled: where its cells end is a guess. */
  readonly doubtful?: boolean;
}

/** What was read out of a file: a table of texts. */
export interface Sheet {
  readonly kind: 'csv' | 'feed';
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Rows in which every cell was empty; they are left out. */
  readonly emptyRows: number;
  /** What stands between cells; for a table only. */
  readonly separator?: string;
  /** In which the file was written. */
  readonly encoding: string;
}

/** Why a file cannot be read. */
export type FileFault = 'empty' | 'onlyHeader' | 'tooLarge' | 'spreadsheet' | 'binary' | 'notFeed' | 'brokenXml' | 'quoteOpen' | 'rowLong' | 'unreadable';

/** Where in a file it is wrong: the line as an editor counts it, and what stands there. */
export interface FaultPlace {
  readonly line: number;
  readonly value: string;
}

/** A file that cannot be read. */
export class FileError extends Error {
  public readonly fault: FileFault;
  public readonly place: FaultPlace | undefined;

  public constructor(fault: FileFault, place?: FaultPlace) {
    super(fault);
    this.fault = fault;
    this.place = place;
  }
}
