import { SpError } from './spError';

/*
 * Codes and sentences were recorded from SharePoint Online, unless a comment says *assumed*.
 */

const clientQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const spException = '-1, Microsoft.SharePoint.SPException';

export const listNotFoundByTitle = (title: string, siteUrl: string): SpError =>
  new SpError(404, '-1, System.ArgumentException', `List '${title}' does not exist at site with URL '${siteUrl}'.`);

/** Code and sentence *assumed*. */
export const listNotFoundById = (): SpError =>
  new SpError(404, '-2130575322, Microsoft.SharePoint.SPException', 'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.');

export const urlNotFound = (): SpError => new SpError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

export const urlOutsideSite = (): SpError =>
  new SpError(400, '-2147024809, System.ArgumentException', 'Server relative urls must start with SPWeb.ServerRelativeUrl');

export const itemNotFound = (): SpError =>
  new SpError(404, '-2130575338, System.ArgumentException', 'Item does not exist. It may have been deleted by another user.');

export const fieldNotFound = (name: string): SpError => new SpError(400, spException, `The field or property '${name}' does not exist.`);

/** Of `fields/getbyinternalnameortitle`; *assumed*. */
export const columnNotFound = (name: string): SpError =>
  new SpError(400, '-2147024809, System.ArgumentException', `Column '${name}' does not exist. It may have been deleted by another user.`);

/** *Assumed*. */
export const viewNotFound = (): SpError =>
  new SpError(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.');

export const userNotFound = (): SpError => new SpError(500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');

/** *Assumed*. */
export const groupNotFound = (): SpError => new SpError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');

export const userNotResolved = (name: string): SpError =>
  new SpError(400, '-2146232832, Microsoft.SharePoint.SPException', `The specified user ${name} could not be found.`);

/** Of `GetFileByServerRelativePath`; as in vgrem/phpSPO, issue 262. */
export const fileNotFound = (path: string): SpError =>
  new SpError(404, '-2130575338, Microsoft.SharePoint.SPException', `The file ${path} does not exist.`);

/** *Assumed*, after the same answer for files. */
export const attachmentNotFound = (path: string): SpError =>
  new SpError(404, '-2130575338, Microsoft.SharePoint.SPException', `The file ${path} does not exist.`);

/** *Assumed*. */
export const attachmentExists = (): SpError =>
  new SpError(400, '-2130575257, Microsoft.SharePoint.SPException', 'The specified name is already in use. An attachment with the same name already exists.');

export const lookupNotExpanded = (name: string): SpError => new SpError(
  400, spException,
  `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`
);

/** *Assumed* for all types but Note. */
export const fieldNotFilterable = (name: string, type: string): SpError =>
  new SpError(400, spException, `The field '${name}' of type '${type}' cannot be used in the query filter expression.`);

/** *Assumed*, after the sentence for filters. */
export const fieldNotSortable = (name: string, type: string): SpError =>
  new SpError(400, spException, `The field '${name}' of type '${type}' cannot be used in the query orderby expression.`);

/** *Assumed*. */
export const badExpression = (expression: string): SpError => new SpError(400, clientQuery, `The expression "${expression}" is not valid.`);

/** *Assumed*. */
export const badQueryOption = (name: string, value: string): SpError =>
  new SpError(400, clientQuery, `The value "${value}" of the query string option ${name} is not valid.`);

/** For properties of anything but list items; *assumed*. */
export const noSuchProperty = (name: string, type: string): SpError =>
  new SpError(400, clientQuery, `Could not find a property named '${name}' on type '${type}'.`);

export const unknownBodyProperty = (name: string, type: string): SpError => new SpError(
  400, clientQuery,
  `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`
);

/** The sentence of Microsoft's OData reader; *assumed*. */
export const badJson = (): SpError => new SpError(400, clientQuery, 'Invalid JSON. A token was not recognized in the JSON content.');

/** The sentence of Microsoft's OData reader for a body without anything in it. */
export const emptyBody = (): SpError => new SpError(
  400, clientQuery,
  "A node of type 'EndOfInput' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected."
);

/** The sentence of Microsoft's OData reader; *assumed*. */
export const missingTypeName = (): SpError => new SpError(
  400, clientQuery,
  'An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.'
);

/** A primitive of the wrong kind, such as text for a number; the sentence of Microsoft's OData reader, *assumed*. */
export const badPrimitive = (edmType: string): SpError =>
  new SpError(400, clientQuery, `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`);

export type JsonNode = 'PrimitiveValue' | 'StartObject' | 'StartArray';

/** What Microsoft's OData reader calls a JSON value. */
export const nodeOf = (json: unknown): JsonNode => (Array.isArray(json) ? 'StartArray' : typeof json === 'object' ? 'StartObject' : 'PrimitiveValue');

/** A value of the wrong shape; the sentence of Microsoft's OData reader, *assumed*. */
export const badNode = (found: JsonNode, expected: JsonNode): SpError =>
  new SpError(400, clientQuery, `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`);

/** Text that is too long, an address that is no address: what the list itself refuses; status and code *assumed*. */
export const badFieldValue = (kind: 'text' | 'URL' | 'lookup'): SpError => new SpError(
  400, '-2130575155, Microsoft.SharePoint.SPException',
  `Invalid ${kind} value.\n\nA ${kind} field contains invalid data. Please check the value and try again.`
);

export const etagMismatch = (asked: string, actual: string): SpError => new SpError(
  412, '-1, Microsoft.SharePoint.Client.ClientServiceException',
  `The request ETag value '${asked.replace(/"/g, '\\"')}' does not match the object's ETag value '${actual.replace(/"/g, '\\"')}'.`
);

export const badDigest = (): SpError => new SpError(
  403, '-2130575252, Microsoft.SharePoint.SPException',
  "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
);

export const accessDenied = (): SpError =>
  new SpError(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.');

export const pathNotFound = (path: string): SpError =>
  new SpError(404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', `Cannot find resource for the request ${path}.`);

/**
 * SharePoint knows it, this service does not. The sentence is this service's own, so that nobody takes it for SharePoint's.
 * @param what the verb and path, option or header
 */
export const notServed = (what: string): SpError =>
  new SpError(501, '-1, System.NotImplementedException', `The local SharePoint service does not serve this: ${what}.`);
