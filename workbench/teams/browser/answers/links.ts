import { readTabLink, TabPlace } from '../deepLink';
import { Answers, answers } from '../teamsCall';

export interface LinkTarget {
  /** The app and the tab that are open. */
  readonly here: TabPlace & { readonly appId: string; readonly entityId: string };
  /** Whether Teams loses the sub-page of a link that is followed (OfficeDev/microsoft-teams-library-js, issue 3083). */
  readonly losesSubPage: boolean;
  /** Opens the tab anew, at this part of it. */
  openSubPage(subPage: string): void;
  /** Says where a link would lead. */
  tell(words: string): void;
}

/** Follows a link as Teams does: one into this tab opens it, of all others it is said where they lead. */
export function follow(address: string, target: LinkTarget): void {
  const link = readTabLink(address);
  if (link === undefined) {
    target.tell(`Would leave the tab for ${address}`);
    return;
  }
  openPage(link, target, target.losesSubPage);
}

interface NamedPage extends TabPlace {
  readonly appId: string;
  readonly entityId: string;
  readonly subPage: string;
  readonly webUrl: string | undefined;
}

/**
 * The name of a tab is not its place: each channel may have a tab of that name. A link that names no place is *assumed* not to find a
 * tab of a channel or a chat; for a channel Microsoft Learn has `channelId` in every example.
 */
function openPage(page: NamedPage, { here, openSubPage, tell }: LinkTarget, isLost = false): void {
  const { appId, entityId, subPage, webUrl } = page;
  const place = placeOf(page);
  if (appId === here.appId && entityId === here.entityId && place === placeOf(here)) {
    tell(subPage === '' ? 'Opened this tab.' : isLost ? `Opened this tab without its sub-page ${subPage}, which Teams has lost.` : `Opened this tab at ${subPage}.`);
    openSubPage(isLost ? '' : subPage);
  } else {
    tell(`Would open ${entityId} of the app ${appId} in ${place}${subPage && ` at ${subPage}`}${webUrl === undefined ? '' : `, or else ${webUrl}`}`);
  }
}

const placeOf = ({ channelId, chatId }: TabPlace): string =>
  channelId !== undefined ? `the channel ${channelId}` : chatId !== undefined ? `the chat ${chatId}` : 'no channel and no chat';

/** Deep links, and teams-js' calls that need no address. */
export function linkAnswers(target: () => LinkTarget): Answers {
  const open = (page: unknown, appId: string, { channelId, chatId }: TabPlace): void => {
    const { pageId = '', subPageId = '', webUrl } = Object(page) as { pageId?: string; subPageId?: string; webUrl?: string };
    openPage({ appId, entityId: String(pageId), subPage: String(subPageId), webUrl, channelId, chatId }, target());
  };
  return {
    executeDeepLink({ args: [address] }) {
      follow(String(address), target());
      return answers.done;
    },
    'pages.navigateToApp'({ args: [page] }) {
      open(page, String(Object(page).appId), Object(page));
      return answers.done;
    },
    'pages.currentApp.navigateTo'({ args: [page] }) {
      // Within the app: where the tab is does not change.
      open(page, target().here.appId, target().here);
      return answers.result(true);
    },
    'pages.currentApp.navigateToDefaultPage'() {
      target().openSubPage('');
      return answers.result(true);
    },
    shareDeepLink({ args: [subPage, label] }) {
      target().tell(`Teams offers a link to ${subPage}: ${label}.`);
      return undefined;
    }
  };
}
