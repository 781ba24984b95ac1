import { FailureKind } from '../../../content/failures';
import { HubStrings } from '../../strings';

/** Why a change was refused, and what to do next. */
export function refusalReason({ comments, failures }: HubStrings, kind: FailureKind): string {
  switch (kind) {
    case 'accessDenied':
      return comments.notAllowed;
    case 'itemMissing':
    case 'listMissing':
      return comments.gone;
    default:
      return failures[kind];
  }
}
