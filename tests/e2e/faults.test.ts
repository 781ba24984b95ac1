import { endFaults } from './support/faults';
import { articleTitles, home } from './support/home';
import { journey } from './support/journey';

const at = journey({ faultsExpected: true });

// As on a first visit: no copy of an earlier one stands in.
beforeEach(() => at.page.addInitScript(() => { indexedDB.deleteDatabase('PublicSectorHub'); }));
afterEach(() => endFaults(at.workbench.origin));

const panel = () => at.page.locator('details.faults');
const title = () => panel().locator('summary');

/** Opens the panel and fills it in, field by field. */
async function fillIn(kind: string, fields: Record<string, string> = {}): Promise<void> {
  await title().click();
  await panel().getByLabel('What goes wrong').selectOption(kind);
  for (const [label, value] of Object.entries(fields)) {
    await panel().getByLabel(label).fill(value);
  }
}

const addAndReload = () => Promise.all([at.page.waitForEvent('load'), panel().getByRole('button', { name: 'Add and reload' }).click()]);

it.each([
  ['Access denied (403)', 'You do not have permission'], ['Connection lost before the call', 'SharePoint did not answer'], ['Answer lost after the call', 'SharePoint did not answer'],
  ['Server error (500)', 'did not expect'], ['Broken JSON', 'did not expect'], ['Throttled (429)', 'SharePoint is very busy'], ['Busy (503)', 'SharePoint is very busy']
])('%s, set in the panel, is explained to the reader and ends when it is ended', async (fault, sentence) => {
  const { page, open } = at.guarded;
  await open(home());
  await articleTitles(page);
  await fillIn(fault, fault.includes('(429)') || fault.includes('(503)') ? { 'Retry-After (seconds)': '1' } : {});
  await addAndReload();
  const alerts = page.getByRole('alert').filter({ hasText: sentence });
  await alerts.nth(1).waitFor();
  expect(await alerts.count()).toBe(2);
  expect(await title().textContent()).toBe('Faults (1 on)');
  await title().click();
  await panel().getByRole('button', { name: `End: ${fault}` }).click();
  await panel().getByText('No fault is on.').waitFor();
  await page.reload();
  expect((await articleTitles(page)).length).toBe(12);
});

it('a fault for one call is met once: the page says what failed, and the next load works', async () => {
  const { page, open } = at.guarded;
  await open(home());
  await articleTitles(page);
  await fillIn('Access denied (403)', { 'Calls with this in their address': '$batch', 'How many calls': '1' });
  await addAndReload();
  await page.getByRole('alert').filter({ hasText: 'You do not have permission' }).first().waitFor();
  await panel().getByText(/^Faults$/).waitFor();
  await page.reload();
  expect((await articleTitles(page)).length).toBe(12);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('slow answers keep the places of the cards until they come', async () => {
  const { page, open } = at.guarded;
  await open(home());
  await articleTitles(page);
  await fillIn('Slow answer', { Milliseconds: '2000' });
  // Each part of the batch takes so long.
  await addAndReload();
  await page.waitForSelector('body[data-ready]');
  expect(await page.getByRole('status').textContent()).toBe('Loading articles and links');
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
  expect((await articleTitles(page)).length).toBe(12);
});

it.each([1280, 400])('the open panel keeps the rules of accessibility at a width of %i, with faults on and the clock off', async (width) => {
  const { page, open } = at.guarded;
  await page.setViewportSize({ width, height: 900 });
  await open(home());
  await articleTitles(page);
  await fillIn('Throttled (429)', { 'Calls with this in their address': 'nowhere', 'Retry-After (seconds)': '30' });
  await panel().getByRole('button', { name: 'Add', exact: true }).click();
  await panel().getByLabel('Server clock').selectOption('400 days fast');
  await panel().getByText('The clock is set.').waitFor();
  expect(await title().textContent()).toBe('Faults (1 on, clock off)');
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

it('the panel is worked with the keyboard alone', async () => {
  const { page, open } = at.guarded;
  await open(home());
  await articleTitles(page);
  await title().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Access');
  for (const text of ['nowhere', undefined, '3']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text ?? '');
  }
  await page.keyboard.press('Enter');
  await panel().getByText('Access denied (403), “nowhere” in the address, 3 calls').waitFor();
  await panel().getByRole('button', { name: /^End: Access denied/ }).press('Enter');
  await panel().getByText('No fault is on.').waitFor();
  expect(await title().evaluate((element) => element === document.activeElement)).toBe(true);
});
