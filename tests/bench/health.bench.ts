import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { articleList, hubArticles, hubLinks, linkList } from '../../src/lists/schema';
import { createSharePoint } from '../../workbench/sharepoint';
import { article } from './manyArticles';
import { print } from './measure';
import { withWorkbench } from './runningWorkbench';

/**
 * How long a check of the content takes, how many requests, and for how long it keeps the browser from answering at a stretch (*Long Tasks*, which
 * begin at 50 ms). The floor is the same pages fetched and parsed in the same browser and run, and thrown away. With the sample content and 5,000 articles
 * of 240 words, each with three links. Needs what `npm start` builds. Prints; fails nothing.
 */

const COUNT = 5000;
const PAGE = 500;
const SLOWER = 4;

const fill = (folder: string): void => {
  const service = createSharePoint({ databaseFile: path.join(folder, 'hub.db') });
  [hubArticles, hubLinks].forEach((list) => service.ensureList(list));
  service.together(() => {
    for (let number = 0; number < COUNT; number += 1) {
      const { HubBody, ...values } = article(number);
      const links = `<h2>More</h2><p><a href="/sites/hub/Lists/HubArticles/DispForm.aspx?ID=${number + 1}">Report ${number}</a> <a href="/sites/hub/Docs/${number % 100}.docx">here</a> <a href="https://gov.example/${number}">Guidance</a></p>`;
      service.addItem(articleList.url, { ...values, HubBody: `${HubBody}${links}` });
      if (number < 200) { service.addItem(linkList.url, { Title: `Link ${number}`, HubUrl: { Url: `https://partner.example/${number}`, Description: 'x' } }); }
    }
  });
  service.close();
};

interface Watch { longest: number; count: number }

/** Begins to note long tasks anew. */
const watch = (page: Page): Promise<void> => page.evaluate(() => {
  const own = window as unknown as { watched: Watch; observer?: PerformanceObserver };
  own.observer?.disconnect();
  const watched = { longest: 0, count: 0 };
  own.watched = watched;
  own.observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { watched.longest = Math.max(watched.longest, duration); watched.count += 1; }));
  own.observer.observe({ type: 'longtask' });
});

const watched = async (page: Page): Promise<string> => {
  const { longest, count } = await page.evaluate(() => (window as unknown as { watched: Watch }).watched);
  return count === 0 ? 'no task of 50 ms or more' : `${count} tasks of 50 ms or more, the longest ${Math.round(longest)} ms`;
};

const measure = async (what: string, origin: string, browser: Browser): Promise<void> => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(`${origin}/sites/hub/SitePages/Home.aspx`);
  await page.waitForSelector('[data-hub-card]');
  await page.waitForLoadState('networkidle');
  const client = await page.context().newCDPSession(page);
  for (const slower of [1, SLOWER]) {
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await watch(page);
    const floor = await page.evaluate(async (size) => {
      const start = performance.now();
      for (let after = 0, more = true; more;) {
        const query = `$select=Id,Title,HubBody,HubSummary,Modified&$skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${after}`)}&$top=${size}`;
        const { value } = await (await fetch(`/sites/hub/_api/web/getList('/sites/hub/Lists/HubArticles')/items?${query}`, { headers: { accept: 'application/json' } })).json() as { value: { Id: number }[] };
        more = value.length === size;
        after = value[value.length - 1]?.Id ?? 0;
      }
      return performance.now() - start;
    }, PAGE);
    print(`${what}, ${slower} × slower: the floor`, `${Math.round(floor)} ms, ${await watched(page)}`);
    let requests = 0;
    const count = (): void => { requests += 1; };
    await page.getByRole('button', { name: 'Manage content' }).click();
    await page.getByRole('button', { name: 'Check the content' }).waitFor();
    await page.waitForTimeout(1000);
    await watch(page);
    page.on('request', count);
    const start = performance.now();
    await page.getByRole('button', { name: 'Check the content' }).click();
    await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 180_000 });
    const took = performance.now() - start;
    page.off('request', count);
    print(`${what}, ${slower} × slower: the check`, `${Math.round(took)} ms (${(took / floor).toFixed(1)} × the floor), ${requests} requests, ${await watched(page)}`);
    print(`${what}, ${slower} × slower: found`, await page.getByText(/things? to look at$/).innerText());
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
};

const main = async (): Promise<void> => {
  await withWorkbench((origin, browser) => measure('the sample content', origin, browser));
  await withWorkbench((origin, browser) => measure(`${COUNT} articles and 200 links`, origin, browser), fill);
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
