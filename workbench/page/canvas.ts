import { FastifyInstance, FastifyRequest } from 'fastify';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { paths } from './addresses';
import { SiteInQuery } from './siteInQuery';

/** A page with one web part is a few kB; more is a mistake. Bytes. */
const LARGEST_CANVAS = 256 * 1024;

/**
 * Keeps what a site's pages store about their web parts, as SharePoint keeps it in the page's own item.
 * @param siteOf - the site that a request names; its file need not exist
 * @param mayEdit - whether the person who asks may edit pages of that site
 */
export function registerCanvas<Site extends { canvasFile: string }>(app: FastifyInstance, siteOf: SiteInQuery<Site>, mayEdit: (request: FastifyRequest, site: Site) => boolean): void {
  app.get(paths.canvas, async (request, reply) => {
    const file = siteOf(request).canvasFile;
    return reply.header('cache-control', 'no-store').send(existsSync(file) ? read(file) : {});
  });

  app.put(paths.canvas, { bodyLimit: LARGEST_CANVAS }, async (request, reply) => {
    if (!isFromThisServer(request)) {
      return reply.code(403).send({ message: 'The page can be saved only from its own address.' });
    }
    const site = siteOf(request);
    const file = site.canvasFile;
    if (!mayEdit(request, site)) {
      return reply.code(403).send({ message: 'You may read this page but not change it.' });
    }
    if (typeof request.body !== 'object' || request.body === null || Array.isArray(request.body)) {
      return reply.code(400).send({ message: 'A page is an object of web parts.' });
    }
    // Written beside and then renamed, so that a page is never half saved.
    writeFileSync(`${file}.new`, JSON.stringify(request.body, undefined, 2));
    renameSync(`${file}.new`, file);
    return reply.code(204).send();
  });
}

/** A damaged page must not look like a new one: whoever saved then would lose it. */
function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`The saved page is damaged. Mend or delete ${file}.`);
  }
}

function isFromThisServer({ headers, host }: FastifyRequest): boolean {
  try {
    return new URL(headers.origin ?? '').host === host;
  } catch {
    return false;
  }
}
