import type { SpError } from '../errors/spError';
import { idKey } from '../fields/referenceTypes';
import { choiceKey } from '../fields/textTypes';
import type { Comparison, SqlValue } from '../fields/fieldType';
import { caseless, sortKey } from '../fields/folding';
import { dayOf, readMoment } from '../fields/moments';
import type { SqlPart } from '../store/items';
import type { ComparisonOperator, DatePart, Expression } from './filterParser';
import type { Literal } from './filterTokens';

/** What a name in a filter stands for: SQL that yields the stored value, and how that is compared. */
export interface Operand {
  /** The value as it was written. */
  readonly value: string;
  /** What is compared and indexed: for text, the key. */
  readonly key: string;
  readonly comparison: Comparison;
  /** Whether SharePoint could find rows by it in a list of any size. */
  readonly indexed: boolean;
  /** The person or lookup column that is used; SharePoint allows only so many in a query. */
  readonly reference?: string;
}

/** @throws `SpError` 400 for a name that cannot be filtered by */
export type FindOperand = (name: string) => Operand;

const sqlOperators: Readonly<Record<ComparisonOperator, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };

const strftime: Readonly<Record<DatePart, string>> = { year: '%Y', month: '%m', day: '%d', hour: '%H', minute: '%M', second: '%S' };

const asciiOnly = /^[\x20-\x7e]+$/;

const guidPattern = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/** Writes one filter as SQL. Constants are bound, never written into the statement. */
class FilterCompiler {
  private readonly values: SqlValue[] = [];

  constructor(private readonly operand: FindOperand, private readonly bad: () => SpError) {}

  compile(expression: Expression): SqlPart {
    const sql = this.expression(expression);
    return { sql, values: this.values };
  }

  private expression(expression: Expression): string {
    switch (expression.is) {
      case 'and':
      case 'or':
        return expression.parts.map((part) => `(${this.expression(part)})`).join(expression.is === 'and' ? ' AND ' : ' OR ');
      case 'not':
        // An empty column makes a comparison unknown rather than false; its opposite must still be true.
        return `NOT IFNULL((${this.expression(expression.part)}), 0)`;
      case 'compare':
        return this.comparison(expression);
      case 'in':
        return this.oneOf(expression);
      default:
        return this.textSearch(expression);
    }
  }

  private comparison({ property, datePart, operator, literal }: Extract<Expression, { is: 'compare' }>): string {
    const operand = this.operand(property);
    const { key, comparison } = operand;
    if (datePart) {
      return this.dateComparison(operand, datePart, operator, literal);
    }
    if (literal.kind === 'null' || (literal.kind === 'text' && literal.value === '' && (comparison === 'text' || comparison === 'choices'))) {
      // Empty text is stored as null.
      return this.nullComparison(key, operator);
    }
    const value = this.bind(comparison, literal);
    if (comparison === 'choices' || comparison === 'ids') {
      this.requireEquality(operator);
      // One of several choices is enough, as in CAML (*assumed*).
      return operator === 'eq' ? `IFNULL(instr(${key}, ${value}), 0) > 0` : `IFNULL(instr(${key}, ${value}), 0) = 0`;
    }
    if (comparison === 'boolean' || comparison === 'guid') {
      this.requireEquality(operator);
    }
    // As CAML's Neq does, ne finds empty columns too (*assumed*).
    return operator === 'ne' ? `(${key} <> ${value} OR ${key} IS NULL)` : `${key} ${sqlOperators[operator]} ${value}`;
  }

  private oneOf({ property, literals }: Extract<Expression, { is: 'in' }>): string {
    const parts = literals.map((literal) => `(${this.comparison({ is: 'compare', property, operator: 'eq', literal })})`);
    return parts.length === 0 ? '0' : parts.join(' OR ');
  }

  private nullComparison(key: string, operator: ComparisonOperator): string {
    this.requireEquality(operator);
    return operator === 'eq' ? `${key} IS NULL` : `${key} IS NOT NULL`;
  }

  private dateComparison({ value, comparison }: Operand, part: DatePart, operator: ComparisonOperator, literal: Literal): string {
    if (comparison !== 'moment' && comparison !== 'day') {
      throw this.bad();
    }
    const number = this.bind('number', literal);
    return `CAST(strftime('${strftime[part]}', ${value}) AS INTEGER) ${sqlOperators[operator]} ${number}`;
  }

  private textSearch({ is, property, text }: Extract<Expression, { is: 'startswith' | 'substringof' }>): string {
    const { value, key, comparison, indexed } = this.operand(property);
    if (comparison !== 'text' && comparison !== 'choices' && comparison !== 'long') {
      throw this.bad();
    }
    // instr rather than LIKE: % and _ are letters like any other.
    const beginning = caseless(text);
    // In front, so that the index narrows before every row is looked at; keys begin like their texts in ASCII at least.
    const range = is === 'startswith' && indexed && asciiOnly.test(beginning) ? `${key} >= ${this.bound(beginning)} AND ${key} < ${this.bound(`${beginning}\u{10ffff}`)} AND ` : '';
    const place = `instr(caseless(${value}), ${this.bound(beginning)})`;
    return `${range}${is === 'startswith' ? `${place} = 1` : `${place} > 0`}`;
  }

  private requireEquality(operator: ComparisonOperator): void {
    if (operator !== 'eq' && operator !== 'ne') {
      throw this.bad();
    }
  }

  private bind(comparison: Comparison, literal: Literal): string {
    const value = literalFor(comparison, literal);
    if (value === undefined) {
      throw this.bad();
    }
    return this.bound(value);
  }

  private bound(value: SqlValue): string {
    this.values.push(value);
    return '?';
  }
}

/** A constant as the column stores it; `undefined` when it does not fit the column. */
const literalFor = (comparison: Comparison, literal: Literal): SqlValue | undefined => {
  const text = literal.kind === 'null' ? '' : String(literal.value);
  switch (comparison) {
    case 'text':
      return literal.kind === 'text' || literal.kind === 'number' ? sortKey(text) : undefined;
    case 'long':
      // Text of any length is searched, not compared.
      return undefined;
    case 'ids':
      return /^\d+$/.test(text.trim()) ? idKey(Number(text)) : undefined;
    case 'choices':
      return literal.kind === 'text' ? choiceKey(text) : undefined;
    case 'number':
      return literal.kind !== 'boolean' && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'boolean':
      return /^(1|true)$/i.test(text) ? 1 : /^(0|false)$/i.test(text) ? 0 : undefined;
    case 'guid':
      return guidPattern.exec(text)?.[1].toLowerCase();
    default: {
      const moment = literal.kind === 'text' || literal.kind === 'moment' ? readMoment(text) : undefined;
      return moment !== undefined && comparison === 'day' ? dayOf(moment) : moment;
    }
  }
};

/**
 * Turns a condition into SQL with bound values.
 * @param operand says what each name stands for
 * @param bad the error for a condition that asks for more than SharePoint can
 * @throws `SpError` 400
 */
export const filterSql = (expression: Expression, operand: FindOperand, bad: () => SpError): SqlPart => new FilterCompiler(operand, bad).compile(expression);
