import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { startService } from './support/service';

let folder: string;
let children: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-killed-'));
  children = [];
});
afterEach(() => {
  // Also when a test failed: a server that runs on would keep the tests from ending.
  children.forEach((child) => child.kill('SIGKILL'));
  rmSync(folder, { recursive: true });
});

/** A server that prints its address once it listens, and a digest. */
const server = `
  import Fastify from 'fastify';
  import { createSharePoint } from './workbench/sharepoint';
  const service = createSharePoint({ databaseFile: process.argv[2] });
  const app = Fastify();
  service.register(app);
  app.listen({ port: 0, host: '127.0.0.1' }).then((origin) => console.log(JSON.stringify({ origin, digest: service.pageContext(origin).formDigestValue })));`;

const startServer = async (databaseFile: string): Promise<{ child: ChildProcess; origin: string; digest: string }> => {
  const program = join(folder, 'server.cjs');
  buildSync({ stdin: { contents: server, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, platform: 'node', packages: 'external', format: 'cjs', outfile: program, logLevel: 'error' });
  const child = spawn(process.execPath, ['--no-warnings', program, databaseFile], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') } });
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data) => resolve(String(data)));
    child.once('exit', () => reject(new Error('The server ended by itself.')));
  });
  return { child, ...JSON.parse(line) as { origin: string; digest: string } };
};

const write = (origin: string, digest: string) => async (path: string, body: string, headers: Record<string, string> = {}): Promise<string> => {
  const answer = await fetch(`${origin}/sites/hub/_api/${path}`, {
    method: 'POST', body, headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', 'X-RequestDigest': digest, ...headers }
  });
  const text = await answer.text();
  expect([answer.status < 300, answer.status < 300 ? '' : text]).toEqual([true, '']);
  return text;
};

const part = (path: string, body: object): string =>
  `--b\r\nContent-Type: application/http\r\n\r\nPOST _api/${path} HTTP/1.1\r\nAccept: application/json\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}\r\n`;

/** Each round makes a list and everything in it, and says after each answer what has been acknowledged. */
const rounds = async (send: ReturnType<typeof write>, acknowledge: (what: string) => void): Promise<void> => {
  for (let round = 1; ; round += 1) {
    const list = `web/lists/getbytitle('L${round}')`;
    const batch = [part('web/lists', { Title: `L${round}` }), part(`${list}/fields`, { Title: 'Extra', FieldTypeKind: 2 }), part(`${list}/items`, { Title: 'x', Extra: `E${round}` })].join('');
    expect((await send('$batch', `${batch}--b--\r\n`, { 'Content-Type': 'multipart/mixed; boundary=b' })).match(/HTTP\/1\.1 201/g)).toHaveLength(3);
    acknowledge(`${round} batch`);
    await Promise.all([
      send(`${list}/items(1)/attachmentfiles/add(filename='a.txt')`, 'a'.repeat(5000)).then(() => acknowledge(`${round} file`)),
      send(`${list}/items(1)/comments`, '{"text":"Well said"}').then(() => acknowledge(`${round} comment`)),
      send(`${list}/views`, '{"Title":"Mine"}').then(() => acknowledge(`${round} view`)),
      send(list, '{"Description":"Changed"}', { 'X-HTTP-Method': 'MERGE' }).then(() => acknowledge(`${round} change`))
    ]);
  }
};

const paths: Readonly<Record<string, readonly [string, (json: Record<string, never>) => unknown, unknown]>> = {
  batch: ['/items(1)?$select=Extra', ({ Extra }) => String(Extra).slice(0, 1), 'E'],
  file: ["/items(1)/attachmentfiles('a.txt')?$select=FileName", ({ FileName }) => FileName, 'a.txt'],
  comment: ['/items(1)/comments', ({ value }) => (value as { text: string }[])[0].text, 'Well said'],
  view: ["/views/getbytitle('Mine')?$select=Title", ({ Title }) => Title, 'Mine'],
  change: ['?$select=Description', ({ Description }) => Description, 'Changed']
};

it.each([2, 14, 33])('nothing that was acknowledged over HTTP is lost when the server is killed after %i answers, with others on their way', async (answers) => {
  const databaseFile = join(folder, 'site.db');
  const { child, origin, digest } = await startServer(databaseFile);
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('close', resolve));
  const acknowledged: string[] = [];
  // Ends when the line breaks.
  await expect(rounds(write(origin, digest), (what) => {
    if (acknowledged.push(what) === answers) {
      child.kill('SIGKILL');
    }
  })).rejects.toThrow(/fetch failed|terminated|socket|other side closed/);
  await ended;

  expect(acknowledged.length).toBeGreaterThanOrEqual(answers);
  const run = await startService({ databaseFile });
  for (const one of acknowledged) {
    const [round, what] = one.split(' ');
    const [path, read, expected] = paths[what];
    const answer = await run.api(`web/lists/getbytitle('L${round}')${path}`);
    expect([one, answer.status, read(await answer.json())]).toEqual([one, 200, expected]);
  }
  await run.stop();
}, 60_000);

it('a second server on the same file says so in one sentence and stops', async () => {
  const databaseFile = join(folder, 'site.db');
  const { child } = await startServer(databaseFile);
  child.removeAllListeners('exit');
  const second = spawn(process.execPath, ['--no-warnings', join(folder, 'server.cjs'), databaseFile], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') } });
  children.push(second);
  let said = '';
  second.stderr.on('data', (data) => { said += String(data); });
  const code = await new Promise((resolve) => second.once('close', resolve));
  expect(code).not.toBe(0);
  expect(said).toContain(`The database file ${databaseFile} is in use by another process; stop that one first, or choose another file.`);
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
}, 60_000);
