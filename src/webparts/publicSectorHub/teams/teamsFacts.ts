import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';

type LegacyContext = Partial<IMicrosoftTeams['context']>;
/** What `app.getContext()` gives. */
type AppContext = Awaited<ReturnType<IMicrosoftTeams['teamsJs']['app']['getContext']>>;

/** What the hub needs to know about the Teams around it. */
export interface TeamsFacts {
  /** A person's own app: there is no team, no channel, no chat and no meeting. */
  readonly personal: boolean;
  /** The tab is being set up. */
  readonly settingUp: boolean;
  /** The tab's name in deep links. */
  readonly entityId: string;
  readonly channelId: string | undefined;
  /** Of the chat that the tab is in; a meeting has one too. */
  readonly chatId: string | undefined;
  /** Which part of the tab a followed link names. */
  readonly subPage: string | undefined;
  /** `default`, `dark`, `contrast` or what Teams thinks of next. */
  readonly theme: string | undefined;
}

/**
 * What SPFx was told when it started, before the web part. It is always there: without it SPFx starts no web part.
 * @param context - `context.sdks.microsoftTeams.context`
 */
export function factsAtStart({ teamId, groupId, channelId, chatId, meetingId, frameContext, entityId = '', subEntityId, theme }: LegacyContext): TeamsFacts {
  return {
    personal: [teamId, groupId, channelId, chatId, meetingId].every((id) => !id),
    settingUp: frameContext === 'settings',
    entityId,
    channelId: channelId || undefined,
    chatId: chatId || undefined,
    subPage: subEntityId || undefined,
    theme
  };
}

/** Phones may never answer (SharePoint/sp-dev-docs, issue 9919); milliseconds. */
export const PATIENCE = 2000;

/**
 * Which part of the tab a followed link names, as Teams says when it is asked anew: it can know of one that SPFx was not told of.
 * @param patience - milliseconds
 * @returns never rejects; undefined when Teams does not answer in time
 */
export async function subPageNow({ app }: Pick<IMicrosoftTeams['teamsJs'], 'app'>, patience = PATIENCE): Promise<string | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  return (await Promise.race([asked(app), late]))?.page?.subPageId || undefined;
}

async function asked(app: IMicrosoftTeams['teamsJs']['app']): Promise<AppContext | undefined> {
  try {
    return await app.getContext();
  } catch {
    return undefined;
  }
}
