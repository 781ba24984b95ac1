import { SpError } from '../errors/spError';

const searchException = '-1, Microsoft.Office.Server.Search.REST.SearchServiceException';

/**
 * For a query that cannot be read, and for sorting by a property that the schema does not know: the sentence was measured on a
 * live tenant (EasyPortal365/sharepoint-vault). Status and code are *assumed* to be those of the error below.
 */
export const badQuery = (): SpError => new SpError(500, searchException, "We didn't understand your search terms. Make sure they're using proper syntax.");

/**
 * For sorting by a property that is not sortable (the same measurement); status and code stand in microsoft-search/pnp-modern-search,
 * issue 1914.
 */
export const unknownSearchError = (): SpError => new SpError(500, searchException, 'An unknown error occurred.');

/** Microsoft documents the 4,096 characters; status, code and sentence are *assumed*. */
export const queryTooLong = (): SpError =>
  new SpError(500, searchException, 'Your search query is too long. Reduce the number of words or characters.');

/** As in SharePoint/sp-dev-docs, issue 9723, for a refinement filter; status, code and the rest of the sentence are *assumed*. */
export const badParameter = (name: string): SpError => new SpError(400, searchException, `The parameter ${name} is missing or invalid.`);

/**
 * For a search under OData 4: code and sentence as users of `SPHttpClient` got them (SharePoint/sp-dev-docs, issues 4392 and 5856), the
 * status as in issue 44.
 */
export const noOData4 = (): SpError => new SpError(500, '-1, Microsoft.SharePoint.Client.UnknownError', 'Unknown Error');
