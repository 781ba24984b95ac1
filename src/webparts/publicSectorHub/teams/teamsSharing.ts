import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';
import { SharedArticle, Sharing } from '../../../hub/share/sharing';

export interface TeamsLinks {
  /** Into the tab. */
  readonly hrefOf: (article: number) => string;
  /** To SharePoint's own page; absolute. */
  readonly articlePage: (article: number) => string;
  /** In a channel, a chat or a meeting. */
  readonly inTab: boolean;
}

/**
 * Sharing from a Teams tab: links lead into the tab, and Teams' own dialog is offered where this Teams has one. A link that is
 * followed in the tab's own channel can lose the article (teams-js issue 3083, open), and of links to the tab of a chat Microsoft's
 * documentation says nothing; so there the browser's link is offered too.
 */
export function teamsSharing({ sharing }: Pick<IMicrosoftTeams['teamsJs'], 'sharing'>, { hrefOf, articlePage, inTab }: TeamsLinks): Sharing {
  const linkTo = ({ id }: SharedArticle): string => hrefOf(id);
  return {
    linkTo,
    webLinkTo: inTab ? ({ id }) => articlePage(id) : undefined,
    shareInHost: canShare(sharing)
      ? (article) => sharing.shareWebContent({ content: [{ type: 'URL', url: linkTo(article), message: article.title, preview: true }] })
      : undefined
  };
}

/** Older clients have no such capability, and asking before Teams has answered throws. */
function canShare(sharing: IMicrosoftTeams['teamsJs']['sharing'] | undefined): boolean {
  try {
    return sharing?.isSupported() ?? false;
  } catch {
    return false;
  }
}
