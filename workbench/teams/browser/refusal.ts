import { Answer, answers, TeamsCall } from './teamsCall';

/** teams-js: ErrorCode.NOT_SUPPORTED_ON_PLATFORM. */
const NOT_SUPPORTED = 100;

/**
 * Calls of which teams-js 2.36 reads the answer as "well or not, and why". Of all others it reads an error first: for these the
 * error is an object, which they would take for "well".
 */
const WELL_OR_NOT = new Set([
  'executeDeepLink', 'pages.navigateToApp', 'settings.setSettings', 'navigateCrossDomain', 'navigateBack', 'navigateToTab', 'calendar.openCalendarItem',
  'calendar.composeMeeting', 'mail.openMailItem', 'mail.composeMail', 'search.closeSearch', 'chat.openChat', 'conversations.openConversation', 'getChatMembers'
]);

/** The answer to a call that this Teams does not know, so that the caller learns of it and does not wait. */
export function refusal({ func }: TeamsCall): Answer {
  const reason = `The local Teams does not support ${func}.`;
  return WELL_OR_NOT.has(func) ? answers.failed(reason) : answers.error(NOT_SUPPORTED, reason);
}
