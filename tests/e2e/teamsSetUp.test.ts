import { Locator, Page } from 'playwright-core';
import { journey } from './support/journey';
import { dropLists } from './support/lists';
import { asRole, organisationsHub } from './support/settings';
import { faultsIn, notice, tab, tabTitles, teams } from './support/teams';
import { rest } from './support/rest';

// Some faults are Teams' own; see faultsIn.
const at = journey({ faultsExpected: true });
beforeEach(() => organisationsHub(at.workbench.origin, '/sites/hub'));

const LEAD = 'We are gritting fewer roads this winter. Here is how we chose';
/** A site without the lists answers 404 to the first question; the browser says so. */
const without404 = (): string[] => faultsIn(at.guarded).filter((fault) => !/404/.test(fault));
const lists = async (): Promise<string[]> =>
  (await rest(`${at.workbench.origin}/sites/roads`).get<{ value: { Title: string }[] }>('web/lists?$select=Title')).value.map(({ Title }) => Title);

/** Goes down an open list of choices until the one of these words is the current one. */
async function stepTo(page: Page, words: string): Promise<void> {
  const current = (): Promise<string | undefined> => tab(page).evaluate(() => {
    const { activeElement } = document;
    return (document.getElementById(activeElement?.getAttribute('aria-activedescendant') ?? '') ?? activeElement)?.textContent ?? undefined;
  });
  for (let steps = 0; steps < 20 && await current() !== words; steps += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await current()).toBe(words);
}

it('a team whose site is a hub only presses Save', async () => {
  const { page, open } = at.guarded;
  await open(teams({ host: 'setUp' }));
  expect((await tabTitles(page))[0]).toBe(LEAD);
  const save = page.getByRole('button', { name: 'Save' });
  await save.click();
  await notice(page).getByText('Saved: the tab is in its channel now.').waitFor();
  expect((await tabTitles(page))[0]).toBe(LEAD);
  expect(faultsIn(at.guarded)).toEqual([]);
});

it('a team without lists of its own gets the organisation’s hub, and only presses Save', async () => {
  const { page, open, accessibilityFaults } = at.guarded;
  await open(teams({ host: 'setUp', team: 'roads' }));
  expect((await tabTitles(page))[0]).toBe(LEAD);
  expect(await accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await notice(page).getByText('Saved: the tab is in its channel now.').waitFor();
  expect((await tabTitles(page))[0]).toBe(LEAD);
  expect(without404()).toEqual([]);
});

describe('where neither the team nor the organisation has a hub', () => {
  beforeEach(() => organisationsHub(at.workbench.origin, null));
  // Each journey begins with a team without lists.
  afterEach(() => dropLists(at.workbench.origin, 'roads'));

  it('who may not make lists is told whom to ask, and cannot save an empty tab', async () => {
    const { page, open, context, accessibilityFaults } = at.guarded;
    await asRole(context, at.workbench.origin, 'visitor');
    await open(teams({ host: 'setUp', team: 'roads' }));
    await tab(page).getByRole('heading', { name: 'There is no hub here yet' }).waitFor();
    await tab(page).getByText('Ask an owner of “Roads and winter service” to create the lists here').waitFor();
    expect(await tab(page).getByRole('button', { name: /Create/ }).count()).toBe(0);
    await page.waitForFunction(() => (document.getElementById('save') as HTMLButtonElement).disabled);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('who may makes the lists there and then, and the tab is a hub', async () => {
    const { page, open, accessibilityFaults } = at.guarded;
    await open(teams({ host: 'setUp', team: 'roads' }));
    const create = tab(page).getByRole('button', { name: 'Create the lists in “Roads and winter service”' });
    await create.waitFor();
    expect(await lists()).not.toContain('Hub Articles');
    await create.focus();
    await page.keyboard.press('Enter');
    await tab(page).getByRole('button', { name: 'Show the hub' }).click();
    const first = tab(page).getByRole('link', { name: 'Write the first article (opens in your browser)' });
    await first.waitFor();
    expect(await first.getAttribute('target')).toBe('_blank');
    expect(await lists()).toEqual(expect.arrayContaining(['Hub Articles', 'Hub Partner Links']));
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await notice(page).getByText('Saved: the tab is in its channel now.').waitFor();
    // What an owner adds is in the tab.
    await rest(`${at.workbench.origin}/sites/roads`).add('HubArticles', { Title: 'The first of our own', HubPublishFrom: new Date(Date.now() - 1000).toISOString() });
    await page.reload();
    expect(await tabTitles(page)).toEqual(['The first of our own']);
    expect(without404()).toEqual([]);
  });

  it('who closed the tab in the middle goes on with what is missing', async () => {
    const { page, open, accessibilityFaults, context } = at.guarded;
    const roads = `${at.workbench.origin}/sites/roads`;
    await open(teams({ host: 'setUp', team: 'roads' }));
    await tab(page).getByRole('button', { name: 'Create the lists in “Roads and winter service”' }).click();
    await tab(page).getByRole('button', { name: 'Show the hub' }).click();
    await tab(page).getByRole('link', { name: 'Write the first article (opens in your browser)' }).waitFor();
    const kept = await rest(roads).add('HubArticles', { Title: 'The first of our own', HubPublishFrom: new Date(Date.now() - 1000).toISOString() });
    await dropLists(at.workbench.origin, 'roads', 'HubLinks');
    await open(teams({ team: 'roads' }));
    expect(await tabTitles(page)).toEqual(['The first of our own']);
    // The frame is another one after the page is opened anew.
    const finish = (): Locator => tab(page).getByRole('button', { name: 'Create what is missing in “Roads and winter service”' });
    await finish().waitFor();
    expect(await accessibilityFaults()).toEqual([]);
    await finish().focus();
    await page.keyboard.press('Enter');
    await tab(page).getByRole('button', { name: 'Show the hub' }).click();
    await tab(page).getByRole('link', { name: 'Add the first link (opens in your browser)' }).waitFor();
    expect(await tabTitles(page)).toEqual(['The first of our own']);
    expect(await finish().count()).toBe(0);
    expect(await tab(page).evaluate(() => document.activeElement?.id)).toMatch(/-content$/);
    expect((await rest(roads).get<{ Id: number }>(`web/getList('/sites/roads/Lists/HubArticles')/items(${kept})`)).Id).toBe(kept);
    // Whoever may not make lists reads only what concerns a reader.
    await dropLists(at.workbench.origin, 'roads', 'HubLinks');
    await asRole(context, at.workbench.origin, 'visitor');
    await open(teams({ team: 'roads' }));
    await tab(page).getByText('The partner links are not ready yet.').waitFor();
    expect(await tab(page).getByRole('alert').count()).toBe(0);
    expect(await finish().count()).toBe(0);
    expect(without404()).toEqual([]);
  });

  it('another site’s hub is chosen in the settings by keyboard, and stays', async () => {
    const { page, open } = at.guarded;
    await open(teams({ host: 'setUp', team: 'roads' }));
    await tab(page).getByRole('heading', { name: 'There is no hub here yet' }).waitFor();
    await tab(page).getByRole('button', { name: /^Next/ }).click();
    // By keyboard, as a list of choices is used.
    const hubs = tab(page).getByRole('combobox', { name: /^Hub/ });
    await hubs.focus();
    await page.keyboard.press('Enter');
    await tab(page).getByRole('option', { name: 'Public Sector Hub (/sites/hub)' }).waitFor();
    await page.keyboard.press('Home');
    await stepTo(page, 'Public Sector Hub (/sites/hub)');
    await page.keyboard.press('Enter');
    expect((await tabTitles(page))[0]).toBe(LEAD);
    await page.getByRole('button', { name: 'Save' }).click();
    await notice(page).getByText('Saved: the tab is in its channel now.').waitFor();
    expect((await tabTitles(page))[0]).toBe(LEAD);
    await page.reload();
    expect((await tabTitles(page))[0]).toBe(LEAD);
    expect(without404()).toEqual([]);
  });
});
