import Fastify, { FastifyInstance } from 'fastify';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fillSite, fillTenant, OpenSite, openSites } from './openSites';
import { registerPage } from './page';
import { SharePointService, Tenant } from './sharepoint';
import { registerListPages } from './sharepoint/pages';
import { WorkbenchSite } from './sites';
import { registerTeamsShell } from './teams';

export interface WorkbenchOptions {
  /** The repository. */
  root: string;
  /** Where the database and the saved page are kept. */
  dataFolder: string;
  /** The web part's production files and manifests. */
  webPartFolder: string;
  /** Where `buildBrowserFiles` put its files. */
  builtFolder: string;
  /** 0 takes any free port. */
  port: number;
  /** Drops what is there and restores the sample content. */
  reset?: boolean;
  /** Pages reload when {@link Workbench.reloadPages} is called. */
  dev?: boolean;
  log?: (line: string) => void;
}

export interface Workbench {
  /** Without a trailing slash. */
  readonly origin: string;
  /** The hub's site. */
  readonly sharePoint: SharePointService;
  reloadPages(): void;
  close(): Promise<void>;
}

/** Largest request body: an image of 10 MB, as SharePoint's forms take it, with room for its wrapping. */
const BODY_LIMIT = 16 * 1024 * 1024;

/**
 * Starts the local SharePoint, its list pages and the page with the web part, on one address.
 * @throws Error with code EADDRINUSE when the port is taken; Error with one clear sentence when the database is in use
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { root, dataFolder, webPartFolder, builtFolder, port, reset = false, dev = false, log = () => undefined } = options;
  mkdirSync(dataFolder, { recursive: true });
  const tenant = new Tenant(path.join(dataFolder, 'tenant.json'));
  const sites = openSites(dataFolder, tenant, log);
  const app: FastifyInstance = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  let reloadPages: () => void;
  try {
    sites.forEach(({ service }) => service.register(app));
    registerListPages(app, { builtFolder: path.join(builtFolder, 'pages'), sites: sites.map(({ service, title }) => ({ path: service.sitePath, title })) });
    reloadPages = registerPage(app, {
      nodeModules: path.join(root, 'node_modules'),
      webPartFolder,
      builtFolder: path.join(builtFolder, 'page'),
      sites: sites.map(({ service, canvasFile, content }) => ({ path: service.sitePath, canvasFile, hasLists: content !== undefined, pageContext: service.pageContext })),
      dev,
      log
    });
    registerTeamsShell(app, { builtFolder: path.join(builtFolder, 'teams'), webPartFolder, manifestFile: path.join(root, 'config/teams/manifest.json'), pageContexts: pageContexts(sites) });
    await app.listen({ port, host: 'localhost' });
    // Only now is it sure that this server starts: what is there must not be lost to one that does not. No request is
    // served before this is done, because it waits for nothing.
    fillTenant(tenant, reset);
    sites.forEach((site) => {
      fillSite(site, path.join(root, 'workbench'), reset);
      if (reset) {
        rmSync(site.canvasFile, { force: true });
      }
    });
  } catch (error) {
    await app.close();
    close(sites);
    throw error;
  }
  const address = app.server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    origin: `http://localhost:${taken}`,
    sharePoint: sites[0].service,
    reloadPages,
    async close() {
      await app.close();
      close(sites);
    }
  };
}

const close = (sites: readonly OpenSite[]): void => sites.forEach(({ service }) => service.close());

const pageContexts = (sites: readonly OpenSite[]): Record<WorkbenchSite['name'], SharePointService['pageContext']> =>
  Object.fromEntries(sites.map(({ name, service }) => [name, service.pageContext])) as Record<WorkbenchSite['name'], SharePointService['pageContext']>;
