import Fastify, { FastifyInstance } from 'fastify';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hubArticles, hubLinks } from '../src/lists/schema';
import { seed } from './content/seed';
import { registerPage } from './page';
import { createSharePoint, SharePointService } from './sharepoint';
import { registerListPages } from './sharepoint/pages';
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
  readonly sharePoint: SharePointService;
  reloadPages(): void;
  close(): Promise<void>;
}

const SITE_PATH = '/sites/hub';

/** Largest request body: an image of 10 MB, as SharePoint's forms take it, with room for its wrapping. */
const BODY_LIMIT = 16 * 1024 * 1024;

/**
 * Starts the local SharePoint, its list pages and the page with the web part, on one address.
 * @throws Error with code EADDRINUSE when the port is taken; Error with one clear sentence when the database is in use
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { root, dataFolder, webPartFolder, builtFolder, port, reset = false, dev = false, log = () => undefined } = options;
  mkdirSync(dataFolder, { recursive: true });
  const canvasFile = path.join(dataFolder, 'canvas.json');
  const sharePoint = createSharePoint({ databaseFile: path.join(dataFolder, 'hub.db'), sitePath: SITE_PATH, siteTitle: 'Public Sector Hub', log });
  const app: FastifyInstance = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  let reloadPages: () => void;
  try {
    sharePoint.register(app);
    registerListPages(app, { builtFolder: path.join(builtFolder, 'pages'), sitePath: SITE_PATH });
    reloadPages = registerPage(app, {
      nodeModules: path.join(root, 'node_modules'),
      webPartFolder,
      builtFolder: path.join(builtFolder, 'page'),
      canvasFile,
      sitePath: SITE_PATH,
      pageContext: (origin, cookies) => sharePoint.pageContext(origin, cookies),
      dev,
      log
    });
    registerTeamsShell(app, { builtFolder: path.join(builtFolder, 'teams'), webPartFolder, pageContext: (origin, cookies) => sharePoint.pageContext(origin, cookies) });
    await app.listen({ port, host: 'localhost' });
    // Only now is it sure that this server starts: what is there must not be lost to one that does not. No request is
    // served before this is done, because it waits for nothing.
    fillLists(sharePoint, path.join(root, 'workbench/content'), reset);
    if (reset) {
      rmSync(canvasFile, { force: true });
    }
  } catch (error) {
    await app.close();
    sharePoint.close();
    throw error;
  }
  const address = app.server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    origin: `http://localhost:${taken}`,
    sharePoint,
    reloadPages,
    async close() {
      await app.close();
      sharePoint.close();
    }
  };
}

/** All of it or nothing, so that a start that is broken off leaves no half of the sample content behind. */
function fillLists(sharePoint: SharePointService, folder: string, reset: boolean): void {
  sharePoint.together(() => {
    if (reset) {
      sharePoint.reset();
    }
    sharePoint.ensureList(hubArticles);
    sharePoint.ensureList(hubLinks);
    sharePoint.allowLikes(hubArticles.url, true);
    if (sharePoint.isEmpty(hubArticles.url) && sharePoint.isEmpty(hubLinks.url)) {
      seed(sharePoint, { folder, now: new Date() });
    }
  });
}
