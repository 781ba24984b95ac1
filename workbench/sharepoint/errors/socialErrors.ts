import { SpError } from './spError';

/** Recorded. */
export const likesNotSupported = (): SpError => new SpError(500, '-1, System.NotSupportedException', 'Likes are not supported in this item.');

/** *Assumed*. */
export const commentNotFound = (): SpError => new SpError(404, '-1, System.ArgumentException', 'The comment does not exist. It may have been deleted.');

/** *Assumed*. */
export const commentsOff = (): SpError => new SpError(403, '-2147024891, System.UnauthorizedAccessException', 'Comments are disabled for this item.');

/** *Assumed*. */
export const emptyComment = (): SpError => new SpError(400, '-1, System.ArgumentException', 'A comment must have a text.');
