/** A site that a tab can be in. */
export interface SiteFacts {
  /** Absolute, without a trailing slash. */
  readonly url: string;
  readonly title: string;
}

/** What the server tells the shell; the rest is the shell's own. */
export interface ShellFacts {
  /** Of the Teams app; empty as long as no web part has been built. */
  readonly appId: string;
  readonly appName: string;
  /** The sites of the teams, by the value of the shell's switch, and the root site, in which chats and the personal app are. */
  readonly sites: Readonly<Record<'hub' | 'roads' | 'root', SiteFacts>>;
  /** Whether the app's manifest says that the tab tells Teams when it is loaded. */
  readonly showLoadingIndicator: boolean;
  readonly userName: string;
  readonly userMail: string;
}
