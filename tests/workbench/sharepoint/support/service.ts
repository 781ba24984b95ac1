import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { spfi, SPBrowser } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { hubArticles, hubLinks } from '../../../../src/lists/schema';
import { createSharePoint } from '../../../../workbench/sharepoint';
import type { SharePointOptions, SharePointService } from '../../../../workbench/sharepoint';

/** A service that listens, with the two lists of the hub, empty. */
export interface RunningService {
  readonly service: SharePointService;
  readonly app: FastifyInstance;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** `<origin>/sites/hub` */
  readonly siteUrl: string;
  /** Unmodified PnPjs that talks to the service. */
  readonly sp: SPFI;
  /** What the service refused and logged. */
  readonly lines: string[];
  /** A request below `_api/`, with a digest when it is no GET. `accept` is nometadata unless given. */
  api(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts a service on a free port. */
export const startService = async (options: Partial<SharePointOptions> = {}): Promise<RunningService> => {
  const lines: string[] = [];
  const service = createSharePoint({ databaseFile: ':memory:', log: (line) => lines.push(line), ...options });
  service.ensureList(hubArticles);
  service.ensureList(hubLinks);
  const app = Fastify();
  service.register(app);
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const siteUrl = `${origin}${service.sitePath}`;
  return {
    service,
    app,
    origin,
    siteUrl,
    lines,
    sp: spfi().using(SPBrowser({ baseUrl: siteUrl })),
    api: (path, init = {}) => fetch(`${siteUrl}/_api/${path}`, {
      ...init,
      headers: {
        Accept: 'application/json;odata=nometadata',
        ...(init.method && init.method !== 'GET' ? { 'X-RequestDigest': service.pageContext(origin).formDigestValue, 'Content-Type': 'application/json' } : {}),
        ...init.headers
      }
    }),
    stop: async () => {
      await app.close();
      service.close();
    }
  };
};
