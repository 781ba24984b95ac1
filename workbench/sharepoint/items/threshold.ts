import { tooManyLookups, tooManyRows } from '../errors/limitErrors';
import { propertyName } from '../fields/definition';
import { typeOf } from '../fields/fieldTypes';
import type { Expression } from '../odata/filterParser';
import { filterSql } from '../odata/filterSql';
import type { FindOperand, Operand } from '../odata/filterSql';
import type { Site } from '../site/site';
import type { SqlPart } from '../store/items';
import type { List } from '../store/list';
import type { ItemRequest } from './request';

/** The parts that must all hold. */
const conjuncts = (where: Expression): readonly Expression[] => (where.is === 'and' ? where.parts.flatMap(conjuncts) : [where]);

const narrowing = new Set(['eq', 'lt', 'le', 'gt', 'ge']);

/** With more values than that in an `In`, SharePoint takes its column for one without an index (Microsoft's support article). */
const mostIndexedValues = 60;

/** Whether an index finds the rows. That empty columns are in no index is *assumed*. */
const usesIndex = (part: Expression, operand: FindOperand): boolean => {
  switch (part.is) {
    case 'and':
      return part.parts.some((one) => usesIndex(one, operand));
    case 'or':
      return part.parts.every((one) => usesIndex(one, operand));
    case 'compare':
      return narrowing.has(part.operator) && part.literal.kind !== 'null' && part.datePart === undefined && operand(part.property).indexed;
    case 'in':
      return part.literals.length <= mostIndexedValues && operand(part.property).indexed;
    case 'startswith':
      return operand(part.property).indexed;
    default:
      return false;
  }
};

/** The one column that a part is about. */
const columnOf = (part: Expression): string | undefined => ('property' in part ? part.property.replace(/^Id$/, 'ID') : undefined);

/**
 * Holds a query to the list view threshold. A list with more items than that answers only
 * - a condition whose first indexed column narrows to no more rows than the threshold, whatever else it says; from and until on the
 *   same column count together (*assumed*), or
 * - no condition at all, in the order of the id or of indexed columns.
 * @throws `SpError` 500 as SharePoint refuses it
 */
export const checkThreshold = ({ store, limits }: Site, list: List, { where, bad }: ItemRequest, order: readonly Operand[], operand: FindOperand): void => {
  const most = limits.listViewThreshold;
  const exceeds = (condition?: SqlPart): boolean => store.items.hasMoreThan(list, most, condition);
  if (!exceeds()) {
    return;
  }
  if (!where) {
    if (order.every(({ indexed }) => indexed)) {
      return;
    }
    throw tooManyRows();
  }
  const indexed = conjuncts(where).filter((part) => usesIndex(part, operand));
  const range = indexed.filter((part) => part === indexed[0] || (columnOf(part) !== undefined && columnOf(part) === columnOf(indexed[0])));
  if (range.length === 0 || exceeds(filterSql({ is: 'and', parts: range }, operand, bad))) {
    throw tooManyRows();
  }
};

const namesOf = (where: Expression): string[] => {
  switch (where.is) {
    case 'and':
    case 'or':
      return where.parts.flatMap(namesOf);
    case 'not':
      return namesOf(where.part);
    default:
      return [where.property];
  }
};

/** The person and lookup columns whose values an answer shows. */
const shownReferences = (list: List, { select, expand }: ItemRequest): string[] =>
  list.fields.filter((field) => typeOf(field).refersTo).map(({ name }) => name).filter((name) => {
    const property = propertyName(name);
    return !select || '*' in select || property in select || property in expand || `${property}Id` in select || `${property}StringId` in select;
  });

/** Holds a query to so many person and lookup columns. @throws `SpError` 500 */
export const checkLookups = ({ limits }: Site, list: List, request: ItemRequest, order: readonly Operand[], operand: FindOperand): void => {
  const used = [...(request.where ? namesOf(request.where) : []).map(operand), ...order].flatMap(({ reference }) => (reference === undefined ? [] : [reference]));
  if (new Set([...shownReferences(list, request), ...used]).size > limits.lookupsPerQuery) {
    throw tooManyLookups();
  }
};
