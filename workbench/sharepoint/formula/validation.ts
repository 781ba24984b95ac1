import { columnNotAllowed, formulaColumnMissing, listDataInvalid } from '../errors/formulaErrors';
import type { FieldDefinition, FieldTypeName } from '../fields/definition';
import { rowKey } from '../fields/fieldType';
import type { Row, SqlValue } from '../fields/fieldType';
import type { Site } from '../site/site';
import type { List } from '../store/list';
import { holds } from './evaluate';
import type { FormulaValue } from './evaluate';
import { columnsIn, readFormula } from './formula';

/** Types that a formula may name (Microsoft's *Examples of common formulas in lists*: no lookups, people, several lines or several choices). */
const allowed: readonly FieldTypeName[] = ['Text', 'Choice', 'DateTime', 'Boolean', 'Number', 'Counter'];

const fieldOf = ({ fields }: List, name: string): FieldDefinition => {
  const field = fields.find(({ title }) => title.toLowerCase() === name.toLowerCase()) ?? fields.find((one) => one.name === name);
  if (!field) {
    throw formulaColumnMissing();
  }
  if (!allowed.includes(field.type)) {
    throw columnNotAllowed();
  }
  return field;
};

/**
 * A list's rule as SharePoint keeps it: with internal names (SharePoint/PnP-Sites-Core, issue 849; that a list's rule is kept as a
 * column's is *assumed*).
 * @throws `SpError` for a formula that cannot be read, or names a column that is not there or not allowed
 */
export const keptFormula = (list: List, formula: string): string | undefined => {
  if (formula === '') {
    return undefined;
  }
  columnsIn(readFormula(formula)).forEach((name) => fieldOf(list, name));
  return formula.replace(/\[([^\]]+)\]/g, (_all, name: string) => `[${fieldOf(list, name).name}]`);
};

const valueOf = (field: FieldDefinition, stored: SqlValue | undefined): FormulaValue => {
  if (stored === undefined || stored === null) {
    return null;
  }
  return field.type === 'DateTime' ? Date.parse(String(stored)) : field.type === 'Boolean' ? Boolean(stored) : stored;
};

/**
 * Holds an item to its list's rule.
 * @param row the item as it would be
 * @throws `SpError` 500 when it does not fulfil it
 */
export const checkItem = (site: Site, list: List, row: Row): void => {
  const { validationFormula, validationMessage } = list.settings;
  if (validationFormula === undefined) {
    return;
  }
  const isFulfilled = holds(readFormula(validationFormula), (name) => {
    const field = list.fields.find((one) => one.name === name);
    return field ? valueOf(field, row[rowKey(name)]) : null;
  }, site.now());
  if (!isFulfilled) {
    throw listDataInvalid(validationMessage);
  }
};
