import { journey } from './support/journey';
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

  it('another site’s hub is chosen in the settings by keyboard, and stays', async () => {
    const { page, open } = at.guarded;
    await open(teams({ host: 'setUp', team: 'roads' }));
    await tab(page).getByRole('link', { name: /^Write the first article|^The first of our own/ }).waitFor();
    // By keyboard, as a list of choices is used.
    const hubs = tab(page).getByRole('combobox', { name: 'Hub' });
    await hubs.focus();
    await page.keyboard.press('Enter');
    await tab(page).getByRole('option', { name: 'Public Sector Hub (/sites/hub)' }).waitFor();
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
    }
    expect((await tabTitles(page))[0]).toBe(LEAD);
    await page.getByRole('button', { name: 'Save' }).click();
    await notice(page).getByText('Saved: the tab is in its channel now.').waitFor();
    expect((await tabTitles(page))[0]).toBe(LEAD);
    await page.reload();
    expect((await tabTitles(page))[0]).toBe(LEAD);
    expect(without404()).toEqual([]);
  });
});
