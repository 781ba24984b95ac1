import { SpError } from './spError';

const throttled = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';

/** A query would touch more rows than the list view threshold allows (recorded). */
export const tooManyRows = (): SpError =>
  new SpError(500, throttled, 'The attempted operation is prohibited because it exceeds the list view threshold.');

/** Sentence from Microsoft's documentation of the limit; the code is *assumed* to be that of the other threshold. */
export const tooManyLookups = (): SpError => new SpError(
  500, throttled,
  'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
);

/** Microsoft documents the number; status and sentence are *assumed*. */
export const tooManyParts = (most: number): SpError => new SpError(
  400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
  `The batch request holds too many operations. At most ${most} are allowed.`
);
