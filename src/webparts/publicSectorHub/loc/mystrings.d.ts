declare module 'PublicSectorHubWebPartStrings' {
  /** Texts of the property pane. */
  interface PaneStrings {
    readonly description: string;
    readonly showGroup: string;
    readonly title: string;
    readonly titleHelp: string;
    readonly articleCount: string;
  }

  const strings: {
    readonly hub: import('../../../hub/strings').HubStrings;
    readonly pane: PaneStrings;
  };
  export = strings;
}
