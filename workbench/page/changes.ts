import { FastifyInstance } from 'fastify';
import { ServerResponse } from 'node:http';
import { paths } from './addresses';

/**
 * Tells open pages that the web part has been built anew, by server-sent events.
 * @returns a function that makes them reload
 */
export function registerChanges(app: FastifyInstance): () => void {
  const listeners = new Set<ServerResponse>();

  app.get(paths.changes, (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    reply.raw.write(': listening\n\n');
    listeners.add(reply.raw);
    request.raw.on('close', () => listeners.delete(reply.raw));
  });
  return () => listeners.forEach((listener) => listener.write('data: built\n\n'));
}
