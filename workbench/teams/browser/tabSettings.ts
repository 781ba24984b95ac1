import { ShellFacts } from '../facts';

/** What Teams keeps of a tab that was set up. */
export interface TabSettings {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string;
  readonly suggestedDisplayName?: string;
}

const KEY = 'hubTeamsTab';

/** Each site keeps its own tab, in this browser. */
const keyOf = (site: keyof ShellFacts['sites']): string => (site === 'hub' ? KEY : `${KEY}.${site}`);

/** The tab of a site; it has one. */
export function readSettings(site: keyof ShellFacts['sites']): TabSettings | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(keyOf(site)) ?? 'null');
    return typeof stored?.contentUrl === 'string' && typeof stored.entityId === 'string' ? stored : undefined;
  } catch {
    // What is damaged counts as not set up.
    return undefined;
  }
}

export function writeSettings(site: keyof ShellFacts['sites'], settings: TabSettings): void {
  localStorage.setItem(keyOf(site), JSON.stringify(settings));
}
