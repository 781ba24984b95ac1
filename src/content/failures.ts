/** Why a list could not be read at all, or why one item could not be read or changed. */
export type FailureKind = 'listMissing' | 'itemMissing' | 'accessDenied' | 'throttled' | 'listTooLong' | 'offline' | 'unexpected';

/** Something of a list that could not be read or changed: what a reader is told depends on `kind`, an owner also reads `detail`. */
export class ContentFailure extends Error {
  public readonly kind: FailureKind;
  /** The server's own words, as far as there are any. */
  public readonly detail: string;

  public constructor(kind: FailureKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.kind = kind;
    this.detail = detail;
  }
}

/** Whatever was thrown, as the one error that the hub knows. */
export function asFailure(error: unknown, kind: FailureKind = 'unexpected'): ContentFailure {
  return error instanceof ContentFailure ? error : new ContentFailure(kind, error instanceof Error ? error.message : String(error));
}
