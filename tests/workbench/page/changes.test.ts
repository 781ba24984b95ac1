import Fastify, { FastifyInstance } from 'fastify';
import { get, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { registerChanges } from '../../../workbench/page/changes';

let app: FastifyInstance;
let built: () => void;
let port: number;

beforeEach(async () => {
  app = Fastify({ forceCloseConnections: true });
  built = registerChanges(app);
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as AddressInfo).port;
});
afterEach(() => app.close());

/** An open page: what it has heard so far. It resolves when the server listens to it. */
function open(): Promise<{ answer: IncomingMessage; heard(): string; next(): Promise<unknown>; leave(): void }> {
  return new Promise((resolve, reject) => {
    const request = get({ port, host: '127.0.0.1', path: '/workbench/changes' }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => { text += part; });
      // The end of a page that leaves is no failure.
      answer.on('error', () => undefined);
      const next = (): Promise<unknown> => new Promise((heard) => answer.once('data', heard));
      next().then(() => resolve({ answer, heard: () => text, next, leave: () => request.destroy() }), reject);
    }).on('error', () => undefined);
  });
}

it('is a stream of events that nobody keeps', async () => {
  const { answer, heard } = await open();
  expect(answer.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  // A line with a colon first is a comment: no event before something was built.
  expect(heard()).toBe(': listening\n\n');
});

it('every open page is told, each time', async () => {
  const pages = await Promise.all([open(), open()]);
  for (let times = 0; times < 2; times += 1) {
    const told = Promise.all(pages.map((page) => page.next()));
    built();
    await told;
  }
  expect(pages.map((page) => page.heard())).toEqual(Array(2).fill(': listening\n\ndata: built\n\ndata: built\n\n'));
});

it('a page that has left is forgotten', async () => {
  const [left, stays] = [await open(), await open()];
  left.leave();
  await connectionsAre(1);
  const written = jest.spyOn(ServerResponse.prototype, 'write');
  const told = stays.next();
  built();
  await told;
  expect(written).toHaveBeenCalledTimes(1);
  written.mockRestore();
});

async function connectionsAre(count: number): Promise<void> {
  const now = (): Promise<number> => new Promise((resolve, reject) => app.server.getConnections((error, open) => (error ? reject(error) : resolve(open))));
  while (await now() !== count) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
