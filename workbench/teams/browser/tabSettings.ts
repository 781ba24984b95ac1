/** What Teams keeps of a tab that was set up. */
export interface TabSettings {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string;
  readonly suggestedDisplayName?: string;
}

const KEY = 'hubTeamsTab';

/** The one team tab of the shell, kept in this browser. */
export function readSettings(): TabSettings | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof stored?.contentUrl === 'string' && typeof stored.entityId === 'string' ? stored : undefined;
  } catch {
    // What is damaged counts as not set up.
    return undefined;
  }
}

export function writeSettings(settings: TabSettings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}
