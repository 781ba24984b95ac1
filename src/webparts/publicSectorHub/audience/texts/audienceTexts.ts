/** The texts around a web part that is meant for some people. */
export interface AudienceTexts {
  readonly shownTo: string;
  /** Where the groups could not be read, or are gone. */
  readonly shownToSome: string;
  readonly tidies: string;
  readonly notForYou: string;
}
