import type { Formula } from './formula';

/** What a column or a part of a formula comes to; moments are their milliseconds. */
export type FormulaValue = string | number | boolean | null;

/** A blank counts as nothing: the empty text beside texts, else 0, as in Excel. */
const compared = (value: FormulaValue, other: FormulaValue): string | number => {
  if (value === null) {
    return typeof other === 'string' ? '' : 0;
  }
  return typeof value === 'string' ? value.toLowerCase() : Number(value);
};

const compare = (operator: string, left: FormulaValue, right: FormulaValue): boolean => {
  const [one, other] = [compared(left, right), compared(right, left)];
  switch (operator) {
    case '=':
      return one === other;
    case '<>':
      return one !== other;
    case '<':
      return one < other;
    case '>':
      return one > other;
    case '<=':
      return one <= other;
    default:
      return one >= other;
  }
};

const isTrue = (value: FormulaValue): boolean => value !== null && value !== '' && value !== 0 && value !== false;

const day = 24 * 60 * 60 * 1000;

/** @param valueOf a column, by its internal name */
const evaluate = (formula: Formula, valueOf: (column: string) => FormulaValue, now: Date): FormulaValue => {
  const of = (part: Formula): FormulaValue => evaluate(part, valueOf, now);
  switch (formula.is) {
    case 'value':
      return formula.value;
    case 'column':
      return valueOf(formula.name);
    case 'compare':
      return compare(formula.operator, of(formula.left), of(formula.right));
    default:
  }
  const { name, args } = formula;
  switch (name) {
    case 'AND':
      return args.every((arg) => isTrue(of(arg)));
    case 'OR':
      return args.some((arg) => isTrue(of(arg)));
    case 'NOT':
      return !isTrue(of(args[0]));
    case 'IF':
      return isTrue(of(args[0])) ? of(args[1]) : args.length > 2 ? of(args[2]) : false;
    case 'ISBLANK':
      return [null, ''].includes(of(args[0]) as string | null);
    case 'LEN':
      return String(of(args[0]) ?? '').length;
    case 'TODAY':
      return Math.floor(now.getTime() / day) * day;
    case 'NOW':
      return now.getTime();
    default:
      return name === 'TRUE';
  }
};

/** Whether an item may stay as it is. */
export const holds = (formula: Formula, valueOf: (column: string) => FormulaValue, now: Date): boolean => isTrue(evaluate(formula, valueOf, now));
