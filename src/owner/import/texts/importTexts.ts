import { ImportColumn } from '../../../content/import/columns';
import { NoteKind, RefusalKind } from '../../../content/import/issue';
import { Outcome } from '../../../content/import/plan';
import { FileFault } from '../../../content/import/sheet';
import { WrittenHow } from '../../../content/manage/importContent';
import { PluralForms } from '../../../hub/strings';

/** The texts of the import. */
export interface ImportTexts {
  /** `{step}` of `{steps}` */
  readonly step: string;
  readonly back: string;
  readonly next: string;
  readonly stop: string;
  /** Of a list that cannot take an import. */
  readonly noSource: string;
  readonly toLists: string;
  readonly mayNot: string;
  readonly mayNotChange: string;
  readonly listFailed: string;
  readonly tryAgain: string;
  readonly loading: string;
  /** Words of the link from an article to where it was imported from; readers see them. */
  readonly original: string;
  readonly file: {
    readonly title: string;
    readonly what: string;
    readonly feed: string;
    readonly choose: string;
    readonly drop: string;
    /** `{name}` */
    readonly chosen: string;
    readonly reading: string;
    /** `{line}`, `{value}` */
    readonly faults: Readonly<Record<FileFault, string>>;
  };
  readonly preview: {
    readonly title: string;
    readonly rows: PluralForms;
    readonly entries: PluralForms;
    readonly first: string;
    /** `{separator}`, `{encoding}` */
    readonly how: string;
    readonly separators: { readonly comma: string; readonly semicolon: string; readonly tab: string };
    readonly emptyRows: PluralForms;
    readonly wrong: string;
    readonly number: string;
  };
  readonly columns: {
    readonly title: string;
    readonly what: string;
    readonly none: string;
    /** `{number}` */
    readonly unnamed: string;
    /** `{value}` */
    readonly example: string;
    readonly left: string;
    readonly titleMissing: string;
    readonly names: Readonly<Record<ImportColumn, string>>;
    readonly keyHint: string;
    /** `{columns}` */
    readonly absent: string;
  };
  readonly options: {
    readonly title: string;
    readonly publish: string;
    readonly drafts: string;
    readonly draftsWhy: string;
    readonly dates: string;
    readonly datesWhy: string;
    readonly approval: string;
    /** Of a list without the column for the date of publication. */
    readonly noDrafts: string;
    readonly language: string;
    readonly english: string;
    readonly welsh: string;
    readonly languageWhy: string;
    readonly order: string;
    /** `{example}` */
    readonly orderWhy: string;
    readonly orderMixed: string;
    readonly dayFirst: string;
    readonly monthFirst: string;
    readonly orderMissing: string;
    readonly source: string;
    readonly sourceWhy: string;
    readonly sourceMissing: string;
    readonly check: string;
  };
  readonly check: {
    readonly title: string;
    readonly nothingYet: string;
    readonly checking: string;
    /** `{done}` of `{all}` */
    readonly rows: string;
    /** `{done}` */
    readonly list: string;
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly outcomesWhy: Readonly<Record<Outcome, string>>;
    readonly show: string;
    readonly all: string;
    readonly withNotes: string;
    readonly row: string;
    readonly article: string;
    readonly outcome: string;
    readonly why: string;
    /** `{columns}` */
    readonly changes: string;
    readonly more: string;
    /** Of rows that are left unless somebody says so. */
    readonly also: Readonly<Record<'double' | 'edited', PluralForms>>;
    readonly download: string;
    readonly fileName: string;
    readonly go: PluralForms;
    readonly nothing: string;
    readonly failed: string;
    readonly stopped: string;
    readonly shown: string;
  };
  /** `{column}`, `{value}` */
  readonly refusals: Readonly<Record<RefusalKind, string>>;
  readonly notes: Readonly<Record<NoteKind, string>>;
  readonly write: {
    readonly title: string;
    /** `{done}` of `{all}` */
    readonly progress: string;
    /** `{seconds}` */
    readonly waiting: string;
    readonly leaveQuestion: string;
  };
  readonly result: {
    readonly title: string;
    readonly stopped: string;
    readonly broken: string;
    readonly how: Readonly<Record<WrittenHow | 'open' | 'left', string>>;
    readonly download: string;
    readonly fileName: string;
    readonly goOn: string;
    readonly another: string;
    readonly id: string;
    readonly detail: string;
    /** Of the rows that failed. */
    readonly failures: string;
    readonly happened: string;
    readonly failuresWhy: string;
    readonly failuresMore: PluralForms;
    readonly refusedBefore: PluralForms;
    /** Of rows whose title was here already. */
    readonly doubleBefore: PluralForms;
    readonly draftsWait: string;
    readonly toDrafts: string;
    readonly toList: string;
  };
}
