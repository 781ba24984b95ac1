import { HubAddress } from '../../../hub/address/hubAddress';
import { withoutPlus } from '../../../hub/share/sharing';
import { OpenArticle } from './openArticle';
import { writeSubPage } from './subPage';
import { TeamsFacts } from './teamsFacts';

export interface TeamsAddressOptions {
  readonly facts: Pick<TeamsFacts, 'entityId' | 'channelId' | 'personal'>;
  /** Of the Teams app. */
  readonly appId: string;
  /** Whose articles are shown; absolute. */
  readonly site: string;
  readonly open: OpenArticle;
  /** Where the link leads when the tab is not there; absolute. */
  readonly pageOf: (article: number | undefined) => string;
}

/** The hub inside a tab of Teams. */
export function teamsAddress({ facts: { entityId, channelId, personal }, appId, site, open, pageOf }: TeamsAddressOptions): HubAddress {
  return {
    current: () => open.id,
    // Microsoft Learn, "Deep link to a tab": entity id, then webUrl as the fallback and the sub-page in the context.
    hrefOf(article) {
      const query = new URLSearchParams({
        webUrl: pageOf(article),
        context: JSON.stringify({ subEntityId: writeSubPage({ article, look: open.look, site: personal ? site : undefined }), ...(channelId ? { channelId } : {}) })
      });
      return `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(entityId)}?${withoutPlus(query)}`;
    },
    open: (article) => open.set(article),
    close: () => open.set(undefined),
    look: () => open.look,
    lookFor: open.lookFor,
    listen: open.listen
  };
}
