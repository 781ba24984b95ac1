import { isElsewhere } from '../fields/elsewhere';
import { fieldNotFound, notServed } from './catalogue';
import type { SpError } from './spError';

/** For a name that an item does not have: whether SharePoint has it decides how it is refused. */
export const itemFieldNotFound = (name: string): SpError =>
  (isElsewhere(name) ? notServed(`the column ${name} of every list`) : fieldNotFound(name));
