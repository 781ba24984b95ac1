import { ImportColumn } from './columns';
import { DateFault } from './dates';

/** Why a row is not taken. */
export type RefusalKind = 'titleMissing' | 'lineLong' | DateFault | 'addressUnsafe' | 'yesNoUnclear' | 'languageUnknown' | 'quotesWrong' | 'cellsMany' | 'rowTwice' | 'expiresFirst';

/** What is taken only in part, or is not as it should be. */
export type NoteKind = 'signLost' | 'choiceUnknown' | 'choiceOnlyOne' | 'summaryLong' | 'titleHere';

/** Something about one value of a row. */
export interface Issue<Kind> {
  readonly kind: Kind;
  readonly column?: ImportColumn;
  /** As it stands in the file, shortened. */
  readonly value: string;
}

export type Refusal = Issue<RefusalKind>;
export type Note = Issue<NoteKind>;

const SHOWN = 80;

/** A value, short enough to be shown. */
export const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);
