import { FindQuery } from '../../content/find';
import { isAnyChosen, passes } from '../../content/finding/facets';
import { holds, Sought } from '../../content/finding/words';
import { PairSource } from './partners';
import { Row } from './rows';

/** One question to a long list, ready to be answered. */
export interface Question {
  readonly source: PairSource;
  readonly query: FindQuery;
  readonly sought: readonly Sought[];
  readonly pageSize: number;
  /** The present. */
  readonly at: Date;
}

/** Some rows of an answer, and where the next ones begin. */
export interface Some<Next> {
  readonly rows: readonly Row[];
  /** Undefined at the end. */
  readonly next: Next | undefined;
}

/** Whether it asks for anything but the newest. */
export function isNarrowed({ query, sought }: Question): boolean {
  return sought.length > 0 || isAnyChosen(query.facets);
}

/** Whether an article that is at hand has what is sought. */
export function hasWords({ sought }: Question, { text }: Row): boolean {
  return sought.every((one) => holds(text, one));
}

/** Whether an article that is at hand answers the question. */
export function fits(question: Question, row: Row): boolean {
  return passes(row.article, question.query.facets) && hasWords(question, row);
}
