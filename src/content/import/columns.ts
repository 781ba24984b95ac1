/** What can be imported, in the order in which it is asked for. `key` is what a row is known by in the source; it has no column of its own. */
export const importColumns = [
  'key', 'title', 'summary', 'body', 'byline', 'topic', 'sectors', 'serves', 'benefits', 'publishFrom', 'expires', 'reviewBy', 'featured',
  'callToAction', 'imageAlt', 'language'
] as const;

export type ImportColumn = (typeof importColumns)[number];

/** A column of the list that an import writes. */
export type ValueColumn = Exclude<ImportColumn, 'key'>;

export type ColumnType = 'line' | 'lines' | 'html' | 'choice' | 'choices' | 'moment' | 'day' | 'yesNo' | 'address' | 'language';

export const columnTypes: Readonly<Record<ValueColumn, ColumnType>> = {
  title: 'line', summary: 'lines', body: 'html', byline: 'line', topic: 'choice', sectors: 'choices', serves: 'choices', benefits: 'choices',
  publishFrom: 'moment', expires: 'moment', reviewBy: 'day', featured: 'yesNo', callToAction: 'address', imageAlt: 'line', language: 'language'
};

/** The columns whose values must be among the choices of the list. */
export type ChoiceColumnName = 'topic' | 'sectors' | 'serves' | 'benefits';

/** An address with the words that show it. */
export interface ImportAddress {
  readonly url: string;
  readonly words: string;
}

/** A value as an import writes and compares it: a moment in ISO 8601 UTC, a day as `2026-11-24`; an empty text or list for none. */
export type ImportValue = string | readonly string[] | boolean | ImportAddress;

export type ImportValues = Readonly<Partial<Record<ValueColumn, ImportValue>>>;
