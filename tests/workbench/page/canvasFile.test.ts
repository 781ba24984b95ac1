import Fastify, { FastifyInstance, LightMyRequestResponse } from 'fastify';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registerCanvas } from '../../../workbench/page/canvas';

const OLD = { part: { properties: { title: 'Old' } } };
const NEW = { part: { properties: { title: 'New' } } };

let folder: string;
let app: FastifyInstance;
let mayEdit: boolean;

const put = (payload: string, contentType = 'application/json', origin = 'http://hub.localhost:4400'): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'PUT', url: '/workbench/canvas', headers: { host: 'hub.localhost:4400', origin, 'content-type': contentType }, payload });
const saved = async (): Promise<unknown> => (await app.inject('/workbench/canvas')).json();

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'hub-canvas-'));
  mayEdit = true;
  app = Fastify();
  registerCanvas(app, () => ({ canvasFile: path.join(folder, 'canvas.json') }), () => mayEdit);
  await put(JSON.stringify(OLD));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await app.close();
  fs.rmSync(folder, { recursive: true });
});

it('a newer page takes the place of the older and leaves nothing beside it', async () => {
  expect((await put(JSON.stringify(NEW))).statusCode).toBe(204);
  expect(await saved()).toEqual(NEW);
  expect(fs.readdirSync(folder)).toEqual(['canvas.json']);
});

it('is never half written: when the disk fills up, the older page stays', async () => {
  const write = fs.writeFileSync;
  jest.spyOn(fs, 'writeFileSync').mockImplementationOnce((file, data) => {
    write(file, String(data).slice(0, 10));
    throw new Error('ENOSPC: no space left on device');
  });
  expect((await put(JSON.stringify(NEW))).statusCode).toBe(500);
  expect(await saved()).toEqual(OLD);
  // What the failed one left behind does not stand in the way of the next.
  expect((await put(JSON.stringify(NEW))).statusCode).toBe(204);
  expect(await saved()).toEqual(NEW);
});

it.each(['http://hub.localhost:4401', 'http://localhost:4400', 'http://hub.localhost:4400.evil.example', 'file://', 'not an address'])('is not changed from %s', async (origin) => {
  expect((await put(JSON.stringify(NEW), 'application/json', origin)).statusCode).toBe(403);
  expect(await saved()).toEqual(OLD);
});

it('is read by everybody and changed only by those who may edit', async () => {
  mayEdit = false;
  const answer = await put(JSON.stringify(NEW));
  expect([answer.statusCode, answer.json().message]).toEqual([403, 'You may read this page but not change it.']);
  expect(await saved()).toEqual(OLD);
});

it.each([['{ half', 'application/json'], ['{"__proto__":{"a":1}}', 'application/json'], ['{"a":1}', 'text/plain'], ['', 'application/json']])('is not replaced by %j as %s', async (payload, contentType) => {
  expect((await put(payload, contentType)).statusCode).toBe(400);
  expect(await saved()).toEqual(OLD);
});

it('may be as large as 256 kB and no larger', async () => {
  const ofLength = (length: number): string => JSON.stringify({ a: 'x'.repeat(length - '{"a":""}'.length) });
  expect((await put(ofLength(256 * 1024))).statusCode).toBe(204);
  expect((await put(ofLength(256 * 1024 + 1))).statusCode).toBe(413);
});

it('is asked for anew each time', async () => {
  expect((await app.inject('/workbench/canvas')).headers['cache-control']).toBe('no-store');
});
