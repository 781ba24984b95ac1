import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { performBatch } from '../batch/batch';
import { registerFaults } from '../faults/register';
import { cut, lost, suffer } from '../faults/suffer';
import type { Site } from '../site/site';
import { performCall } from './apiCall';
import type { ApiRequest, ApiResponse } from './apiCall';
import { serverHeaders } from './headers';
import { registerSettings, SETTINGS_PATH } from './settings';
import { storedFile } from './storedFile';

const largestBody = 50 * 1024 * 1024;

/** Who a request's cookies say that it is. */
type Identify = (cookies: string | undefined) => Pick<Site, 'currentUser' | 'rights'>;

const send = async (reply: FastifyReply, { status, headers, body }: ApiResponse): Promise<void> => {
  await reply.code(status).headers(serverHeaders(reply.elapsedTime)).headers(headers).send(status === 204 ? undefined : body);
};

const apiRequest = (request: FastifyRequest, prefix: string): ApiRequest => ({
  method: request.method,
  target: (request.raw.url ?? '').slice(prefix.length),
  header: (name) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  },
  body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
});

const noSite = (log: Site['log']) => async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  log(`Refused: ${request.method} ${request.raw.url} (no such site)`);
  await send(reply, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: Buffer.from('404 FILE NOT FOUND') });
};

/** What a server has once, however many of the tenant's sites it serves. */
const registerTenant = (app: FastifyInstance, { tenant, log }: Site): void => {
  if (app.hasRoute({ method: 'GET', url: SETTINGS_PATH })) {
    return;
  }
  if (!app.supportedMethods.includes('MERGE')) {
    app.addHttpMethod('MERGE', { hasBody: true });
  }
  registerFaults(app, tenant.faults);
  registerSettings(app, tenant);
  // Done when all sites have been made: a root site takes what lies below /_api itself.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestBody }, (_request, body, done) => done(null, body));
    const isTaken = tenant.sites.some(({ path }) => path === '');
    [...(isTaken ? [] : ['/_api/*']), '/sites/:name/_api/*'].forEach((url) => scope.all(url, noSite(log)));
  });
};

/** Hooks a site into a Fastify server: its REST API and its stored files. */
export const registerRoutes = (app: FastifyInstance, site: Site, identify: Identify): void => {
  /** The site as the present request names it, and as the person who makes it sees it. */
  const siteFor = (request: FastifyRequest): Site => ({ ...site, ...identify(request.headers.cookie), origin: `${request.protocol}://${request.host}` });

  registerTenant(app, site);
  app.register(async (scope) => {
    // Bodies are read as they are: SharePoint judges by the path what they mean, not by their content type.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestBody }, (_request, body, done) => done(null, body));

    const prefix = `${site.path}/_api/`;
    scope.all(`${prefix}*`, { bodyLimit: largestBody }, async (request, reply) => {
      const call = apiRequest(request, prefix);
      const perform = /^(\$|%24)batch\/?(\?|$)/i.test(call.target) ? performBatch : performCall;
      const answer = await suffer(site, call, () => perform(siteFor(request), call));
      if (answer === cut || answer === lost) {
        reply.hijack();
        request.raw.socket.destroy();
        return;
      }
      await send(reply, answer);
    });

    const file = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const path = decodeURIComponent((request.raw.url ?? '').replace(/\?.*$/, ''));
      await send(reply, storedFile(siteFor(request), path));
    };
    scope.get(`${site.path}/Lists/:list/Attachments/:item/:file`, file);
    scope.get(`${site.path}/SiteAssets/*`, file);
  });
};
