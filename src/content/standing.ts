import { Withheld } from './article';
import { Standing } from './articleDetail';

/** What decides whether readers find an article among the cards. */
export interface Publication {
  readonly withheld?: Withheld;
  readonly publishFrom: Date | undefined;
  readonly expires: Date | undefined;
}

/**
 * Why an article is not among the cards, as far as it says so itself.
 * @param at - the present
 */
export function standingOf({ withheld, publishFrom, expires }: Publication, at: Date): Standing {
  if (withheld) {
    return withheld;
  }
  if (publishFrom === undefined) {
    return 'draft';
  }
  if (publishFrom > at) {
    return 'scheduled';
  }
  return expires !== undefined && expires <= at ? 'expired' : 'listed';
}
