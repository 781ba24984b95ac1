import { HubAddress } from '../../../hub/address/hubAddress';
import { withoutPlus } from '../../../hub/share/sharing';
import { OpenArticle } from './openArticle';
import { writeSubPage } from './subPage';
import { TeamsFacts } from './teamsFacts';

export interface TeamsAddressOptions {
  readonly facts: Pick<TeamsFacts, 'entityId' | 'channelId' | 'chatId'>;
  /** Of the Teams app. */
  readonly appId: string;
  /** Whose articles are shown; absolute. */
  readonly site: string;
  readonly open: OpenArticle;
  /** Where the link leads when the tab is not there; absolute. */
  readonly pageOf: (article: number | undefined) => string;
}

/** The hub inside a tab of Teams. */
export function teamsAddress({ facts, appId, site, open, pageOf }: TeamsAddressOptions): HubAddress {
  return {
    current: () => open.id,
    // Microsoft Learn, "Deep link to a tab": entity id, then webUrl as the fallback, and in the context the sub-page and where the tab is.
    hrefOf(article) {
      const query = new URLSearchParams({
        webUrl: pageOf(article),
        context: JSON.stringify({ subEntityId: writeSubPage({ article, look: open.look, site }), ...placeOf(facts) })
      });
      return `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(facts.entityId)}?${withoutPlus(query)}`;
    },
    open: (article) => open.set(article),
    close: () => open.set(undefined),
    look: () => open.look,
    lookFor: open.lookFor,
    listen: open.listen
  };
}

/**
 * Where the tab is, which its own name does not say: every channel and chat that has the tab may call it the same. For a chat
 * or a meeting teams-js' own links have `chatId`, and Microsoft named `contextType` beside it (MicrosoftDocs/msteams-docs, issue 2686);
 * Microsoft Learn speaks of channels only.
 */
function placeOf({ channelId, chatId }: Pick<TeamsFacts, 'channelId' | 'chatId'>): Readonly<Record<string, string>> {
  return channelId !== undefined ? { channelId } : chatId !== undefined ? { chatId, contextType: 'chat' } : {};
}
