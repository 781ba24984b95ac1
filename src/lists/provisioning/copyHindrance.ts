import { CopyHindrance } from '../../content/manage/listsContent';
import { may } from '../rights';

/** What has to be asked of a list to know it. */
export interface CopyFacts {
  readonly EnableModeration: boolean;
  readonly EffectiveBasePermissions: { readonly Low: string };
}

/** Why values cannot be put into the items of a list by this person; undefined where they can. */
export function hindranceOf({ EnableModeration, EffectiveBasePermissions }: CopyFacts): CopyHindrance | undefined {
  return !may(EffectiveBasePermissions, 'EditListItems') ? 'noRight' : EnableModeration ? 'approval' : undefined;
}
