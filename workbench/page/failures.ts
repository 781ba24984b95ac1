import { FastifyInstance } from 'fastify';
import { OWN_PATH } from './addresses';

/**
 * Tells which of the workbench's own files could not be given. Source maps are left out: developer tools ask for them,
 * and the runtime has none.
 */
export function tellFailures(app: FastifyInstance, log: (line: string) => void): void {
  app.addHook('onResponse', async ({ method, url }, { statusCode }) => {
    if (url.startsWith(`${OWN_PATH}/`) && (statusCode === 404 || statusCode >= 500) && !url.endsWith('.map')) {
      log(`${method} ${url} was answered with ${statusCode}`);
    }
  });
}
