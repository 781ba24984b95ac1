import type { Page } from 'playwright-core';
import { print } from './measure';
import { withWorkbench } from './runningWorkbench';

/**
 * What opening and closing 100 articles leaves behind in the browser: the heap after a collection, against before. Needs what
 * `npm start` builds, and a Chromium: the system's or `HUB_BROWSER`. Prints; fails nothing.
 */

const articles = Number(process.env.BENCH_ARTICLES ?? 100);
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

/** Bytes in use and elements in memory, once nothing is left that could be collected. */
const inUse = async (page: Page): Promise<{ heap: number; nodes: number; listeners: number }> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
  }
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  await session.detach();
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
};

const openAndClose = async (page: Page, count: number): Promise<void> => {
  const cards = page.locator('[data-hub-card]');
  const there = await cards.count();
  for (let number = 0; number < count; number += 1) {
    const card = cards.nth(number % there);
    const id = await card.getAttribute('data-hub-card');
    await card.evaluate((link: HTMLElement) => link.click());
    await page.locator(`[data-hub-article="${id}"]`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
};

withWorkbench(async (origin, browser) => {
  const page = await browser.newPage();
  await page.goto(`${origin}/sites/hub/SitePages/Home.aspx`);
  await page.locator('[data-hub-card]').first().waitFor();
  const fresh = await inUse(page);
  print('heap with the cards', `${megabytes(fresh.heap)}, ${fresh.nodes} nodes`);
  // Code, styles and the cache of articles come with the first readings; they are no leak.
  await openAndClose(page, 24);
  const before = await inUse(page);
  print('after 24 articles opened and closed', `${megabytes(before.heap)}, ${before.nodes} nodes, ${before.listeners} listeners`);
  await openAndClose(page, articles);
  const after = await inUse(page);
  print(`after ${articles} more`, `${megabytes(after.heap)}, ${after.nodes} nodes, ${after.listeners} listeners`);
  print('against before', `${(after.heap / before.heap).toFixed(3)} × heap, ${(after.nodes / before.nodes).toFixed(3)} × nodes, ${(after.listeners / before.listeners).toFixed(3)} × listeners`);
}).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
