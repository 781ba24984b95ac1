import { Page } from 'playwright-core';
import { cause, endFaults } from './support/faults';
import { journey } from './support/journey';
import { rest } from './support/rest';
import { arrivedInTab, calls, card, faultsIn, notice, tab, tabTitles, teams } from './support/teams';

// Some faults are Teams' own; see faultsIn.
const at = journey({ faultsExpected: true });
afterEach(() => expect(faultsIn(at.guarded)).toEqual([]));

const LEAD = 'We are gritting fewer roads this winter. Here is how we chose';
const GRANT = 'When the grant stops on 31 March';

async function idOf(title: string): Promise<number> {
  const { value } = await rest(at.workbench.site).get<{ value: { Id: number; Title: string }[] }>("web/getList('/sites/hub/Lists/HubArticles')/items?$select=Id,Title&$top=5000");
  return value.find((item) => item.Title === title)?.Id ?? 0;
}

/** What stands in the clipboard, once it is what is waited for. Teams keeps it from its tabs, so it is read in Teams. */
async function copied(page: Page, isMeant: (text: string) => boolean): Promise<string> {
  await page.getByLabel('Link', { exact: true }).focus();
  for (;;) {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    if (isMeant(text)) {
      return text;
    }
    await page.waitForTimeout(50);
  }
}

it('Teams’ own Back closes the article, and only then leads on', async () => {
  const { page, open } = at.guarded;
  await open(teams());
  await tabTitles(page);
  await card(page, LEAD).click();
  await arrivedInTab(page, LEAD);
  const back = page.getByRole('button', { name: 'Back', exact: true });
  await back.click();
  await tab(page).getByRole('dialog').waitFor({ state: 'detached' });
  expect(await tab(page).evaluate((title) => document.activeElement?.textContent === title, LEAD)).toBe(true);
  await page.getByText(/^Calls \(\d+\)$/).click();
  expect((await calls(page)).filter((call) => call.startsWith('navigateBack'))).toEqual([]);
  await back.click();
  await page.getByRole('list', { name: 'Calls' }).getByText(/navigateBack/).first().waitFor();
});

it('Teams hears that the tab is there, and then that it can be read', async () => {
  const { page, open } = at.guarded;
  await open(teams());
  await tabTitles(page);
  await page.getByRole('status', { name: 'The tab' }).getByText(/^Ready after \d+\.\d s\.$/).waitFor();
  await page.getByText(/^Calls \(\d+\)$/).click();
  const order = (await calls(page)).map((call) => call.split(':')[0]).filter((call) => call.startsWith('appInitialization')).reverse();
  expect(order).toEqual(['appInitialization.appLoaded', 'appInitialization.success']);
});

it('Teams hears that it can be read, too, when SharePoint does not answer: the sentence is ours', async () => {
  const { page, open } = at.guarded;
  await cause(at.workbench.origin, { kind: 'error', times: 50 });
  await open(teams());
  await tab(page).getByRole('alert').first().waitFor();
  await page.getByRole('status', { name: 'The tab' }).getByText(/^Ready after/).waitFor();
  await endFaults(at.workbench.origin);
  at.guarded.faults.splice(0, at.guarded.faults.length, ...at.guarded.faults.filter((fault) => !/500/.test(fault)));
});

it('a phone that never gives its context shows the cards all the same, and the article that was asked for', async () => {
  const { page, open } = at.guarded;
  await open(teams({ context: 'runtime', size: 'phone', subPage: `article-${await idOf(GRANT)}` }));
  await arrivedInTab(page, GRANT);
  await page.getByRole('status', { name: 'The tab' }).getByText(/^Ready after/).waitFor();
});

it('links that leave Teams say so', async () => {
  const { page, open } = at.guarded;
  await open(teams());
  await tabTitles(page);
  const links = tab(page).getByRole('region', { name: 'Partner links' }).getByRole('link');
  const web = await links.evaluateAll((all) => all.filter((link) => (link as HTMLAnchorElement).protocol.startsWith('http')).map((link) => `${(link as HTMLAnchorElement).target} ${link.querySelector('svg')?.getAttribute('aria-label')}`));
  expect(web.length).toBeGreaterThan(5);
  expect(new Set(web)).toEqual(new Set(['_blank (opens in your browser)']));
  await card(page, LEAD).click();
  const pane = await arrivedInTab(page, LEAD);
  const edit = pane.getByRole('link', { name: /^Edit/ });
  expect(await edit.getAttribute('target')).toBe('_blank');
  // No link of the tab leads out of its frame without a target; those that open the reader are taken by the hub.
  expect(await tab(page).evaluate(() => Array.from(document.querySelectorAll('a[href]')).filter((link) => !link.hasAttribute('target') && !link.hasAttribute('data-hub-card') && /^(https?:|\/)/.test(link.getAttribute('href') ?? '') && !/teams\.microsoft\.com\/l\/entity/.test(link.getAttribute('href') ?? '')).map((link) => link.outerHTML))).toEqual([]);
});

it('where Teams loses the article on the way, the link for the browser finds it', async () => {
  const { page, open, context } = at.guarded;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(teams({ lost: 'own' }));
  await card(page, LEAD).click();
  const pane = await arrivedInTab(page, LEAD);
  await pane.getByRole('button', { name: 'Share', exact: true }).click();
  await pane.getByRole('button', { name: 'Copy link', exact: true }).click();
  const intoTab = await copied(page, (text) => text.startsWith('https://teams.microsoft.com/'));
  await pane.getByRole('button', { name: 'Copy link for the browser' }).click();
  const forBrowser = await copied(page, (text) => text !== intoTab);
  expect(forBrowser).toBe(`${at.workbench.site}/Lists/HubArticles/DispForm.aspx?ID=${await idOf(LEAD)}`);
  // Followed in the tab's own channel: the tab opens, with its cards.
  await open(teams({ lost: 'own' }));
  await tabTitles(page);
  await page.getByLabel('Link', { exact: true }).fill(intoTab);
  await page.getByRole('button', { name: 'Follow' }).click();
  await notice(page).getByText(/^Opened this tab without its sub-page article-/).waitFor();
  // Teams opens the tab anew; what stands there once it is ready is what a reader gets.
  await page.getByRole('status', { name: 'The tab' }).getByText(/^Ready after/).waitFor();
  await tabTitles(page);
  expect(await tab(page).locator('[data-hub-reader]').count()).toBe(0);
  await page.goto(forBrowser);
  await page.getByText(LEAD).first().waitFor();
});
