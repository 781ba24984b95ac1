import type { Browser, Page } from 'playwright-core';
import { rest } from '../e2e/support/rest';
import { fillHub } from '../e2e/support/manyArticles';
import { print } from './measure';
import { withWorkbench } from './runningWorkbench';

/**
 * How long the page takes to answer each key while somebody types into the search box, on a processor four times as slow: the longest
 * interaction, as *Interaction to Next Paint* has it, against typing into a bare box in the same browser and run. With the sample content,
 * 6,000 and 100,000 articles. Needs what `npm start` builds. Prints; fails nothing.
 */

const SLOWER = 4;
/** Milliseconds between two keys: 60 words a minute, and quick bursts. */
const RHYTHMS = [200, 60];
const WORDS = ['report', 'service', 'money', 'kestrel'];
/** The Event Timing API tells of nothing shorter, and rounds to eight; milliseconds. */
const SHORTEST = 16;

const typing = async (page: Page, selector: string): Promise<number> => {
  await page.evaluate((shortest) => {
    const longest = { value: 0 };
    (window as unknown as { longest: typeof longest }).longest = longest;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
      if ((entry as PerformanceEntry & { interactionId?: number }).interactionId) { longest.value = Math.max(longest.value, entry.duration); }
    })).observe({ type: 'event', durationThreshold: shortest } as PerformanceObserverInit);
  }, SHORTEST);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  for (const delay of RHYTHMS) {
    for (const word of WORDS) {
      await page.locator(selector).pressSequentially(word, { delay });
      // What was found comes and is drawn.
      await page.waitForTimeout(2500);
      for (let letters = word.length; letters > 0; letters -= 1) { await page.locator(selector).press('Backspace', { delay }); }
      await page.waitForTimeout(1000);
    }
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return page.evaluate(() => (window as unknown as { longest: { value: number } }).longest.value);
};

const measure = async (what: string, origin: string, browser: Browser): Promise<void> => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.setContent('<!doctype html><input type="search">');
  const floor = Math.max(await typing(page, 'input'), SHORTEST);
  await rest(`${origin}/sites/hub`).search('budget');
  await page.goto(`${origin}/sites/hub/SitePages/Home.aspx`);
  await page.waitForSelector('[data-hub-card]');
  await page.waitForTimeout(2000);
  const longest = Math.max(await typing(page, '[type="search"]'), SHORTEST);
  print(`${what}: longest interaction while typing, ${SLOWER} × slower`, `${longest} ms, ${(longest / floor).toFixed(1)} × a bare box (${floor} ms)`);
};

const main = async (): Promise<void> => {
  await withWorkbench((origin, browser) => measure('the sample content', origin, browser));
  for (const count of [6000, 100_000]) {
    await withWorkbench((origin, browser) => measure(`${count} articles`, origin, browser), (folder) => fillHub(folder, count));
  }
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
