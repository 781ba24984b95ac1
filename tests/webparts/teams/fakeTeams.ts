import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';

/** What a test says of Teams; everything else is as in a tab of a channel. */
export interface FakeTeams {
  readonly context?: Record<string, unknown>;
  /** What `app.getContext()` does. */
  readonly getContext?: () => Promise<unknown>;
  readonly hasBackButton?: boolean;
  readonly sharing?: unknown;
}

export interface Teams {
  readonly teams: Pick<IMicrosoftTeams, 'context' | 'teamsJs'>;
  /** What the tab has called, in order. */
  readonly calls: string[];
  /** Presses Teams' own *Back*. @returns whether the tab took it */
  back(): boolean | undefined;
}

/** teams-js as far as the web part uses it. */
export function fakeTeams({ context = {}, getContext = () => new Promise(() => undefined), hasBackButton = true, sharing = { isSupported: () => false } }: FakeTeams = {}): Teams {
  const calls: string[] = [];
  let handler: (() => boolean) | undefined;
  const teamsJs = {
    app: { getContext, notifyAppLoaded: () => { calls.push('loaded'); }, notifySuccess: () => { calls.push('ready'); } },
    pages: {
      config: { setValidityState: (allowed: boolean) => { calls.push(allowed ? 'may save' : 'may not save'); } },
      backStack: { isSupported: () => hasBackButton, registerBackButtonHandler: (given: () => boolean) => { handler = given; } }
    },
    sharing
  };
  const whole = { entityId: 'the tab', channelId: '19:a@thread.tacv2', groupId: 'a group', theme: 'default', ...context };
  return { teams: { context: whole, teamsJs } as never, calls, back: () => handler?.() };
}

/** A person's own app: it is in no team, channel, chat or meeting. */
export const PERSONAL = { channelId: undefined, groupId: undefined };
