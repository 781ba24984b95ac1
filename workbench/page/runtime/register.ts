import { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { paths } from '../addresses';
import { amdName, OWN_VERSION, REPLACEMENTS_ID } from './ids';
import { distOf, RUNTIME_PACKAGES } from './packages';
import { REPLACEMENTS } from './replacements';

/** The version stands in the path, so what came once need not come again. Seconds. */
const KEEP = 86_400;

/** What the runtime consists of; nothing else is handed out. */
const TYPES: Readonly<Record<string, string | undefined>> = { js: 'text/javascript', json: 'application/json', css: 'text/css', woff: 'font/woff', woff2: 'font/woff2' };

/** Packages whose browser files do not lie in `@microsoft/…/dist`. */
const OTHER_FOLDERS = new Map([['requirejs', 'requirejs'], ['react', 'react/umd'], ['react-dom', 'react-dom/umd']]);

/** Serves the runtime's scripts from node_modules, unchanged: their chunks carry checksums. */
export function registerRuntime(app: FastifyInstance, nodeModules: string): void {
  app.get(`${paths.runtime}/:package/:file`, async (request, reply) => {
    const { package: name, file } = request.params as { package: string; file: string };
    const type = TYPES[/^[\w.-]+\.(\w+)$/.exec(file)?.[1] ?? ''];
    const found = type === undefined ? undefined : locate(nodeModules, name, file);
    if (found === undefined) {
      return reply.code(404).send({ message: `The SPFx runtime has no file ${file}.` });
    }
    return reply.header('cache-control', `public, max-age=${KEEP}`).type(type as string).send(await readFile(found));
  });

  const byFile = new Map(REPLACEMENTS.map((replacement) => [`${replacement.id}.js`, replacement]));
  app.get(`${paths.replacements}/:file`, async (request, reply) => {
    const replacement = byFile.get((request.params as { file: string }).file);
    if (replacement === undefined) {
      return reply.code(404).send({ message: 'There is no such replacement.' });
    }
    const { id, version, part } = replacement;
    // Which export stands in for which component may change with the workbench itself.
    return reply.header('cache-control', 'no-cache').type('text/javascript')
      .send(`define(${JSON.stringify(amdName(id, version))},["replacements"],function(all){return all.${part}});`);
  });
}

/** Name under which the script with all replacements registers itself. */
export const REPLACEMENTS_NAME = amdName(REPLACEMENTS_ID, OWN_VERSION);

/**
 * Chunks of a package that lives inside the assembly are asked for beside the assembly, so every package is searched.
 */
function locate(nodeModules: string, name: string, file: string): string | undefined {
  const other = OTHER_FOLDERS.get(name);
  const own = other === undefined ? distOf(nodeModules, path.basename(name)) : path.join(nodeModules, other);
  const folders = [own, ...RUNTIME_PACKAGES.map((each) => distOf(nodeModules, each))];
  return folders.map((folder) => path.join(folder, file)).find(existsSync);
}
