import { SPBrowser, spfi, SPFI } from '@pnp/sp';
import Fastify, { FastifyInstance } from 'fastify';
import { HubContent, HubPage } from '../../../src/content/hubContent';
import { hubArticles, hubLinks, ListSchema } from '../../../src/lists/schema';
import { sharePointContent } from '../../../src/lists/sharePointContent';
import { createSharePoint, SharePointOptions, SharePointService } from '../../../workbench/sharepoint';

export const SITE = '/sites/hub';
export const NOW = new Date('2026-11-24T09:00:00Z');

/** A local SharePoint on a free port, and what went over the wire. */
export interface TestSite {
  readonly service: SharePointService;
  readonly app: FastifyInstance;
  readonly origin: string;
  readonly sp: SPFI;
  readonly content: HubContent;
  readonly requests: string[];
  /** A POST below `_api/` as somebody else. */
  as(role: string, path: string): Promise<Response>;
  load(articleCount?: number, language?: 'en' | 'cy'): Promise<HubPage>;
}

const open: TestSite[] = [];

/**
 * Starts one; it ends with the test.
 * @param options - a role of *View as*, as which everything is asked, and how the service is set up
 */
export async function aSite(lists: readonly ListSchema[] = [hubArticles, hubLinks], { role = 'owner', ...options }: Partial<SharePointOptions> & { role?: string } = {}): Promise<TestSite> {
  const service = createSharePoint({ databaseFile: ':memory:', sitePath: SITE, now: () => NOW, ...options });
  lists.forEach((list) => service.ensureList(list));
  const app = Fastify();
  const requests: string[] = [];
  app.addHook('onRequest', async (request) => {
    requests.push(`${request.method} ${decodeURIComponent(request.url)}`);
    request.headers.cookie ??= `hubViewAs=${role}`;
  });
  service.register(app);
  const origin = await app.listen({ port: 0, host: 'localhost' });
  const sp = spfi().using(SPBrowser({ baseUrl: `${origin}${SITE}` }));
  const content = sharePointContent(sp, { sitePath: SITE, now: () => NOW });
  const as = (other: string, path: string): Promise<Response> => fetch(`${origin}${SITE}/_api/${path}`, {
    method: 'POST',
    headers: { cookie: `hubViewAs=${other}`, accept: 'application/json;odata=nometadata', 'x-requestdigest': service.pageContext(origin).formDigestValue }
  });
  const site: TestSite = { service, app, origin, sp, content, requests, as, load: (articleCount = 12, language = 'en') => content.load({ articleCount, language }) };
  open.push(site);
  return site;
}

afterEach(async () => {
  for (const { app, service } of open.splice(0)) {
    await app.close();
    service.close();
  }
});

/** Days from the present, as SharePoint writes a moment. */
export const days = (count: number): string => new Date(NOW.getTime() + count * 86_400_000).toISOString();

/** Adds an article that readers see, unless the values say otherwise. */
export const article = (site: TestSite, title: string | undefined, values: Record<string, unknown> = {}): number =>
  site.service.addItem(hubArticles.url, { ...(title === undefined ? {} : { Title: title }), HubPublishFrom: days(-1), HubLanguage: 'en', ...values });

export const link = (site: TestSite, title: string, values: Record<string, unknown> = {}): number =>
  site.service.addItem(hubLinks.url, { Title: title, HubUrl: { Url: 'https://example.org/', Description: title }, ...values });
