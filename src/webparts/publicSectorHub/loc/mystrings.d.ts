declare module 'PublicSectorHubWebPartStrings' {
  /** Texts of the property pane. */
  interface PaneStrings {
    readonly description: string;
    readonly showGroup: string;
    readonly title: string;
    readonly titleHelp: string;
    readonly articleCount: string;
    readonly siteGroup: string;
    readonly site: string;
    readonly siteOwn: string;
    readonly siteDefault: string;
    readonly siteLooking: string;
    readonly siteFound: string;
    readonly siteFailed: string;
    readonly searchGroup: string;
    readonly searchOwn: string;
    readonly searchHubSite: string;
    readonly searchHelp: string;
  }

  const strings: {
    readonly hub: import('../../../hub/strings').HubStrings;
    readonly pane: PaneStrings;
  };
  export = strings;
}
