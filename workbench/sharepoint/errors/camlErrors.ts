import { SpError } from './spError';

/** SharePoint's sentence for a view or query that it cannot read; status and code *assumed*. */
export const badCaml = (): SpError => new SpError(500, '-2130575340, Microsoft.SharePoint.SPException', 'Cannot complete this action.\n\nPlease try again.');

/** SharePoint's sentence for a query that names a column which is not there; status and code *assumed*. */
export const badCamlField = (): SpError => new SpError(
  500, '-2147467259, Microsoft.SharePoint.SPException',
  'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
);

/** *Assumed*. */
export const badChangeToken = (): SpError => new SpError(400, '-2146233033, System.FormatException', 'The changeToken refers to a different change set, or is not valid.');
