/** One row of a file. */
export interface SheetRow {
  /** As a spreadsheet numbers it: the row of headings is 1. In a feed the entries are counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
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
export type FileFault = 'empty' | 'onlyHeader' | 'tooLarge' | 'spreadsheet' | 'binary' | 'notFeed' | 'brokenXml' | 'unreadable';

/** A file that cannot be read. */
export class FileError extends Error {
  public readonly fault: FileFault;

  public constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}
