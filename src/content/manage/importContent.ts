import { ChoiceColumnName, ValueColumn } from '../import/columns';
import { FoundItems, ImportWrite } from '../import/plan';

/** What an import must know of the list of articles. */
export interface ImportList {
  /** Whether it keeps where an article came from; without it nothing can be imported twice and stay the same. */
  readonly keepsSource: boolean;
  readonly mayAdd: boolean;
  readonly mayChange: boolean;
  /** Those of our columns that it has. */
  readonly columns: readonly ValueColumn[];
  readonly choices: Readonly<Record<ChoiceColumnName, readonly string[]>>;
  /** Whether new articles wait for approval. */
  readonly approves: boolean;
  /** Address of the view in which drafts are found; where it is gone, of the view that comes first. */
  readonly draftsHref: string;
  /** Address of the view that comes first. */
  readonly listHref: string;
}

/** How the writing of a row ended; `unknown` where no answer came and the list did not come to rest. */
export type WrittenHow = 'added' | 'changed' | 'conflict' | 'gone' | 'denied' | 'refused' | 'failed' | 'unknown';

export interface Written {
  readonly number: number;
  readonly how: WrittenHow;
  readonly id?: number;
  /** The server's own words where it refused. */
  readonly detail?: string;
}

export interface WriteProgress {
  readonly signal: AbortSignal;
  /** Called after each batch with what came of it. */
  readonly onWritten: (written: readonly Written[]) => void;
  /** Called when the server asks to be left alone for so many seconds, and with 0 when that is over. */
  readonly onWaiting: (seconds: number) => void;
}

/** What is looked for in the list. */
export interface Wanted {
  readonly keys: ReadonlySet<string>;
  /** See `plainTitle`. */
  readonly titles: ReadonlySet<string>;
}

/** Importing into the list of articles. */
export interface ImportContent {
  /** @throws ContentFailure */
  list(): Promise<ImportList>;
  /**
   * The articles of the list that have one of the keys, and which titles others have.
   * @param onProgress - called with how many articles were looked at
   * @throws ContentFailure, StoppedError
   */
  items(wanted: Wanted, signal: AbortSignal, onProgress: (done: number) => void): Promise<FoundItems>;
  /**
   * Writes articles in batches. Each is written once: where an answer is lost, it waits until the list rests and looks what was done. What is done when it is stopped or
   * fails stays done.
   * @throws ContentFailure when it cannot go on, StoppedError
   */
  write(writes: readonly ImportWrite[], progress: WriteProgress): Promise<void>;
}
