import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/search';
import '@pnp/sp/webs';
import type { ISearchQuery, SearchResults } from '@pnp/sp/search';
import { hubArticles, hubLinks } from '../../../../src/lists/schema';
import type { SharePointOptions } from '../../../../workbench/sharepoint';
import { startService } from '../support/service';
import type { RunningService } from '../support/service';

/** As an admin would map the hub's columns. */
const searchMappings = {
  RefinableString00: 'ows_HubTopic', RefinableString01: 'ows_HubSector', RefinableString02: 'ows_HubLanguage', RefinableString03: 'ows_HubByline',
  RefinableDate00: 'ows_HubPublishFrom', RefinableInt00: 'ows_HubTranslationOf'
};

export const articles = [
  {
    Title: 'The budget of nine million', HubSummary: 'What a council keeps when money is short.', HubBody: '<p>The <b>budget</b> fell by a third &amp; nobody <script>no()</script>noticed.</p>',
    HubByline: 'Sam Carter, council officer', HubTopic: 'Money', HubSector: ['Local government', 'Education'], HubLanguage: 'en', HubPublishFrom: '2026-01-10T09:00:00Z'
  },
  {
    Title: 'Graeanu llai o ffyrdd', HubSummary: 'Tŷ’r cyngor yn graeanu’r ffyrdd.', HubTopic: 'Service change', HubSector: ['Local government'],
    HubLanguage: 'cy', HubPublishFrom: '2026-02-10T09:00:00Z', HubTranslationOf: 12
  },
  { Title: 'C# for caseworkers', HubSummary: 'Reading code together.', HubTopic: 'Technology', HubSector: ['Education'], HubLanguage: 'en', HubPublishFrom: '2026-03-10T09:00:00Z', HubTranslationOf: 3 },
  { Title: "O'Neill's café saves 50% of its heat", HubSummary: 'A budget for heat pumps.', HubTopic: 'Money', HubLanguage: 'en', HubPublishFrom: null }
];

/** A service with the mappings, the four articles above and one link. */
export const startSearch = async (options: Partial<SharePointOptions> = {}): Promise<RunningService> => {
  const running = await startService({ searchMappings, ...options });
  articles.forEach((article) => running.service.addItem(hubArticles.url, article));
  running.service.addItem(hubLinks.url, { Title: 'Budget toolkit', HubUrl: { Url: 'https://tools.example/budget', Description: 'Plain budgets' }, HubPartner: 'Honest Numbers' });
  return running;
};

/** Asks search through PnPjs. */
export const ask = ({ sp }: RunningService, query: string | ISearchQuery): Promise<SearchResults> => sp.search(query);

/** Leaves out the lists themselves, which search finds too. */
export const ITEMS_ONLY = 'contentclass:STS_ListItem_GenericList';

/** The titles of the items that a query finds, by number of the item unless it sorts otherwise. */
export const titles = async (running: RunningService, kql: string, more: Partial<ISearchQuery> = {}): Promise<string[]> => {
  const found = await ask(running, { Querytext: kql, RefinementFilters: ['contentclass:STS_ListItem_GenericList'], SortList: [{ Property: 'DocId', Direction: 0 }], RowLimit: 100, ...more });
  return found.PrimarySearchResults.map(({ Title }) => String(Title));
};

/** The answer as it came, for what PnPjs does not hand on. */
export const raw = async (running: RunningService, request: object, init: RequestInit = {}): Promise<{ status: number; body: Record<string, never> }> => {
  const response = await running.api('search/postquery', { ...init, method: 'POST', body: JSON.stringify({ request }) });
  return { status: response.status, body: await response.json() as Record<string, never> };
};
