import { SpError } from './spError';

/** Code and sentence as a user met them in German (SharePoint/PnP-JS-Core, issue 618). */
export const badFormula = (): SpError => new SpError(500, '-2130575270, Microsoft.SharePoint.SPException', 'The formula contains a syntax error or is not supported.');

/** SharePoint's sentence; status and code *assumed*. */
export const formulaColumnMissing = (): SpError => new SpError(
  500, '-2130575273, Microsoft.SharePoint.SPException',
  'The formula refers to a column that does not exist. Check the formula for spelling mistakes or change the non-existing column to an existing column.'
);

/** SharePoint's sentence; status and code *assumed*. */
export const columnNotAllowed = (): SpError => new SpError(
  500, '-2130575271, Microsoft.SharePoint.SPException',
  'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.'
);

/** Status, code and sentence as users met them (pnp/pnpjs, issue 1770); that a list's own message stands in the sentence's place is *assumed*. */
export const listDataInvalid = (message: string | undefined): SpError => new SpError(
  500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', message || 'List data validation failed.'
);
