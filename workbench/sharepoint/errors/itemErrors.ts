import { isElsewhere } from '../fields/elsewhere';
import { fieldNotFound, notServed } from './catalogue';
import { SpError } from './spError';

/** For a column that every list of SharePoint has, and none here. */
export const columnElsewhere = (name: string): SpError => notServed(`the column ${name} of every list`);

/** For a name that an item does not have: whether SharePoint has it decides how it is refused. */
export const itemFieldNotFound = (name: string): SpError =>
  (isElsewhere(name) ? columnElsewhere(name) : fieldNotFound(name));

/** The sentence of Microsoft's OData reader, as users of SharePoint report it for the item of another list. */
export const unknownType = (name: string): SpError => new SpError(
  400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
  `A type named '${name}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`
);
