import type { HubSite } from '../../../content/hubSites';
import type { SiteGroup } from '../../../lists/settings/groups';
import type { SiteChoices } from '../../../lists/settings/siteChoices';

/** The hubs to choose from. */
export interface FoundHubs {
  readonly organisation: HubSite | undefined;
  readonly found: readonly HubSite[];
}

/** What was asked for the property pane: undefined as long as it is under way. */
export type Asked<Answer> = Answer | 'failed' | undefined;

/** What there is to choose. */
export interface PaneData {
  readonly hubs: Asked<FoundHubs>;
  readonly site: Asked<SiteChoices>;
  readonly groups: Asked<readonly SiteGroup[]>;
}

/** What came of a question, if it did. */
export const known = <Answer>(asked: Asked<Answer>): Answer | undefined => (asked === 'failed' ? undefined : asked as Answer | undefined);
