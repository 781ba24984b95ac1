import fastifyStatic from '@fastify/static';
import { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import path from 'node:path';
import { paths, TAB_PAGE } from './addresses';
import { registerCanvas } from './canvas';
import { registerChanges } from './changes';
import { tellFailures } from './failures';
import { pageHtml, tabHtml } from './html';
import { pageContextInfo, SiteContext } from './pageContextInfo';
import { CONTENT_SECURITY_POLICY } from './policy';
import { registerReports } from './reports';
import { mayEditPage } from './rights';
import { registerRuntime } from './runtime/register';
import { APPLICATION_ID } from './runtime/ids';
import { allManifests } from './runtime/manifests';
import { registerMissingComponents } from './runtime/missing';
import { siteInQuery } from './siteInQuery';

/** A site with its page and its tab. */
export interface PageSite {
  /** Server-relative, to be joined with what follows: `/sites/hub`, and nothing for the root site. */
  path: string;
  /** JSON file in which the saved page is kept. */
  canvasFile: string;
  /** Whether the page leads to the two lists of the hub. */
  hasLists: boolean;
  /** @param cookies - of the request; they say who it is */
  pageContext(origin: string, cookies: string | undefined): SiteContext;
}

export interface PageOptions {
  /** Absolute path. */
  nodeModules: string;
  /** The web part's production files and manifests; read anew for each page, so that a build shows. */
  webPartFolder: string;
  /** Where `buildPageScripts` put the browser files. */
  builtFolder: string;
  /** The first is the one that `/` leads to. */
  sites: readonly PageSite[];
  /** Pages reload when the web part has been built anew. */
  dev: boolean;
  /** Policy breaches, components that nothing provides, and files that could not be given. */
  log(line: string): void;
}

/** What a server knows of a page's language when its address names none. */
const USUAL_LOCALE = 'en-GB';

/**
 * Serves the page with the web part and everything that the real SPFx runtime loads for it.
 * @returns a function that makes open pages reload
 */
export function registerPage(app: FastifyInstance, options: PageOptions): () => void {
  const { sites, log } = options;
  const siteOf = siteInQuery(sites);

  tellFailures(app, log);
  const forgetMissing = registerMissingComponents(app, sites.map(({ path: sitePath }) => sitePath), log);
  app.get('/', async (_request, reply) => reply.redirect(homeOf(sites[0])));
  sites.forEach((site) => registerPages(app, site, options.dev));
  app.get(paths.preload, async (request, reply) => {
    const origin = originOf(request);
    const site = siteOf(request);
    forgetMissing();
    return fresh(reply).send({
      clientSideApplicationId: APPLICATION_ID,
      // The loader wants some build number.
      buildNumber: 'local',
      manifests: allManifests(origin, options.nodeModules, options.webPartFolder),
      spPageContextInfo: pageContextInfo(site.pageContext(origin, request.headers.cookie), origin, localeOf(request))
    });
  });
  registerCanvas(app, siteOf, (request, site) => mayEditPage(site.pageContext(originOf(request), request.headers.cookie).permissions));
  registerReports(app, log);
  registerRuntime(app, options.nodeModules);
  serveFolder(app, paths.icons, path.join(options.nodeModules, '@fluentui/font-icons-mdl2/fonts'));
  serveFolder(app, paths.built, options.builtFolder);
  serveFolder(app, paths.webPart, options.webPartFolder);
  return options.dev ? registerChanges(app) : () => undefined;
}

const homeOf = ({ path: sitePath }: PageSite): string => `${sitePath}/SitePages/Home.aspx`;

/** A site's page, and the page of its tab in Teams. */
function registerPages(app: FastifyInstance, site: PageSite, dev: boolean): void {
  const { path: sitePath, hasLists, pageContext } = site;
  const send = (reply: FastifyReply, html: string): FastifyReply =>
    fresh(reply).header('content-security-policy', CONTENT_SECURITY_POLICY).type('text/html; charset=utf-8').send(html);
  const titleFor = (request: FastifyRequest): string => pageContext(originOf(request), request.headers.cookie).webTitle;

  if (sitePath !== '') {
    app.get(sitePath, async (_request, reply) => reply.redirect(homeOf(site)));
  }
  app.get(homeOf(site), async (request, reply) => send(reply, pageHtml({ siteTitle: titleFor(request), sitePath, hasLists, locale: localeOf(request), dev })));
  app.get(`${sitePath}/${TAB_PAGE}`, async (request, reply) => send(reply, tabHtml({ siteTitle: titleFor(request), sitePath, locale: localeOf(request), dev })));
}

function serveFolder(app: FastifyInstance, prefix: string, root: string): void {
  // Built files are replaced under the same name, so a browser asks each time whether they have changed.
  app.register(fastifyStatic, { root, prefix: `${prefix}/`, decorateReply: false, cacheControl: true, maxAge: 0, index: false });
}

const fresh = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store');

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;

/**
 * A locale goes into HTML and into the runtime; anything that is none falls back. `forceLocale` is SharePoint's own parameter,
 * with which Teams hands over its language.
 */
function localeOf(request: FastifyRequest): string {
  const { locale: own, forceLocale } = request.query as { locale?: unknown; forceLocale?: unknown };
  const locale = forceLocale ?? own;
  return typeof locale === 'string' && /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(locale) ? locale : USUAL_LOCALE;
}
