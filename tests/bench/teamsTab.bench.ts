import type { Browser, Frame } from 'playwright-core';
import { print } from './measure';
import { withWorkbench } from './runningWorkbench';

/**
 * How long it takes until somebody sees cards in the tab, against the page, in the same run; each visit with an empty cache. Counted from
 * the moment at which the document of the page, or of the tab, is asked for. Needs what `npm start` builds. Prints; fails nothing.
 */

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);

/** The name that Teams gives to its frame. */
const TAB = 'embedded-page-container';

interface Visit {
  /** Places for the cards are on the screen; milliseconds. */
  readonly placed: number;
  readonly cards: number;
}

const visit = async (browser: Browser, address: string, frameName: string | undefined): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen: Record<string, number> = {};
      (window as unknown as { seen: Record<string, number> }).seen = seen;
      const look = (): void => {
        if (seen.placed === undefined && document.querySelector('[id$="-content"]')) { seen.placed = performance.now(); }
        if (document.querySelector('[data-hub-card]')) { seen.cards = performance.now(); } else { requestAnimationFrame(look); }
      };
      look();
    });
    await page.goto(address);
    const frame = frameName === undefined ? page.mainFrame() : (page.frame({ name: frameName }) as Frame);
    await frame.locator('[data-hub-card]').first().waitFor();
    await frame.waitForFunction(() => (window as unknown as { seen: Record<string, number> }).seen.cards !== undefined);
    return await frame.evaluate(() => (window as unknown as { seen: Visit }).seen);
  } finally {
    await context.close();
  }
};

const middleOf = (values: number[]): number => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

withWorkbench(async (origin, browser) => {
  const places = { page: '/sites/hub/SitePages/Home.aspx', tab: '/teams', personal: '/teams?host=personal' };
  const visits: Record<keyof typeof places, Visit[]> = { page: [], tab: [], personal: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of Object.keys(places) as (keyof typeof places)[]) {
      const seen = await visit(browser, origin + places[name], name === 'page' ? undefined : TAB);
      // The first round warms the server.
      if (round > 0) { visits[name].push(seen); }
    }
  }
  const floor = middleOf(visits.page.map(({ cards }) => cards));
  for (const [name, seen] of Object.entries(visits)) {
    const cards = middleOf(seen.map((one) => one.cards));
    print(`${name}: places, then cards (middle of ${rounds})`, `${Math.round(middleOf(seen.map((one) => one.placed)))} ms, ${Math.round(cards)} ms, ${(cards / floor).toFixed(2)} × the page`);
  }
}).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
