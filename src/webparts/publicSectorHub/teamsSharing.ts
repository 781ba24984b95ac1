import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';
import { HubAddress } from '../../hub/address/hubAddress';
import { SharedArticle, Sharing } from '../../hub/share/sharing';

/** Sharing from a Teams tab: links lead into the tab, and Teams' own dialog is offered where this Teams has one. */
export function teamsSharing({ sharing }: Pick<IMicrosoftTeams['teamsJs'], 'sharing'>, address: HubAddress): Sharing {
  const linkTo = ({ id }: SharedArticle): string => address.hrefOf(id);
  return {
    linkTo,
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
