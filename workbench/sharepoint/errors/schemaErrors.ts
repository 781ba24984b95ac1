import { SpError } from './spError';

const spException = (code: number): string => `${code}, Microsoft.SharePoint.SPException`;

/** Recorded, with its two spaces. */
export const listTitleTaken = (): SpError => new SpError(
  500, spException(-2130575342),
  'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
);

/** *Assumed*. */
export const noListTitle = (): SpError => new SpError(400, '-2147024809, System.ArgumentException', 'The list title cannot be empty.');

/** SharePoint's sentence for a second column of one name (pnp/PnP-Sites-Core issue 461); status and code *assumed*. */
export const columnNameTaken = (name: string): SpError => new SpError(500, spException(-2146232832), `A duplicate field name "${name}" was found.`);

/** SharePoint's sentence for broken XML; status and code *assumed*. */
export const badFieldXml = (): SpError => new SpError(500, spException(-2130575323), 'Invalid field definition. The XML of the field cannot be read.');

/** *Assumed*. */
export const unknownFieldType = (type: string): SpError => new SpError(
  500, spException(-2130575340),
  `Field type ${type} is not installed properly. Go to the list settings page to delete this field.`
);

/** Microsoft documents the number; sentence *assumed*. */
export const tooManyIndexes = (): SpError => new SpError(
  500, spException(-2130575157),
  'The number of indexed columns in this list has reached its limit of 20. Remove the index of another column first.'
);

/** *Assumed*. */
export const notIndexable = (name: string): SpError => new SpError(500, spException(-2130575157), `The column '${name}' is of a type that cannot be indexed.`);

/** *Assumed*. */
export const columnStays = (name: string): SpError => new SpError(400, spException(-2130575170), `The column '${name}' is part of every list and cannot be deleted.`);

/** *Assumed*. */
export const defaultViewStays = (): SpError => new SpError(400, spException(-2147024809), 'The default view of a list cannot be deleted.');

/** *Assumed*. */
export const viewTitleTaken = (): SpError => new SpError(500, spException(-2130575257), 'A view with this name already exists. Choose another name.');

/** A value of a property that does not fit; *assumed*. */
export const badPropertyValue = (name: string): SpError =>
  new SpError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The value of the property '${name}' is not valid.`);

/** An argument in the body of a method that it does not take; *assumed*. */
export const unknownParameter = (name: string, method: string): SpError =>
  new SpError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The parameter ${name} does not exist in method ${method}.`);

/** *Assumed*. */
export const attachmentsOff = (): SpError => new SpError(400, spException(-2130575251), 'Attachments are disabled for this list.');
