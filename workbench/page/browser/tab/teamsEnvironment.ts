import * as webPartBase from '@microsoft/sp-webpart-base';

/** What the page itself uses of Microsoft's teams-js; a web part gets all of it. */
export interface TeamsJs {
  readonly app: { registerOnThemeChangeHandler(handler: (theme: string) => void): void };
  readonly pages: {
    readonly config: {
      setValidityState(valid: boolean): void;
      registerOnSaveHandler(handler: (event: SaveEvent) => void): void;
      setConfig(config: TabConfig): Promise<void>;
    };
  };
}

export interface SaveEvent {
  notifySuccess(): void;
  notifyFailure(reason: string): void;
}

/** What Teams keeps of a tab. */
export interface TabConfig {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

export interface Teams {
  readonly teamsJs: TeamsJs;
  readonly context: { readonly theme?: string };
}

interface Internals {
  _TeamsEnvironmentManager: { initialize(): Promise<void>; getTeamsJs(): TeamsJs | undefined; getTeamsContext(): Teams['context'] };
}

/**
 * Starts teams-js as the runtime does before its first web part, so that the theme is known before anything is drawn. The runtime
 * finds it started.
 * @returns undefined outside of Teams; settles never when Teams never answers, as in Teams
 */
export async function startTeams(): Promise<Teams | undefined> {
  const { _TeamsEnvironmentManager: environment } = webPartBase as unknown as Internals;
  await environment.initialize();
  const teamsJs = environment.getTeamsJs();
  return teamsJs && { teamsJs, context: environment.getTeamsContext() };
}
