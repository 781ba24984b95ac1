import { ShellFacts, SiteFacts } from '../../facts';
import { TabPlace } from '../deepLink';
import { ShellState } from '../shellState';
import { tabSite } from '../tabSite';

const TENANT = '55555555-5555-4555-8555-555555555555';
const USER = '66666666-6666-4666-8666-666666666666';
const GROUPS = { hub: '77777777-7777-4777-8777-777777777777', roads: '88888888-8888-4888-8888-888888888888' };
const CHAT = '19:hub-chat@thread.v2';

const channelIdOf = (team: ShellState['team']): string => `19:${team}-channel@thread.tacv2`;

/** Where the tab is, as links name it. */
export function tabPlace({ host, team }: Pick<ShellState, 'host' | 'team'>): TabPlace {
  return { channelId: host === 'channel' || host === 'setUp' ? channelIdOf(team) : undefined, chatId: host === 'group' ? CHAT : undefined };
}

/** Teams' context in the flat form of version 1, from which teams-js makes that of version 2. */
export function teamsContext(state: ShellState, facts: ShellFacts, entityId: string, hostClientType: string, frameContext: string): Record<string, unknown> {
  const { host, theme, locale, subPage, team } = state;
  return {
    hostName: 'Teams', hostClientType, frameContext, theme,
    // Teams writes languages in small letters.
    locale: locale.toLowerCase(),
    entityId, subEntityId: subPage, appId: facts.appId,
    tid: TENANT, userObjectId: USER, userPrincipalName: facts.userMail, loginHint: facts.userMail, userDisplayName: facts.userName,
    appSessionId: 'local', sessionId: 'local', ringId: 'general', isFullScreen: false, isMultiWindow: false,
    // Chats and the personal app have no team's site, but the manifest's {teamSiteDomain} holds for them too.
    teamSiteDomain: new URL(tabSite(state, facts).url).host,
    ...(host === 'channel' || host === 'setUp' ? channelOf(team, facts.sites[team]) : {}),
    ...(host === 'group' ? { chatId: CHAT } : {})
  };
}

function channelOf(team: ShellState['team'], { url, title }: SiteFacts): Record<string, unknown> {
  const { pathname } = new URL(url);
  const group = GROUPS[team];
  return {
    teamId: `19:${team}-team@thread.tacv2`, groupId: group, teamName: title, teamType: 0, hostTeamGroupId: group, hostTeamTenantId: TENANT,
    channelId: channelIdOf(team), channelName: 'General', channelType: 'Regular', channelRelativeUrl: `${pathname}/Shared Documents/General`,
    teamSiteUrl: url, teamSitePath: pathname
  };
}
