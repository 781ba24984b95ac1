import { DayOrder, orderOf } from '../../content/import/dates';
import { columnTypes, ValueColumn } from '../../content/import/columns';
import { guessMatching, Matching } from '../../content/import/matching';
import { nameOfFile } from '../../content/import/nameOfFile';
import { PlannedRow } from '../../content/import/plan';
import { Sheet } from '../../content/import/sheet';
import { isGlobal } from '../../content/import/source';
import { ImportList, Written } from '../../content/manage/importContent';

export type Step = 'file' | 'preview' | 'columns' | 'options' | 'check' | 'write' | 'result';

/** What a person decided, kept when they go back. */
export interface Choices {
  readonly fileName: string;
  readonly sheet: Sheet;
  readonly matching: Matching;
  readonly drafts: boolean;
  readonly language: 'en' | 'cy';
  readonly order: DayOrder | undefined;
  readonly sourceName: string;
}

/** How an import ended. */
export interface Result {
  readonly rows: readonly PlannedRow[];
  readonly written: ReadonlyMap<number, Written>;
  /** The numbers of the rows that were to be written. */
  readonly wanted: ReadonlySet<number>;
  readonly end: 'done' | 'stopped' | 'broken';
  /** The server's words where it broke off. */
  readonly detail: string;
}

/** What is decided for somebody who has just chosen a file. */
export function choicesFor(fileName: string, sheet: Sheet, language: 'en' | 'cy'): Choices {
  const matching = guessMatching(sheet);
  return { fileName, sheet, matching, drafts: true, language, order: knownOrder(sheet, matching), sourceName: nameOfFile(fileName) };
}

/** The texts of all columns that are matched as dates. */
export function datesIn({ rows }: Sheet, matching: Matching): string[] {
  const places = (Object.keys(columnTypes) as ValueColumn[]).filter((column) => ['moment', 'day'].includes(columnTypes[column])).flatMap((column) => matching[column] ?? []);
  return rows.flatMap(({ cells }) => places.map((place) => cells[place] ?? '')).filter((text) => text !== '');
}

export function knownOrder(sheet: Sheet, matching: Matching): DayOrder | undefined {
  const order = orderOf(datesIn(sheet, matching));
  return order === 'dmy' || order === 'mdy' ? order : undefined;
}

/** Whether some rows are known by numbers that another list may have as well, or by no number at all. */
export function needsSourceName({ sheet, matching: { key } }: Choices): boolean {
  return sheet.rows.some(({ cells }) => key === undefined || !isGlobal(cells[key] ?? ''));
}

/** Why nothing can be imported into a list. */
export const hindrance = ({ keepsSource, mayAdd }: ImportList): 'mayNot' | 'noSource' | undefined => (!mayAdd ? 'mayNot' : keepsSource ? undefined : 'noSource');
