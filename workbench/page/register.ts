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

export interface PageOptions {
  /** Absolute path. */
  nodeModules: string;
  /** The web part's production files and manifests; read anew for each page, so that a build shows. */
  webPartFolder: string;
  /** Where `buildPageScripts` put the browser files. */
  builtFolder: string;
  /** JSON file in which the saved page is kept. */
  canvasFile: string;
  /** Server-relative path of the site, for example `/sites/hub`. */
  sitePath: string;
  /** @param cookies - of the request; they say who it is */
  pageContext(origin: string, cookies: string | undefined): SiteContext;
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
  const { sitePath, log } = options;
  const home = `${sitePath}/SitePages/Home.aspx`;

  tellFailures(app, log);
  const forgetMissing = registerMissingComponents(app, sitePath, log);
  app.get('/', async (_request, reply) => reply.redirect(home));
  app.get(sitePath, async (_request, reply) => reply.redirect(home));
  app.get(home, async (request, reply) => {
    const { webTitle } = options.pageContext(originOf(request), request.headers.cookie);
    return fresh(reply).header('content-security-policy', CONTENT_SECURITY_POLICY).type('text/html; charset=utf-8')
      .send(pageHtml({ siteTitle: webTitle, sitePath, locale: localeOf(request), dev: options.dev }));
  });
  app.get(`${sitePath}/${TAB_PAGE}`, async (request, reply) => {
    const { webTitle } = options.pageContext(originOf(request), request.headers.cookie);
    return fresh(reply).header('content-security-policy', CONTENT_SECURITY_POLICY).type('text/html; charset=utf-8')
      .send(tabHtml({ siteTitle: webTitle, locale: localeOf(request), dev: options.dev }));
  });
  app.get(paths.preload, async (request, reply) => {
    const origin = originOf(request);
    forgetMissing();
    return fresh(reply).send({
      clientSideApplicationId: APPLICATION_ID,
      // The loader wants some build number.
      buildNumber: 'local',
      manifests: allManifests(origin, options.nodeModules, options.webPartFolder),
      spPageContextInfo: pageContextInfo(options.pageContext(origin, request.headers.cookie), origin, localeOf(request))
    });
  });
  registerCanvas(app, options.canvasFile, (request) => mayEditPage(options.pageContext(originOf(request), request.headers.cookie).permissions));
  registerReports(app, log);
  registerRuntime(app, options.nodeModules);
  serveFolder(app, paths.icons, path.join(options.nodeModules, '@fluentui/font-icons-mdl2/fonts'));
  serveFolder(app, paths.built, options.builtFolder);
  serveFolder(app, paths.webPart, options.webPartFolder);
  return options.dev ? registerChanges(app) : () => undefined;
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
