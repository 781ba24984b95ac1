import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { home, articleTitles } from './support/home';
import { guardedPage } from './support/guardedPage';
import { rest } from './support/rest';
import { removeFolder, startWorkbench, temporaryFolder } from './support/workbench';

const root = path.join(__dirname, '../..');

describe('the workbench', () => {
  const folder = temporaryFolder();
  afterAll(() => removeFolder(folder));

  it('keeps every acknowledged write when it is killed, and ends cleanly on Ctrl-C', async () => {
    const first = await startWorkbench(folder);
    const ids = [];
    for (let index = 0; index < 20; index += 1) {
      ids.push(await rest(first.site).add('HubArticles', { Title: `Written before the cut ${index}` }));
    }
    await first.kill();

    const second = await startWorkbench(folder);
    const { value } = await rest(second.site).get<{ value: { Id: number; Title: string }[] }>("web/getList('/sites/hub/Lists/HubArticles')/items?$top=5000&$select=Id,Title");
    expect(value.filter((item) => item.Title.startsWith('Written before the cut')).map((item) => item.Id)).toEqual(ids);
    expect(await second.stop()).toBe(0);
  });

  it('a second program on the same data says so in one sentence and ends; the first one goes on', async () => {
    const first = await startWorkbench(folder);
    const database = path.join(folder, 'hub.db');
    // All that it prints, and how it ends.
    const told = new Error(`The workbench ended with 1:\nThe database file ${database} is in use by another process; stop that one first, or choose another file.\n`);
    await expect(startWorkbench(folder)).rejects.toThrow(told);
    // Neither does a reset take the data from under the first.
    await expect(startWorkbench(folder, '--reset')).rejects.toThrow(told);
    const id = await rest(first.site).add('HubArticles', { Title: 'Still written' });
    expect(await rest(first.site).get(`web/getList('/sites/hub/Lists/HubArticles')/items(${id})?$select=Title`)).toEqual({ Title: 'Still written' });
    expect(await first.stop()).toBe(0);
  });

  it('says in one line that a port is taken, and offers another', async () => {
    const first = await startWorkbench(folder);
    const port = new URL(first.origin).port;
    const other = temporaryFolder();
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', '--port', port], { cwd: root, encoding: 'utf8', env: { ...process.env, HUB_DATA: other } });
    expect(status).toBe(1);
    expect(stderr).toBe(`Port ${port} is in use. End the other program, or choose another port: npm start -- --port ${Number(port) + 1}\n`);
    expect(await first.stop()).toBe(0);
    removeFolder(other);
  });

  it('restores the sample content when it is asked to', async () => {
    const first = await startWorkbench(folder);
    const id = await rest(first.site).add('HubArticles', { Title: 'To be gone after a reset' });
    expect(await first.stop()).toBe(0);
    const second = await startWorkbench(folder, '--reset');
    const { value } = await rest(second.site).get<{ value: { Id: number; Title: string }[] }>("web/getList('/sites/hub/Lists/HubArticles')/items?$top=5000&$select=Id,Title");
    expect(value.some((item) => item.Title === 'To be gone after a reset')).toBe(false);
    expect(value.length).toBeGreaterThanOrEqual(24);
    expect(id).toBeGreaterThan(value.length);
    expect(await second.stop()).toBe(0);
  });

  it('serves the page with SharePoint’s Content-Security-Policy, and a breach is a fault', async () => {
    const workbench = await startWorkbench(folder);
    const { page, open, faults, close } = await guardedPage(workbench.origin);
    const response = await page.goto(`${workbench.origin}${home()}`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe-eval/);
    await open(home());
    await articleTitles(page);
    expect(faults).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.appendChild(script);
    });
    expect(await page.evaluate(() => 'ranInline' in window)).toBe(false);
    expect(faults.join()).toMatch(/Content Security Policy/);
    await close();
    await workbench.stop();
  });

  it('shows the guard of a journey what goes to another origin', async () => {
    const workbench = await startWorkbench(folder);
    const { page, open, faults, close } = await guardedPage(workbench.origin);
    await open(home());
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    expect(faults.some((fault) => fault.includes('elsewhere.example'))).toBe(true);
    await close();
    await workbench.stop();
  });
});
