import { SPBrowser, spfi, SPFI } from '@pnp/sp';
import Fastify, { FastifyInstance } from 'fastify';
import { ArticleFinder, FindQuery, FoundPage } from '../../../../src/content/find';
import { hubArticles, searchMappings } from '../../../../src/lists/schema';
import { sharePointContent } from '../../../../src/lists/sharePointContent';
import { createSharePoint, SharePointOptions, SharePointService, Tenant } from '../../../../workbench/sharepoint';
import { days, NOW } from '../../support/site';
import { ask } from './asking';

/** Path and title; the first is the hub's own. */
export const SITES = { hub: ['/sites/hub', 'Public Sector Hub'], housing: ['/sites/housing', 'Housing hub'], roads: ['/sites/roads', 'Roads'], health: ['/sites/health', 'Health'] } as const;

export type SiteName = keyof typeof SITES;

export interface SeveralSites {
  readonly services: Record<SiteName, SharePointService>;
  readonly app: FastifyInstance;
  readonly origin: string;
  readonly requests: string[];
  /** Absolute. */
  url(site: SiteName): string;
  /** Adds an article that readers see, unless the values say otherwise; it was written on the day on which it is published, unless a moment says otherwise. */
  article(site: SiteName, title: string, values?: Record<string, unknown>, at?: Date): number;
  /** The finder of the hub, that looks in these sites as well. */
  finder(...sites: string[]): Promise<ArticleFinder>;
  /** The same, for whatever is chosen at the moment of a question. */
  choosing(chosen: () => readonly string[]): Promise<ArticleFinder>;
  /** The same, for all of the hub site. */
  hubSiteFinder(): Promise<ArticleFinder>;
}

const open: SeveralSites[] = [];

/** One tenant with four sites, of which the first, the second and the third belong to a hub site. */
export async function severalSites({ role = 'owner', ...options }: Partial<SharePointOptions> & { role?: string } = {}): Promise<SeveralSites> {
  const tenant = new Tenant();
  const make = ([sitePath, siteTitle]: readonly [string, string], hubSite?: string): SharePointService => {
    const service = createSharePoint({ databaseFile: ':memory:', sitePath, siteTitle, tenant, hubSite, searchMappings, now: () => NOW, ...options });
    service.ensureList(hubArticles);
    return service;
  };
  const services = { hub: make(SITES.hub, '/sites/hub'), housing: make(SITES.housing, '/sites/hub'), roads: make(SITES.roads, '/sites/hub'), health: make(SITES.health) };
  const app = Fastify();
  const requests: string[] = [];
  app.addHook('onRequest', async (request) => {
    requests.push(`${request.method} ${decodeURIComponent(request.url)}`);
    request.headers.cookie ??= `hubViewAs=${role}`;
  });
  Object.values(services).forEach((service) => service.register(app));
  const origin = await app.listen({ port: 0, host: 'localhost' });
  const at = (site: string): SPFI => spfi().using(SPBrowser({ baseUrl: site }));
  const own = `${origin}/sites/hub`;
  const finder = (hubSite: boolean, chosen: () => readonly string[]): Promise<ArticleFinder> => sharePointContent(at(own), { sitePath: '/sites/hub', now: () => NOW, elsewhere: async () => ({ own, sites: chosen(), hubSite, at }) }).finder();
  const sites: SeveralSites = {
    services, app, origin, requests,
    url: (site) => origin + SITES[site][0],
    article(site, title, values = {}, at = new Date(String(values.HubPublishFrom ?? days(-1)))) {
      return services[site].addItem(hubArticles.url, { Title: title, HubPublishFrom: days(-1), HubLanguage: 'en', ...values }, [], at);
    },
    finder: (...some) => finder(false, () => some),
    choosing: (chosen) => finder(false, chosen),
    hubSiteFinder: () => finder(true, () => [])
  };
  open.push(sites);
  return sites;
}

afterEach(async () => {
  for (const { app, services } of open.splice(0)) {
    await app.close();
    Object.values(services).forEach((service) => service.close());
  }
});

/** Where each article of an answer comes from, and what it is called. */
export const origins = ({ articles, ownSite }: FoundPage): string[] => articles.map(({ title, site }) => `${site?.title ?? ownSite}: ${title}`);

export const found = async (finder: ArticleFinder, parts: Partial<FindQuery> = {}, size = 20): Promise<FoundPage> => finder.find(ask(parts), size);
