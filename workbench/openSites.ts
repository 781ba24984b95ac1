import path from 'node:path';
import { hubArticles, hubLinks, searchMappings } from '../src/lists/schema';
import { seed } from './content/seed';
import { createSharePoint, SharePointService, Tenant } from './sharepoint';
import { SITES, WorkbenchSite } from './sites';

/** A site with what it keeps. */
export interface OpenSite extends WorkbenchSite {
  readonly service: SharePointService;
  /** Where its saved pages lie. */
  readonly canvasFile: string;
}

/**
 * Opens the databases of all sites, the hub's first: it is the lock of the folder.
 * @throws Error with one clear sentence when it is in use; what was opened is closed again
 */
export function openSites(dataFolder: string, tenant: Tenant, log: (line: string) => void): readonly OpenSite[] {
  const open: OpenSite[] = [];
  try {
    for (const site of SITES) {
      const service = createSharePoint({ databaseFile: path.join(dataFolder, `${site.name}.db`), sitePath: site.path, siteTitle: site.title, hubSite: site.hubSite, tenant, searchMappings, log });
      open.push({ ...site, service, canvasFile: path.join(dataFolder, site === SITES[0] ? 'canvas.json' : `canvas.${site.name}.json`) });
    }
  } catch (error) {
    open.forEach(({ service }) => service.close());
    throw error;
  }
  return open;
}

/**
 * Gives a site its sample content where it has none. All of it or nothing, so that a start that is broken off leaves no half behind.
 * @param workbenchFolder - in which the content lies
 * @param reset - drops what is there before
 */
export function fillSite({ service, content }: OpenSite, workbenchFolder: string, reset: boolean): void {
  service.together(() => {
    if (reset) {
      service.reset();
    }
    if (content === undefined) {
      return;
    }
    service.ensureList(hubArticles);
    service.ensureList(hubLinks);
    service.allowLikes(hubArticles.url, true);
    if (service.isEmpty(hubArticles.url) && service.isEmpty(hubLinks.url)) {
      seed(service, { folder: path.join(workbenchFolder, content), now: new Date() });
    }
  });
}

/** The tenant's property with which the web part finds the hub from other sites. */
const DEFAULT_SITE = 'PublicSectorHubDefaultSite';

/** Gives the tenant its properties where nobody has set any. @param reset - drops what is there before */
export function fillTenant({ storageEntities }: Tenant, reset: boolean): void {
  if (reset) {
    storageEntities.clear();
  }
  if (reset || storageEntities.isNew) {
    storageEntities.change({ [DEFAULT_SITE]: SITES[0].path });
  }
}
