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
    subPage: subEntityId || undefined,
    theme
  };
}

/** Phones may never answer (SharePoint/sp-dev-docs, issue 9919); milliseconds. */
export const PATIENCE = 2000;

/**
 * What Teams says when it is asked anew. It can know more than SPFx was told, such as the part of the tab that a link names.
 * @param patience - milliseconds
 * @returns never rejects; what was known at the start when Teams does not answer in time
 */
export async function factsNow({ app }: Pick<IMicrosoftTeams['teamsJs'], 'app'>, known: TeamsFacts, patience = PATIENCE): Promise<TeamsFacts> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  const answer = await Promise.race([asked(app), late]);
  if (answer === undefined) {
    return known;
  }
  const { page, team, channel, chat, meeting } = answer;
  return {
    personal: known.personal && [team, channel, chat, meeting].every((place) => place === undefined),
    settingUp: known.settingUp || page?.frameContext === 'settings',
    entityId: page?.id || known.entityId,
    channelId: channel?.id || known.channelId,
    subPage: page?.subPageId || known.subPage,
    theme: answer.app?.theme ?? known.theme
  };
}

async function asked(app: IMicrosoftTeams['teamsJs']['app']): Promise<AppContext | undefined> {
  try {
    return await app.getContext();
  } catch {
    return undefined;
  }
}
