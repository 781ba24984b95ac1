import { ListValidation } from './columns';

/**
 * A list's rule as SharePoint takes it. It keeps internal names and wants display names (SharePoint/PnP-Sites-Core, issue 849), which
 * owners may have changed. Between arguments stands a comma; that sites of other regions take it, too, is *assumed*.
 * @param titleOf - the display name that a column has in the list
 */
export function validationFormula({ formula }: ListValidation, titleOf: (column: string) => string): string {
  return formula.replace(/\[(\w+)\]/g, (_all, column: string) => `[${titleOf(column)}]`);
}
