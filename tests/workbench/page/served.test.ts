import Fastify, { FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { allManifests } from '../../../workbench/page/runtime/manifests';
import { distOf, RUNTIME_PACKAGES } from '../../../workbench/page/runtime/packages';
import { registerRuntime } from '../../../workbench/page/runtime/register';
import { INSIDE_THE_ASSEMBLY, REPLACEMENTS } from '../../../workbench/page/runtime/replacements';

const nodeModules = path.join(__dirname, '../../../node_modules');
const ORIGIN = 'http://localhost:4400';
const RUNTIME = '/workbench/runtime/1.23.2';

const app: FastifyInstance = Fastify();
registerRuntime(app, nodeModules);
afterAll(() => app.close());

/** SPFx writes a path as a text, or with its checksum beside it. */
type Path = string | { path: string; integrity: string };
const fileOf = (given: Path): string => (typeof given === 'string' ? given : given.path);

/** The address of every script that a manifest names, in every language, without the origin. */
const scripts = allManifests(ORIGIN, nodeModules, '').flatMap(({ loaderConfig: { internalModuleBaseUrls: [base], scriptResources } }) =>
  Object.values(scriptResources).flatMap((resource) => {
    const files: Path[] = resource.type === 'path' ? [resource.path] : resource.type === 'localizedPath' ? [resource.defaultPath, ...Object.values(resource.paths)] : [];
    return files.map((file) => `${base}${fileOf(file)}`.slice(ORIGIN.length));
  }));

it('every script that a manifest names is there, in every language', async () => {
  const insideTheAssembly = INSIDE_THE_ASSEMBLY.map(({ name }) => `${RUNTIME}/inside/${name}.js`);
  const wanted = Array.from(new Set(scripts)).filter((address) => !address.startsWith('/workbench/built/') && !insideTheAssembly.includes(address));
  expect(wanted.length).toBeGreaterThan(RUNTIME_PACKAGES.length + REPLACEMENTS.length);
  const answers = await Promise.all(wanted.map(async (address) => [address, (await app.inject(address)).statusCode]));
  expect(answers.filter(([, statusCode]) => statusCode !== 200)).toEqual([]);
});

it('a script comes as it stands in its package, or its checksum would be wrong', async () => {
  const [file] = readdirSync(distOf(nodeModules, 'sp-loader')).filter((name) => name.endsWith('.js'));
  const { rawPayload, headers } = await app.inject(`${RUNTIME}/sp-loader/${file}`);
  expect(rawPayload.equals(readFileSync(path.join(distOf(nodeModules, 'sp-loader'), file)))).toBe(true);
  expect(headers['content-type']).toMatch(/^text\/javascript/);
});

describe('of a few small packages', () => {
  let folder: string;
  let few: FastifyInstance;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'hub-served-'));
    for (const [name, text] of [['@microsoft/sp-core-library', 'first'], ['@microsoft/sp-loader', 'own'], ['elsewhere', 'outside']]) {
      mkdirSync(path.join(folder, name, 'dist'), { recursive: true });
      writeFileSync(path.join(folder, name, 'dist', `${text}.js`), text);
      writeFileSync(path.join(folder, name, 'dist/chunk.js'), text);
    }
    few = Fastify();
    registerRuntime(few, folder);
  });
  afterAll(async () => {
    await few.close();
    rmSync(folder, { recursive: true });
  });

  it('its own file comes before one of the same name in another', async () => {
    expect((await few.inject(`${RUNTIME}/sp-loader/chunk.js`)).body).toBe('own');
    expect((await few.inject(`${RUNTIME}/sp-application-base/chunk.js`)).body).toBe('first');
  });

  it('none is reached that is not the runtime’s', async () => {
    expect((await few.inject(`${RUNTIME}/sp-loader/own.js`)).statusCode).toBe(200);
    expect((await few.inject(`${RUNTIME}/..%2felsewhere/outside.js`)).statusCode).toBe(404);
    expect((await few.inject(`${RUNTIME}/sp-loader%2f..%2f..%2felsewhere/outside.js`)).statusCode).toBe(404);
  });
});

it.each(['sp-loader/index.d.ts', 'sp-loader/..', 'sp-loader/.', 'sp-loader/', 'sp-loader/x.js%00.css', '%00/require.js', '..%2f..%2f..%2fpackage.json', 'sp-loader//etc/passwd', '%2e%2e%2f%2e%2e%2ffastify%2flib/server.js', '..%5c..%5cfastify%5clib/server.js'])(
  'gives nothing for %s', async (name) => {
    expect((await app.inject(`${RUNTIME}/${name}`)).statusCode).toBe(404);
  });

it('another version’s path leads nowhere, since browsers keep what came', async () => {
  expect((await app.inject('/workbench/runtime/1.23.1/requirejs/require.js')).statusCode).toBe(404);
  expect((await app.inject(`${RUNTIME}/requirejs/require.js`)).statusCode).toBe(200);
});

describe('a replacement', () => {
  it('has an id of its own', () => {
    const ids = [...REPLACEMENTS, ...INSIDE_THE_ASSEMBLY].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(REPLACEMENTS.map(({ id, version, part }) => [part, id, version]))('gives %s to those who ask for %s', async (part, id, version) => {
    const { body, statusCode, headers } = await app.inject(`/workbench/replacements/${id}.js`);
    expect([statusCode, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/javascript/)]);
    // Which part stands in for a component may change with the workbench, under the same address.
    expect(headers['cache-control']).toBe('no-cache');
    const defined: unknown[] = [];
    new Function('define', body)((name: string, needs: string[], make: (all: unknown) => unknown) => defined.push(name, needs, make({ [part]: 'the part' })));
    expect(defined).toEqual([`${id}_${version}`, ['replacements'], 'the part']);
  });

  it.each(['unknown.js', 'constructor', '..%2freplacements.js', REPLACEMENTS[0].id])('is not found under %s', async (name) => {
    expect((await app.inject(`/workbench/replacements/${name}`)).statusCode).toBe(404);
  });
});
