import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser, chromium } from 'playwright-core';

/**
 * Starts the built workbench with fresh sample content, and a Chromium: the system's or `HUB_BROWSER`.
 * @param work - gets the workbench's address; both end when it has ended
 * @param prepare - puts something into the folder of the database, in place of the sample content
 */
export async function withWorkbench(work: (origin: string, browser: Browser) => Promise<void>, prepare?: (folder: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  prepare?.(folder);
  const server = spawn(process.execPath, ['.workbench/built/main.mjs', '--root', process.cwd(), '--data', folder, '--port', '0'], { env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let printed = '';
      server.stdout.on('data', (chunk) => {
        printed += chunk;
        const found = /(http:\/\/localhost:\d+)/.exec(printed);
        if (found) { resolve(found[1]); }
      });
      server.on('exit', () => reject(new Error(`The workbench did not start: ${printed}`)));
    });
    const browser = await chromium.launch({
      executablePath: process.env.HUB_BROWSER ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
    });
    try {
      await work(origin, browser);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill('SIGINT');
    await new Promise((resolve) => server.once('close', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}
