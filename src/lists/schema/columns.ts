/**
 * The vocabulary in which the hub's lists are written down. One description of a column feeds provisioning,
 * the field mapping, the list forms of the workbench and every file that is generated for an admin.
 */

import { ColumnFormat } from './formats';
import { ListIdentity } from './identity';

interface ColumnBase {
  /** SharePoint's internal name. It never changes once it has shipped. */
  readonly name: string;
  /** Fixed field id, so that a column created by any route is the same column. */
  readonly id: string;
  /** What a content owner reads above the box in the form. */
  readonly displayName: string;
  /** One sentence of help below the box. */
  readonly description: string;
  readonly required?: boolean;
  /** Indexed columns can be filtered and sorted in lists of more than 5,000 items. */
  readonly indexed?: boolean;
  /** The version of the schema that brought the index, where it is a later one than the column's. */
  readonly indexedSince?: number;
  /** How SharePoint's own views show it. */
  readonly format?: ColumnFormat;
  /** The version of the schema that brought it; absent for the first. */
  readonly since?: number;
}

/** One line of text, at most `maxLength` characters (SharePoint allows 255). */
export interface TextColumn extends ColumnBase {
  readonly type: 'Text';
  readonly maxLength: number;
  readonly defaultValue?: string;
}

/** Several lines: plain, or SharePoint's full rich text. */
export interface NoteColumn extends ColumnBase {
  readonly type: 'Note';
  readonly richText: boolean;
  /** A limit that the hub checks; SharePoint itself has none for this type. */
  readonly advisedLength?: number;
}

/** One (`Choice`) or any number (`MultiChoice`) of fixed texts. */
export interface ChoiceColumn extends ColumnBase {
  readonly type: 'Choice' | 'MultiChoice';
  readonly choices: readonly string[];
  readonly defaultValue?: string;
}

/** A moment in UTC; `defaultNow` fills a new form with the present. */
export interface DateTimeColumn extends ColumnBase {
  readonly type: 'DateTime';
  readonly dateOnly: boolean;
  readonly defaultNow?: boolean;
}

export interface BooleanColumn extends ColumnBase {
  readonly type: 'Boolean';
  readonly defaultValue: boolean;
}

export interface NumberColumn extends ColumnBase {
  readonly type: 'Number';
  readonly decimals: number;
  readonly minimum?: number;
  readonly defaultValue?: number;
}

/** An address with the words that show it. */
export interface UrlColumn extends ColumnBase {
  readonly type: 'URL';
}

/** SharePoint's Image column (type `Thumbnail`): a JSON text that names an attachment of the item. */
export interface ImageColumn extends ColumnBase {
  readonly type: 'Thumbnail';
}

/** One person of the site. */
export interface UserColumn extends ColumnBase {
  readonly type: 'User';
}

export type Column =
  | TextColumn
  | NoteColumn
  | ChoiceColumn
  | DateTimeColumn
  | BooleanColumn
  | NumberColumn
  | UrlColumn
  | ImageColumn
  | UserColumn;

/** A saved view of a list. */
export interface ListView {
  readonly title: string;
  /** Internal names, in order. */
  readonly columns: readonly string[];
  readonly orderBy: { readonly column: string; readonly ascending: boolean };
  /** CAML: the inside of `<Where>`. Absent: all items. */
  readonly where?: string;
  readonly rowLimit: number;
  readonly isDefault: boolean;
}

/** What every item must fulfil; SharePoint holds each write to it. */
export interface ListValidation {
  /** An Excel-like formula, with internal names in brackets; SharePoint takes display names, see `validationFormula`. */
  readonly formula: string;
  /** What a content owner reads whose item does not. */
  readonly message: string;
}

/** One list: where it lives, what it holds, how it is shown. */
export interface ListSchema extends ListIdentity {
  readonly description: string;
  /** Limit of the built-in Title column. */
  readonly titleMaxLength: number;
  readonly columns: readonly Column[];
  readonly views: readonly ListView[];
  readonly validation?: ListValidation;
}
