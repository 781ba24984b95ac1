import { Standing } from './articleDetail';

/** What decides whether readers find an article among the cards. */
export interface Publication {
  readonly approved: boolean;
  readonly publishFrom: Date | undefined;
  readonly expires: Date | undefined;
}

/**
 * Why an article is not among the cards, as far as it says so itself.
 * @param at - the present
 */
export function standingOf({ approved, publishFrom, expires }: Publication, at: Date): Standing {
  if (!approved) {
    return 'notApproved';
  }
  if (publishFrom === undefined) {
    return 'draft';
  }
  if (publishFrom > at) {
    return 'scheduled';
  }
  return expires !== undefined && expires <= at ? 'expired' : 'listed';
}
