import { SpError } from './spError';

const spException = (code: number): string => `${code}, Microsoft.SharePoint.SPException`;

/** SharePoint's sentence for a view or query that it cannot read, with the code that belongs to it (0x80004005); the status is *assumed*. */
export const badCaml = (): SpError => new SpError(500, spException(-2147467259), 'Cannot complete this action.\n\nPlease try again.');

/**
 * SharePoint's sentence for a query that names a column which is not there, and for an `And` or `Or` that has not exactly two
 * parts. The status is reported of SharePoint Online, the code (0x81020014) of its web services.
 */
export const badCamlField = (): SpError => new SpError(
  500, spException(-2130575340), 'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
);

/** A change token that cannot be read: the exception is known from SharePoint Online, status and sentence are *assumed*. */
export const badChangeToken = (): SpError => new SpError(500, '-1, System.FormatException', 'Input string was not in a correct format.');

/** A change token of another list: code and sentence are known from SharePoint Online, the status is *assumed*. */
export const foreignChangeToken = (): SpError =>
  new SpError(500, spException(-2130575173), 'Cannot use the changeToken from one object against a different object');
