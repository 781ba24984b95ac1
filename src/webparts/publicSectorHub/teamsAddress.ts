import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';
import { HubAddress } from '../../hub/address/hubAddress';
import { withoutPlus } from '../../hub/share/sharing';

type TeamsContext = Pick<IMicrosoftTeams['context'], 'entityId' | 'subEntityId' | 'channelId'>;

/** How an article is named as a sub-page of a tab. */
const SUB_PAGE = /^article-([1-9]\d*)$/;

/**
 * The hub inside a Teams tab. Teams hands over a sub-page when the tab opens, and nothing afterwards, so what is open
 * later is kept here.
 * @param appId - of the Teams app
 * @param articlePage - where the link leads when the tab is not there
 */
export function teamsAddress({ entityId, subEntityId, channelId }: TeamsContext, appId: string, articlePage: (article: number) => string): HubAddress {
  const asked = SUB_PAGE.exec(subEntityId ?? '')?.[1];
  let open = asked === undefined ? undefined : Number(asked);

  return {
    current: () => open,
    // Microsoft Learn, "Deep link to a tab": entity id, then webUrl as the fallback and the sub-page in the context.
    hrefOf(article) {
      const query = new URLSearchParams({
        webUrl: articlePage(article),
        context: JSON.stringify({ subEntityId: `article-${article}`, ...(channelId ? { channelId } : {}) })
      });
      return `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(entityId)}?${withoutPlus(query)}`;
    },
    open(article) {
      open = article;
    },
    close() {
      open = undefined;
    },
    listen: () => () => undefined
  };
}
