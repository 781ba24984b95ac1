import AxeBuilder from '@axe-core/playwright';
import { Browser, BrowserContext, BrowserContextOptions, chromium, Page } from 'playwright-core';

/** A page on which everything that goes wrong is noted. */
export interface GuardedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, exceptions and requests to other origins so far; a journey that expects one takes it out. */
  readonly faults: string[];
  /** Opens an address of the workbench and waits until the page says that it is ready. */
  open(address: string): Promise<void>;
  /** Rules of WCAG 2.2 AA and good practice that the page breaks, as short texts. */
  accessibilityFaults(): Promise<string[]>;
  close(): Promise<void>;
}

let browser: Browser | undefined;

/** A fresh profile in the one browser that all journeys share. */
export async function guardedPage(origin: string, options: BrowserContextOptions = {}): Promise<GuardedPage> {
  browser ??= await chromium.connect(process.env.HUB_BROWSER_ENDPOINT ?? '');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) {
      faults.push(`request to another origin: ${request.url()}`);
    }
  });
  return {
    page,
    context,
    faults,
    async open(address) {
      await page.goto(address.startsWith('http') ? address : `${origin}${address}`);
      await page.waitForSelector('body[data-ready]');
    },
    async accessibilityFaults() {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      // Microsoft's own buttons that turn the pages of the property pane are too faint.
      const isMicrosofts = (target: string): boolean => /^\.p_\w+_2Ohgt(\[|:|$)/.test(target);
      const ours = violations.map(({ id, nodes }) => ({ id, targets: nodes.map((node) => node.target.join(' ')).filter((target) => id !== 'color-contrast' || !isMicrosofts(target)) }));
      return ours.filter(({ targets }) => targets.length > 0).map(({ id, targets }) => `${id}: ${targets.join(', ')}`);
    },
    close: () => context.close()
  };
}

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});
