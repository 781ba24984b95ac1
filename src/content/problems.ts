/** What can be wrong with one item. */
export type ItemProblemKind =
  | 'titleMissing'
  | 'addressMissing'
  | 'addressUnsafe'
  | 'imageUnreadable'
  | 'imageNotFound'
  | 'dateSenseless'
  | 'summaryLong';

/** Something wrong with one item that its owner can put right. */
export interface ItemProblem {
  readonly kind: ItemProblemKind;
  readonly id: number;
  /** The item's title, or an empty text. */
  readonly title: string;
  /** Where the owner can edit it. */
  readonly editHref: string;
}

/** A column that the list should have and does not. */
export interface ColumnProblem {
  readonly kind: 'columnMissing';
  /** The title of the list. */
  readonly list: string;
  /** Its internal name: that is what must be created. */
  readonly column: string;
}

/** More items than the page shows. */
export interface LimitProblem {
  readonly kind: 'listLong';
  readonly list: string;
  readonly limit: number;
}

/** A long list whose columns have no index, so that SharePoint cannot answer everything. */
export interface IndexProblem {
  readonly kind: 'indexMissing';
  readonly list: string;
  /** Internal name. */
  readonly column: string;
}

export type ContentProblem = ItemProblem | ColumnProblem | LimitProblem | IndexProblem;
