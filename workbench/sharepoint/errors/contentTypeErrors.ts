import { SpError } from './spError';

const spException = '-2130575194, Microsoft.SharePoint.SPException';

/** *Assumed*. */
export const contentTypeNotFound = (id: string): SpError => new SpError(404, '-2146232832, Microsoft.SharePoint.SPException', `The content type ${id} does not exist.`);

/** *Assumed*. */
export const badContentTypeId = (): SpError => new SpError(400, '-2147024809, System.ArgumentException', 'The content type id or name is not valid.');

/** SharePoint's sentence; status and code *assumed*. */
export const contentTypeTaken = (): SpError => new SpError(500, spException, 'A duplicate content type name or id was found.');

/** SharePoint's sentence; status and code *assumed*. */
export const contentTypeInUse = (): SpError => new SpError(500, spException, 'The content type is in use.');

/** *Assumed*. */
export const contentTypeStays = (name: string): SpError => new SpError(400, spException, `The content type '${name}' is part of every list and cannot be changed or deleted.`);
