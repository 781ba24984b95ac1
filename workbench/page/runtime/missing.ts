import { FastifyInstance } from 'fastify';
import { paths } from '../addresses';

/** What the loader asks for. */
interface Asked {
  readonly id: string;
  readonly version?: string;
}

/**
 * The loader asks SharePoint for components whose manifest it was not given. Here nothing else exists, so the answer is
 * empty; which ones were asked for is told once and kept for the page to show, since the loader's errors do not say it.
 * @returns a function that forgets them, for when a page starts anew
 */
export function registerMissingComponents(app: FastifyInstance, sitePaths: readonly string[], log: (line: string) => void): () => void {
  const sentences = new Set<string>();

  sitePaths.forEach((path) => app.post(`${path}/_api/web/GetClientSideComponents`, async (request) => {
    const { components } = (request.body ?? {}) as { components?: unknown };
    for (const { id, version } of Array.isArray(components) ? (components as Asked[]).filter((one) => typeof one?.id === 'string') : []) {
      const sentence = `The SPFx runtime is missing the component ${id} ${version ?? ''}`.trim();
      // The loader asks several times for the same one.
      if (!sentences.has(sentence)) {
        sentences.add(sentence);
        log(sentence);
      }
    }
    return { value: [] };
  }));
  app.get(paths.missing, async (_request, reply) => reply.header('cache-control', 'no-store').send(Array.from(sentences)));
  return () => sentences.clear();
}
