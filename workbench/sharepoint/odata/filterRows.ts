import { badExpression, noSuchProperty } from '../errors/catalogue';
import { caseless } from '../fields/folding';
import { parseFilter } from './filterParser';
import type { ComparisonOperator, Expression } from './filterParser';
import type { Literal } from './filterTokens';
import type { Entity, Value } from './values';

type Plain = string | number | boolean | null;

/** Compares without case. @returns less than, equal to or greater than 0 */
const order = (left: Plain, right: Plain): number => {
  const [one, other] = [left, right].map((value) => (typeof value === 'string' ? caseless(value) : value));
  if (one === other) {
    return 0;
  }
  return one === null ? -1 : other === null || one > other ? 1 : -1;
};

const holds: Readonly<Record<ComparisonOperator, (order: number) => boolean>> = {
  eq: (one) => one === 0, ne: (one) => one !== 0, lt: (one) => one < 0, le: (one) => one <= 0, gt: (one) => one > 0, ge: (one) => one >= 0
};

/** The constant as the property's kind asks for it: `1` and `'true'` are both yes. */
const alike = (value: Plain, literal: Literal): Plain | undefined => {
  if (literal.kind === 'null' || value === null) {
    return literal.kind === 'null' ? null : literal.value;
  }
  const text = String(literal.value);
  switch (typeof value) {
    case 'boolean':
      return /^(1|true)$/i.test(text) ? true : /^(0|false)$/i.test(text) ? false : undefined;
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    default:
      return literal.kind === 'number' || literal.kind === 'boolean' ? undefined : text;
  }
};

const plainValue = (entity: Entity, name: string, filter: string): Plain => {
  const value: Value | undefined = Object.hasOwn(entity.properties, name) ? entity.properties[name] : undefined;
  if (value === undefined) {
    throw (entity.unknown ?? ((one) => noSuchProperty(one, entity.type)))(name);
  }
  if (value !== null && typeof value === 'object') {
    throw badExpression(filter);
  }
  return value;
};

const matches = (entity: Entity, expression: Expression, filter: string): boolean => {
  switch (expression.is) {
    case 'and':
      return expression.parts.map((part) => matches(entity, part, filter)).every(Boolean);
    case 'or':
      return expression.parts.map((part) => matches(entity, part, filter)).some(Boolean);
    case 'not':
      return !matches(entity, expression.part, filter);
    case 'compare': {
      const value = plainValue(entity, expression.property, filter);
      const literal = alike(value, expression.literal);
      if (literal === undefined || expression.datePart) {
        throw badExpression(filter);
      }
      return holds[expression.operator](order(value, literal));
    }
    case 'in':
      // No `$filter` has it.
      throw badExpression(filter);
    default: {
      const value = plainValue(entity, expression.property, filter);
      if (value !== null && typeof value !== 'string') {
        throw badExpression(filter);
      }
      const [text, part] = [caseless(value ?? ''), caseless(expression.text)];
      return value !== null && (expression.is === 'startswith' ? text.startsWith(part) : text.includes(part));
    }
  }
};

/** Filters what is held in memory (lists, fields, views, users) by its properties, in the same dialect. */
export const filterRows = (entities: readonly Entity[], filter: string): Entity[] => {
  const expression = parseFilter(filter);
  return entities.filter((entity) => matches(entity, expression, filter));
};

/** Orders what is held in memory, by `$orderby`. */
export const orderRows = (entities: readonly Entity[], by: readonly { readonly name: string; readonly descending: boolean }[], orderBy: string): Entity[] =>
  [...entities].sort((one, other) => {
    for (const { name, descending } of by) {
      const difference = order(plainValue(one, name, orderBy), plainValue(other, name, orderBy));
      if (difference !== 0) {
        return descending ? -difference : difference;
      }
    }
    return 0;
  });
