/** What the server tells the shell; the rest is the shell's own. */
export interface ShellFacts {
  /** Of the Teams app; empty as long as no web part has been built. */
  readonly appId: string;
  /** The team's site, which holds the lists. Absolute. */
  readonly siteUrl: string;
  readonly siteTitle: string;
  readonly userName: string;
  readonly userMail: string;
}
