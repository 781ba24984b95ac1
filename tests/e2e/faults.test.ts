import { articleTitles, home } from './support/home';
import { journey } from './support/journey';

const at = journey({ faultsExpected: true });

afterEach(() => fetch(`${at.workbench.origin}/workbench/faults`, { method: 'DELETE' }));

it.each([
  ['Access denied (403)', 'You do not have permission'], ['Connection lost', 'SharePoint did not answer'], ['Server error (500)', 'did not expect'],
  ['Broken answers', 'did not expect'], ['Throttled (429)', 'SharePoint is very busy'], ['Busy (503)', 'SharePoint is very busy']
])('%s, chosen in the bar, is explained to the reader and ends when it is switched off', async (fault, sentence) => {
  const { page, open } = at.guarded;
  await open(home());
  await articleTitles(page);
  await Promise.all([page.waitForEvent('load'), page.getByLabel('Fault').selectOption(fault)]);
  const alerts = page.getByRole('alert').filter({ hasText: sentence });
  await alerts.nth(1).waitFor();
  expect(await alerts.count()).toBe(2);
  await Promise.all([page.waitForEvent('load'), page.getByLabel('Fault').selectOption('None')]);
  expect((await articleTitles(page)).length).toBe(12);
});

it('slow answers keep the places of the cards until they come', async () => {
  const { page, open } = at.guarded;
  await open(home());
  await articleTitles(page);
  await Promise.all([page.waitForEvent('load'), page.getByLabel('Fault').selectOption('Slow (5 seconds)')]);
  await page.waitForSelector('body[data-ready]');
  expect(await page.getByRole('status').textContent()).toBe('Loading articles and links');
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
  expect((await articleTitles(page)).length).toBe(12);
  await page.getByLabel('Fault').selectOption('None');
});
