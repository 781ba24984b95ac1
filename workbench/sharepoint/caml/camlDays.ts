import { badCaml } from '../errors/camlErrors';
import { dayOf, momentText, readMoment } from '../fields/moments';
import type { ComparisonOperator, Expression } from '../odata/filterParser';

const day = 24 * 60 * 60 * 1000;

/**
 * Compares a moment by its day alone, as CAML does without `IncludeTimeValue`.
 * @throws `SpError` 500 for text that is no moment
 */
export const compareDays = (property: string, operator: ComparisonOperator, text: string): Expression => {
  const moment = readMoment(text);
  if (moment === undefined) {
    throw badCaml();
  }
  const begins = dayOf(moment);
  const ends = momentText(new Date(Date.parse(begins) + day));
  const part = (one: ComparisonOperator, value: string): Expression => ({ is: 'compare', property, operator: one, literal: { kind: 'moment', value } });
  switch (operator) {
    case 'eq':
      return { is: 'and', parts: [part('ge', begins), part('lt', ends)] };
    case 'ne':
      return { is: 'not', part: { is: 'and', parts: [part('ge', begins), part('lt', ends)] } };
    case 'le':
      return part('lt', ends);
    case 'gt':
      return part('ge', ends);
    default:
      return part(operator, begins);
  }
};
