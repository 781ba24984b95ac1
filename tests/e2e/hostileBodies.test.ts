import { harmIn } from '../support/harmIn';
import { HostileBody, hostileHtml } from '../support/hostileHtml';
import { home } from './support/home';
import { journey } from './support/journey';

const at = journey({ faultsExpected: true });

/** Of the mutations one in so many is tried here; the unit tests try them all. */
const SHARE = 10;
const bodies = hostileHtml.filter(({ name }, index) => !name.startsWith('mutation') || index % SHARE === 0);
const GROUP = 150;
const groups = Array.from({ length: Math.ceil(bodies.length / GROUP) }, (_, group): [number, readonly HostileBody[]] => [group + 1, bodies.slice(group * GROUP, (group + 1) * GROUP)]);

/** Chromium reports handlers and base addresses as refused already when the sanitiser parses them, in a document that shows nothing. */
const REPORTED = /Executing inline event handler violates|Setting the document's base URI to|Failed to load resource|404/;

it('the corpora are there', () => {
  expect(bodies.length).toBeGreaterThan(1000);
});

it.each(groups)('group %i of bodies that were written to do harm does none in the reader', async (_, group) => {
  const { page, open, faults } = at.guarded;
  const opened: string[] = [];
  page.on('dialog', (dialog) => { opened.push(dialog.message()); dialog.dismiss().catch(() => undefined); });
  page.on('popup', (popup) => opened.push(popup.url()));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`));
  const ids = new Map<string, number>();
  for (const { name, html } of group) {
    const values = { Title: `Hostile: ${name}`.slice(0, 250), HubPublishFrom: new Date(Date.now() - 1000).toISOString(), HubBody: html };
    // SharePoint itself takes no text that XML cannot carry.
    const id = await at.api.add('HubArticles', values).catch((error: Error) => { expect(error.message).toContain('Invalid text value'); });
    if (id !== undefined) {
      ids.set(name, id);
    }
  }
  expect(ids.size).toBeGreaterThan(group.length * 0.8);
  await open(home());
  await page.locator('[data-hub-card]').first().waitFor();
  const address = page.url();
  requests.length = 0;

  for (const [name, id] of Array.from(ids)) {
    // As a link to the next article would, without waiting for the pane to slide.
    await page.evaluate((wanted) => {
      history.replaceState(null, '', `?hubArticle=${wanted}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, id);
    const article = page.locator(`[data-hub-article="${id}"]`);
    await article.waitFor();
    // Whatever would run, load or move by itself has its chance.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10))));
    const harm = await article.locator('[class*="richText"]').first().evaluate(harmIn, at.workbench.origin);
    const broken = await article.evaluate((element) => [
      ...(Array.from(element.querySelectorAll('*')).some((inner) => getComputedStyle(inner).position === 'fixed') ? ['stands outside of its place'] : []),
      ...(element.getBoundingClientRect().width < 300 ? ['the layout is broken'] : []),
      ...('hacked' in window ? ['a script ran'] : [])
    ]);
    expect([name, ...harm, ...broken]).toEqual([name]);
  }
  expect(opened).toEqual([]);
  expect(page.url().split('?')[0]).toBe(address.split('?')[0]);
  // Articles and pictures of this site are asked for, and what the page itself is made of; nothing else. Other origins are among the faults.
  expect(requests.filter((request) => !/^image |\/_api\/|\/workbench\//.test(request))).toEqual([]);
  expect(faults.filter((fault) => !REPORTED.test(fault))).toEqual([]);
});
