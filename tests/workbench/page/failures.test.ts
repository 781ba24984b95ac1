import Fastify, { FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registerCanvas } from '../../../workbench/page/canvas';
import { tellFailures } from '../../../workbench/page/failures';
import { registerMissingComponents } from '../../../workbench/page/runtime/missing';
import { readManifests } from '../../../workbench/page/runtime/packages';
import { registerRuntime } from '../../../workbench/page/runtime/register';

const nodeModules = path.join(__dirname, '../../../node_modules');
let folder: string;
let app: FastifyInstance;
let lines: string[];
let forget: () => void;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-failures-'));
  lines = [];
  app = Fastify();
  tellFailures(app, (line) => lines.push(line));
  forget = registerMissingComponents(app, ['/sites/hub'], (line) => lines.push(line));
  registerCanvas(app, () => ({ canvasFile: path.join(folder, 'canvas.json') }), () => true);
  registerRuntime(app, nodeModules);
  await app.ready();
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('a component that nothing provides', () => {
  const ask = (): Promise<unknown> =>
    app.inject({ method: 'POST', url: '/sites/hub/_api/web/GetClientSideComponents', payload: { components: [{ id: 'abc', version: '1.0.0' }] } });
  const known = async (): Promise<unknown> => (await app.inject('/workbench/missing-components')).json();

  it('is told once, however often the loader asks, and kept for the page', async () => {
    await ask();
    await ask();
    expect(lines).toEqual(['The SPFx runtime is missing the component abc 1.0.0']);
    expect(await known()).toEqual(lines);
  });

  it('is forgotten when a page starts anew, and told again', async () => {
    await ask();
    forget();
    expect(await known()).toEqual([]);
    await ask();
    expect(lines).toHaveLength(2);
  });
});

describe('a file that could not be given', () => {
  it('is told', async () => {
    await app.inject('/workbench/webpart/gone.js');
    await app.inject('/workbench/runtime/1.23.2/sp-loader/gone.js');
    expect(lines).toEqual(['GET /workbench/webpart/gone.js was answered with 404', 'GET /workbench/runtime/1.23.2/sp-loader/gone.js was answered with 404']);
  });

  it.each(['/workbench/runtime/1.23.2/sp-loader/sp-loader.js.map', '/elsewhere', '/workbench/canvas'])('is not told of %s', async (url) => {
    await app.inject(url);
    expect(lines).toEqual([]);
  });

  it.each(['constructor', 'toString', '__proto__'])('is plainly not found in the package %s', async (name) => {
    expect((await app.inject(`/workbench/runtime/1.23.2/${name}/x.js`)).statusCode).toBe(404);
  });
});

it('a damaged saved page is no empty one', async () => {
  writeFileSync(path.join(folder, 'canvas.json'), '{ half');
  const answer = await app.inject('/workbench/canvas');
  expect(answer.statusCode).toBe(500);
  expect(answer.json().message).toMatch(/^The saved page is damaged\. Mend or delete .*canvas\.json\.$/);
  expect(lines).toEqual(['GET /workbench/canvas was answered with 500']);
});

it('a manifest that is not whole is named', () => {
  mkdirSync(path.join(folder, 'webpart'));
  writeFileSync(path.join(folder, 'webpart/half.manifest.json'), '{ "id": ');
  expect(() => readManifests(path.join(folder, 'webpart'))).toThrow('The manifest half.manifest.json cannot be read');
});
