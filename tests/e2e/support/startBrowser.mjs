import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const ARGUMENTS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'
];

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Ways to a browser, in the order in which they are tried. */
function* candidates() {
  if (process.env.HUB_BROWSER) {
    yield () => ({ executablePath: process.env.HUB_BROWSER });
    return;
  }
  for (const executablePath of SYSTEM.filter(existsSync)) {
    yield () => ({ executablePath });
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    yield packagedChromium;
  }
  yield () => ({ channel: 'msedge' });
  yield () => ({ channel: 'chrome' });
}

/** The browser that comes with `npm ci`, for machines that have none. */
async function packagedChromium() {
  // With this set the package unpacks the shared libraries that a bare machine lacks; it must be set before the import.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // Its own arguments are for one page in one process: with them the browser ends when the first journey closes its profile.
  return { executablePath: await packaged.executablePath() };
}

/** Starts one browser for all journeys; each journey gets a fresh profile of its own. */
export default async function startBrowser() {
  const failures = [];
  for (const candidate of candidates()) {
    try {
      const server = await chromium.launchServer({ ...(await candidate()), args: ARGUMENTS, headless: true });
      process.env.HUB_BROWSER_ENDPOINT = server.wsEndpoint();
      globalThis.hubBrowser = server;
      return;
    } catch (error) {
      failures.push(String(error.message).split('\n')[0]);
    }
  }
  throw new Error(`No browser could be started. Install Chromium, Chrome or Edge, or name one: HUB_BROWSER=/path/to/chromium npm test\n${failures.join('\n')}`);
}
