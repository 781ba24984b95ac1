import { CreationOptions, CreationProgress, CreationReport, HubListKey, ListPart, PartStatus } from '../listParts';

/** A column that belongs to the hub or to a list's owner. */
export interface ListColumn {
  /** The internal name. */
  readonly name: string;
  /** What owners know it by. */
  readonly title: string;
}

/** A column of the hub that may be filled from columns of the list's own. */
export interface CopyTarget extends ListColumn {
  readonly from: readonly ListColumn[];
}

/** How a list stands with one part. */
export interface CheckedPart extends ListPart {
  readonly status: PartStatus;
}

/** Why values cannot be copied in a list: each changed item would wait for approval again, or this person may not edit items. */
export type CopyHindrance = 'approval' | 'noRight';

/** How one of the hub's lists stands. */
export interface ListCheck {
  readonly list: HubListKey;
  readonly title: string;
  /** Of a list that is not there: an owner chose it, so it has vanished, and is not made anew. */
  readonly isChosen?: boolean;
  /** Undefined where there is no such list. */
  readonly found?: {
    readonly itemCount: number;
    /** The version of the lists that it has all of; 0 for none. */
    readonly version: number;
    readonly parts: readonly CheckedPart[];
    readonly targets: readonly CopyTarget[];
    readonly hindrance: CopyHindrance | undefined;
    /** Whether adding what is missing gives articles a date, without which readers would lose them; and why not, where it cannot. */
    readonly dates?: 'given' | CopyHindrance;
    /** Where its owner sees to the rest: SharePoint's list settings. */
    readonly settingsHref: string;
  };
}

export interface ListsCheck {
  readonly lists: readonly ListCheck[];
  /** Whether this person may make what is missing. */
  readonly mayManage: boolean;
  /** The version of the lists that this hub knows. */
  readonly version: number;
}

export interface CopyProgress {
  /** Items that were looked at, of `all`. */
  readonly done: number;
  readonly all: number;
}

/** What came of copying: how many items got a value, had one already, have none to copy, or were refused. */
export interface CopyReport {
  readonly copied: number;
  readonly filled: number;
  readonly empty: number;
  readonly refused: number;
  /** Why the first was refused, in the server's own words. */
  readonly detail?: string;
  readonly stopped: boolean;
}

/** The port through which owners see to the lists themselves. */
export interface ListsContent {
  /** @throws ContentFailure */
  check(): Promise<ListsCheck>;
  /** Makes what of the two lists is missing; a list that an owner chose, and that has vanished, stays away. @throws ContentFailure */
  add(onProgress: (progress: CreationProgress) => void, options?: CreationOptions): Promise<CreationReport>;
  /**
   * Copies the values of one column into an empty one, for all items. What has a value is left, so it can be stopped and begun again.
   * @param from - internal name of the list's own column
   * @param to - internal name of the hub's column
   * @throws ContentFailure when it broke off; what was copied stays
   */
  copy(list: HubListKey, from: string, to: string, onProgress: (progress: CopyProgress) => void, isStopped: () => boolean): Promise<CopyReport>;
}
