/** What the address of the shell says about the Teams that it plays. A reload or a link keeps it. */
export interface ShellState {
  readonly host: 'channel' | 'group' | 'personal' | 'setUp';
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly size: 'desktop' | 'phone';
  readonly locale: string;
  /** Whom Teams answers when it is asked for the context. */
  readonly context: 'always' | 'runtime' | 'never';
  /** Which part of the tab a deep link names; empty for none. */
  readonly subPage: string;
  /** Whose channel it is; chats and the personal app have none. */
  readonly team: 'hub' | 'roads';
  /** Where the sub-page of a link that is followed gets lost. */
  readonly lost: 'never' | 'own';
}

/** Switches with a fixed choice, each value with its words. */
export const CHOICES = {
  host: { channel: 'Tab of a channel', group: 'Tab of a group chat', personal: 'Personal app', setUp: 'Setting up a tab' },
  theme: { default: 'Default', dark: 'Dark', contrast: 'High contrast' },
  size: { desktop: 'Desktop', phone: 'Phone' },
  locale: { 'en-GB': 'English (UK)', 'en-US': 'English (US)', 'cy-GB': 'Cymraeg' },
  context: { always: 'Always', runtime: 'Never to the app (mobile)', never: 'Never' },
  team: { hub: 'Public Sector Hub', roads: 'Roads and winter service' },
  lost: { never: 'Never', own: 'In the tab’s own channel' }
} as const;

type Fixed = Exclude<keyof typeof CHOICES, 'locale'>;

const USUAL: ShellState = { host: 'channel', theme: 'default', size: 'desktop', locale: 'en-GB', context: 'always', subPage: '', team: 'hub', lost: 'never' };

/** Reads the address; what it says wrongly counts as not said. */
export function readState(search: string = location.search): ShellState {
  const query = new URLSearchParams(search);
  const known = <Key extends Fixed>(key: Key): ShellState[Key] => {
    const value = query.get(key);
    return value !== null && Object.hasOwn(CHOICES[key], value) ? (value as ShellState[Key]) : USUAL[key];
  };
  return {
    host: known('host'), theme: known('theme'), size: known('size'), context: known('context'), team: known('team'), lost: known('lost'),
    locale: query.get('locale') || USUAL.locale,
    subPage: query.get('subPage') ?? USUAL.subPage
  };
}

/** The query of an address; usual values are left out. */
export function writeState(state: ShellState): string {
  const entries = Object.entries(state).filter(([key, value]) => value !== USUAL[key as keyof ShellState]);
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
}
