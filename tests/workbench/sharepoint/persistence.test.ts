import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { hubArticles } from '../../../src/lists/schema';
import { createSharePoint } from '../../../workbench/sharepoint';

let folder: string;
let databaseFile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-'));
  databaseFile = join(folder, 'site.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => {
  const service = createSharePoint({ databaseFile });
  service.ensureList(hubArticles);
  return service;
};

it('keeps lists, items, ids and people when it is closed and opened again', () => {
  const first = open();
  const user = first.ensureUser({ loginName: 'kim', title: 'Kim', email: 'kim@contoso.example' });
  const context = first.pageContext('http://localhost');
  first.addItem('Lists/HubArticles', { Title: 'One' });
  first.close();

  const second = open();
  expect(second.isEmpty('Lists/HubArticles')).toBe(false);
  expect(second.addItem('Lists/HubArticles', { Title: 'Two' })).toBe(2);
  expect(second.ensureUser({ loginName: 'kim', title: 'Kim', email: 'kim@contoso.example' })).toBe(user);
  const { webId, siteId } = second.pageContext('http://localhost');
  expect({ webId, siteId }).toEqual({ webId: context.webId, siteId: context.siteId });
  second.close();
});

it('does not open a file twice', () => {
  const first = open();
  expect(() => open()).toThrow(`The database file ${databaseFile} is in use by another process; stop that one first, or choose another file.`);
  first.addItem('Lists/HubArticles', { Title: 'still works' });
  first.close();
  open().close();
});

/** A program that adds items without end and prints each id once the service has acknowledged it. */
const writer = `
  import { createSharePoint } from './workbench/sharepoint';
  import { hubArticles } from './src/lists/schema';
  import { writeSync } from 'node:fs';
  const service = createSharePoint({ databaseFile: process.argv[2] });
  service.ensureList(hubArticles);
  for (;;) {
    const id = service.addItem('Lists/HubArticles', { Title: 'x' }, [{ column: 'HubImage', fileName: 'a.png', content: Buffer.alloc(2000) }]);
    writeSync(1, id + '\\n');
  }`;

it('loses nothing that it acknowledged when its process is killed, and keeps another process out until then', async () => {
  const program = join(folder, 'writer.cjs');
  buildSync({ stdin: { contents: writer, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, platform: 'node', packages: 'external', format: 'cjs', outfile: program, logLevel: 'error' });
  const child = spawn(process.execPath, ['--no-warnings', program, databaseFile], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') } });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The writer ended by itself.')));
    child.stdout.on('data', (data) => {
      printed += String(data);
      if (printed.split('\n').length > 30) {
        resolve();
      }
    });
  });
  expect(() => open()).toThrow(/is in use by another process/);
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;

  const acknowledged = Number(printed.trim().split('\n').pop());
  const service = open();
  const next = service.addItem('Lists/HubArticles', { Title: 'after' });
  expect(acknowledged).toBeGreaterThanOrEqual(30);
  // At most one more item can have been written without having been printed.
  expect(next - 1 - acknowledged).toBeGreaterThanOrEqual(0);
  expect(next - 1 - acknowledged).toBeLessThanOrEqual(1);
  service.close();
});
