import { ShellFacts } from '../../facts';
import { ShellState } from '../shellState';

const TENANT = '55555555-5555-4555-8555-555555555555';
const USER = '66666666-6666-4666-8666-666666666666';
const GROUP = '77777777-7777-4777-8777-777777777777';
const TEAM = '19:hub-team@thread.tacv2';
const CHANNEL = '19:hub-channel@thread.tacv2';
const CHAT = '19:hub-chat@thread.v2';

/** Teams' context in the flat form of version 1, from which teams-js makes that of version 2. */
export function teamsContext({ host, theme, locale, subPage }: ShellState, facts: ShellFacts, entityId: string, hostClientType: string, frameContext: string): Record<string, unknown> {
  return {
    hostName: 'Teams', hostClientType, frameContext, theme,
    // Teams writes languages in small letters.
    locale: locale.toLowerCase(),
    entityId, subEntityId: subPage, appId: facts.appId,
    tid: TENANT, userObjectId: USER, userPrincipalName: facts.userMail, loginHint: facts.userMail, userDisplayName: facts.userName,
    appSessionId: 'local', sessionId: 'local', ringId: 'general', isFullScreen: false, isMultiWindow: false,
    ...(host === 'channel' || host === 'setUp' ? channelOf(facts) : {}),
    ...(host === 'group' ? { chatId: CHAT } : {})
  };
}

function channelOf({ siteUrl, siteTitle }: ShellFacts): Record<string, unknown> {
  const { host, pathname } = new URL(siteUrl);
  return {
    teamId: TEAM, groupId: GROUP, teamName: siteTitle, teamType: 0, hostTeamGroupId: GROUP, hostTeamTenantId: TENANT,
    channelId: CHANNEL, channelName: 'General', channelType: 'Regular', channelRelativeUrl: `${pathname}/Shared Documents/General`,
    teamSiteUrl: siteUrl, teamSiteDomain: host, teamSitePath: pathname
  };
}
