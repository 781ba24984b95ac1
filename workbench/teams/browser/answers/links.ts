import { readTabLink } from '../deepLink';
import { Answers, answers } from '../teamsCall';

export interface LinkTarget {
  /** The app and the tab that are open. */
  readonly here: { readonly appId: string; readonly entityId: string };
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
  openPage(link, target, link.webUrl, target.losesSubPage);
}

function openPage({ appId, entityId, subPage }: { readonly appId: string; readonly entityId: string; readonly subPage: string }, { here, openSubPage, tell }: LinkTarget, webUrl: string | undefined, isLost = false): void {
  if (appId === here.appId && entityId === here.entityId) {
    tell(subPage === '' ? 'Opened this tab.' : isLost ? `Opened this tab without its sub-page ${subPage}, which Teams has lost.` : `Opened this tab at ${subPage}.`);
    openSubPage(isLost ? '' : subPage);
  } else {
    tell(`Would open ${entityId} of the app ${appId}${subPage && ` at ${subPage}`}${webUrl === undefined ? '' : `, or else ${webUrl}`}`);
  }
}

/** Deep links, and teams-js' calls that need no address. */
export function linkAnswers(target: () => LinkTarget): Answers {
  const open = (page: unknown, appId: string): void => {
    const { pageId = '', subPageId = '', webUrl } = Object(page) as { pageId?: string; subPageId?: string; webUrl?: string };
    openPage({ appId, entityId: String(pageId), subPage: String(subPageId) }, target(), webUrl);
  };
  return {
    executeDeepLink({ args: [address] }) {
      follow(String(address), target());
      return answers.done;
    },
    'pages.navigateToApp'({ args: [page] }) {
      open(page, String(Object(page).appId));
      return answers.done;
    },
    'pages.currentApp.navigateTo'({ args: [page] }) {
      open(page, target().here.appId);
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
