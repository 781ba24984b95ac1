import { SpError } from './spError';

const spException = '-2130575194, Microsoft.SharePoint.SPException';

/** *Assumed*. */
export const contentTypeNotFound = (id: string): SpError => new SpError(404, '-2146232832, Microsoft.SharePoint.SPException', `The content type ${id} does not exist.`);

/** *Assumed*. */
export const badContentTypeId = (): SpError => new SpError(400, '-2147024809, System.ArgumentException', 'The content type id or name is not valid.');

/** SharePoint's sentence (pnp/PnP-Sites-Core issue 1675); status and code *assumed*. */
export const contentTypeTaken = (name: string): SpError => new SpError(500, spException, `A duplicate content type "${name}" was found.`);

/** SharePoint's sentence; status and code *assumed*. */
export const contentTypeInUse = (): SpError => new SpError(500, spException, 'The content type is in use.');

/** The rule is Microsoft's, the sentence *assumed*. */
export const contentTypeSealed = (name: string): SpError =>
  new SpError(500, '-2146232832, Microsoft.SharePoint.SPContentTypeSealedException', `The content type "${name}" is sealed.`);
