import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';

/** What the tab tells Teams about how far it is. */
export interface Progress {
  /** The places of the cards are on the screen: Teams takes its own spinner away. */
  loaded(): void;
  /** Something can be read. Without this Teams shows an error after 30 seconds. */
  ready(): void;
  /** Whether *Save* may be pressed while the tab is being set up. */
  maySave(allowed: boolean): void;
}

/** A client that does not know one of these must not keep anybody from reading. */
export function progress({ app, pages }: Pick<IMicrosoftTeams['teamsJs'], 'app' | 'pages'>): Progress {
  return {
    loaded: () => attempt(() => app.notifyAppLoaded()),
    ready: () => attempt(() => app.notifySuccess()),
    maySave: (allowed) => attempt(() => pages.config.setValidityState(allowed))
  };
}

function attempt(work: () => unknown): void {
  try {
    // Later versions of teams-js answer with a promise.
    Promise.resolve(work()).catch(() => undefined);
  } catch {
    // As said above.
  }
}
