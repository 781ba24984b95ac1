import { ContentFailure, FailureKind } from '../../../content/failures';
import { HubStrings } from '../../strings';

/** The port promises a `ContentFailure`; whatever else comes is not expected. */
export function failureKind(error: unknown): FailureKind {
  return error instanceof ContentFailure ? error.kind : 'unexpected';
}

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
