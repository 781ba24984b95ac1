/** Why a list could not be read at all. */
export type FailureKind = 'listMissing' | 'accessDenied' | 'throttled' | 'listTooLong' | 'offline' | 'unexpected';

/** A list that could not be read: what a reader is told depends on `kind`, an owner also reads `detail`. */
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
