import * as React from 'react';
import type { FinishListsProps } from './FinishLists';
import { useSitesCode } from './useSitesCode';

/**
 * The offer to make what is missing of a site's lists, once its code is there. Without it nothing is lost: beside it stands what
 * is missing, and whom to tell.
 */
export const FinishHost: React.FC<FinishListsProps> = (props) => {
  const { code } = useSitesCode();
  return code ? <code.FinishLists {...props} /> : null;
};
