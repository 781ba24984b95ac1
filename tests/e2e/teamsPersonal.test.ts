import { journey } from './support/journey';
import { dropLists } from './support/lists';
import { asRole, organisationsHub } from './support/settings';
import { arrivedInTab, card, faultsIn, notice, tab, tabTitles, teams } from './support/teams';

// Some faults are Teams' own; see faultsIn.
const at = journey({ faultsExpected: true });
afterEach(() => expect(faultsIn(at.guarded).filter((fault) => !/404/.test(fault))).toEqual([]));

const LEAD = 'We are gritting fewer roads this winter. Here is how we chose';
const me = teams({ host: 'personal' });

it('a person’s own app shows the organisation’s hub', async () => {
  const { page, open, accessibilityFaults } = at.guarded;
  await organisationsHub(at.workbench.origin, '/sites/hub');
  await open(me);
  expect((await tabTitles(page))[0]).toBe(LEAD);
  expect(await accessibilityFaults()).toEqual([]);
});

it('a guest, who may not know the organisation’s hub, gets what search finds', async () => {
  const { page, open, context } = at.guarded;
  await organisationsHub(at.workbench.origin, '/sites/hub');
  await asRole(context, at.workbench.origin, 'guest');
  await open(me);
  await tab(page).getByRole('heading', { name: 'Choose a hub' }).waitFor();
  // That the property may not be read is a 403 in the console.
  at.guarded.faults.splice(0, at.guarded.faults.length, ...at.guarded.faults.filter((fault) => !/403/.test(fault)));
});

describe('without an organisation’s hub', () => {
  beforeEach(() => organisationsHub(at.workbench.origin, null));

  it('a person chooses among several by keyboard, the choice is remembered, and can be changed', async () => {
    const { page, open, accessibilityFaults } = at.guarded;
    await open(me);
    await tab(page).getByRole('heading', { name: 'Choose a hub' }).waitFor();
    expect(await accessibilityFaults()).toEqual([]);
    await tab(page).getByRole('button', { name: /^Housing hub/ }).focus();
    await page.keyboard.press('Enter');
    const housing = await tabTitles(page);
    expect(housing).not.toContain(LEAD);
    expect(await tab(page).evaluate(() => document.activeElement?.id)).toMatch(/-content$/);
    await page.reload();
    expect(await tabTitles(page)).toEqual(housing);
    await tab(page).getByRole('button', { name: 'Choose another hub' }).click();
    await tab(page).getByRole('heading', { name: 'Choose a hub' }).waitFor();
    expect(await tab(page).evaluate(() => document.activeElement?.textContent)).toBe('Choose a hub');
    await tab(page).getByRole('button', { name: 'Go back' }).click();
    expect(await tabTitles(page)).toEqual(housing);
    await tab(page).getByRole('button', { name: 'Choose another hub' }).click();
    await tab(page).getByRole('button', { name: /^Public Sector Hub/ }).click();
    expect((await tabTitles(page))[0]).toBe(LEAD);
  });

  it('a link to an article opens it for a colleague whose own app shows another hub', async () => {
    const { page, open } = at.guarded;
    await open(me);
    await tab(page).getByRole('button', { name: /^Housing hub/ }).click();
    const [title] = await tabTitles(page);
    await card(page, title).click();
    await arrivedInTab(page, title);
    const href = await tab(page).evaluate(() => document.querySelector('[data-hub-card]')?.getAttribute('href'));
    await page.keyboard.press('Escape');
    // The colleague.
    await page.evaluate(() => localStorage.clear());
    await organisationsHub(at.workbench.origin, '/sites/hub');
    await open(me);
    expect((await tabTitles(page))[0]).toBe(LEAD);
    await page.getByLabel('Link', { exact: true }).fill(String(href));
    await page.getByRole('button', { name: 'Follow' }).click();
    await notice(page).getByText(/^Opened this tab at article-\d+@\/sites\/housing\./).waitFor();
    await arrivedInTab(page, title);
  });

  it('a link whose hub cannot be read leads to the hub that was chosen, and that is said', async () => {
    const { page, open, accessibilityFaults } = at.guarded;
    await open(me);
    await tab(page).getByRole('button', { name: /^Housing hub/ }).click();
    const housing = await tabTitles(page);
    await open(teams({ host: 'personal', subPage: 'article-3@/sites/roads' }));
    expect(await tabTitles(page)).toEqual(housing);
    await tab(page).getByText('The hub that the link leads to cannot be shown to you').waitFor();
    expect(await tab(page).getByRole('dialog').count()).toBe(0);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('the only hub is shown without a question; without any it says whom to ask, and looks again', async () => {
    const { page, open, accessibilityFaults } = at.guarded;
    await dropLists(at.workbench.origin, 'housing');
    await open(me);
    expect((await tabTitles(page))[0]).toBe(LEAD);
    await dropLists(at.workbench.origin, 'hub');
    await page.reload();
    await tab(page).getByRole('heading', { name: 'We found no hub that you can read' }).waitFor();
    await tab(page).getByText('Ask whoever looks after your intranet').waitFor();
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole('status', { name: 'The tab' }).getByText(/^Ready after/).waitFor();
    await Promise.all([page.waitForResponse(/search\/postquery/i), tab(page).getByRole('button', { name: 'Try again' }).click()]);
    await tab(page).getByRole('heading', { name: 'We found no hub that you can read' }).waitFor();
  });
});
