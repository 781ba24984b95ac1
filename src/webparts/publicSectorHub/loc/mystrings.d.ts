declare module 'PublicSectorHubWebPartStrings' {
  const strings: {
    readonly hub: import('../../../hub/strings').HubStrings;
  };
  export = strings;
}
