import { ContentFailure } from '../../content/failures';

/** Whether somebody may not read a place, or nothing is there. */
export function isClosed(error: unknown): boolean {
  return error instanceof ContentFailure && (error.kind === 'accessDenied' || error.kind === 'listMissing');
}
