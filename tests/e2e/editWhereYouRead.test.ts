import { Page } from 'playwright-core';
import { articleTitles, home } from './support/home';
import { guardedPage } from './support/guardedPage';
import { journey } from './support/journey';
import { arrived, openArticle } from './support/reader';
import { arrivedInTab, card, tab, tabTitles, teams } from './support/teams';

// Teams' own faults and refused writes are looked at where they are expected.
const at = journey({ faultsExpected: true });

const as = (role: string): Promise<void> => at.guarded.context.addCookies([{ name: 'hubViewAs', value: role, url: at.workbench.origin }]);

const newArticle = (title: string): Promise<number> =>
  at.api.add('HubArticles', { Title: title, HubSummary: 'As it was', HubPublishFrom: new Date(Date.now() - 1000).toISOString(), HubFeatured: true, HubLanguage: 'en' });

async function inForm(page: Page, form: RegExp): Promise<void> {
  await page.waitForURL(form);
  await page.waitForSelector('body[data-ready]');
}

it.each(['owner', 'member'])('as %s, a card leads to its form and back to what was open, changed', async (role) => {
  await as(role);
  const title = `Edited by ${role}`;
  await newArticle(title);
  const { page, open, faults } = at.guarded;
  await open(home());
  await openArticle(page, title);
  await page.getByRole('dialog').getByRole('link', { name: 'Edit', exact: true }).click();
  await inForm(page, /EditForm\.aspx/);
  await page.getByLabel('Title').fill(`${title}, anew`);
  await page.getByRole('button', { name: 'Save' }).click();
  await inForm(page, /Home\.aspx\?.*hubArticle=/);
  await arrived(page, `${title}, anew`);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await articleTitles(page)).toContain(`${title}, anew`);

  await page.getByRole('link', { name: `Edit ${title}, anew`, exact: true }).click();
  await inForm(page, /EditForm\.aspx/);
  await page.getByRole('link', { name: 'Cancel' }).click();
  await inForm(page, /\/SitePages\/Home\.aspx/);
  expect(await articleTitles(page)).toContain(`${title}, anew`);
  expect(faults).toEqual([]);
});

it('a new article and a new link are there when their forms are done', async () => {
  const { page, open } = at.guarded;
  await open(home());
  await articleTitles(page);
  await page.getByRole('link', { name: 'New article' }).click();
  await inForm(page, /NewForm\.aspx/);
  await page.getByLabel('Title').fill('Brand new');
  await page.getByLabel('Featured').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await inForm(page, /\/SitePages\/Home\.aspx/);
  await page.getByRole('region', { name: 'Articles' }).getByRole('link', { name: 'Brand new', exact: true }).waitFor();
  expect(await at.guarded.accessibilityFaults()).toEqual([]);

  await page.getByRole('link', { name: 'New link' }).click();
  await inForm(page, /HubLinks\/NewForm\.aspx/);
  await page.getByLabel('Title').fill('Newly linked');
  await page.getByLabel('Address', { exact: true }).or(page.getByLabel(/^Address/).first()).first().fill('https://example.org/new');
  await page.getByRole('button', { name: 'Save' }).click();
  await inForm(page, /\/SitePages\/Home\.aspx/);
  await page.getByRole('link', { name: 'Edit Newly linked', exact: true }).waitFor();
});

it('a form leads to no other origin', async () => {
  const id = await newArticle('Not led astray');
  const { page, open } = at.guarded;
  await open(`/sites/hub/Lists/HubArticles/EditForm.aspx?ID=${id}&Source=${encodeURIComponent('https://evil.example/')}`);
  expect(await page.getByRole('link', { name: 'Cancel' }).getAttribute('href')).toBe('/sites/hub/Lists/HubArticles/AllItems.aspx');
});

it('a form in another tab: the page shows the change when it is turned to again', async () => {
  await newArticle('In another tab');
  const { page, open, context } = at.guarded;
  await open(home());
  await openArticle(page, 'In another tab');
  const [form] = await Promise.all([context.waitForEvent('page'), page.getByRole('dialog').getByRole('link', { name: 'Edit', exact: true }).click({ modifiers: ['ControlOrMeta'] })]);
  await inForm(form, /EditForm\.aspx/);
  await form.getByLabel('Title').fill('In another tab, changed');
  await form.getByRole('button', { name: 'Save' }).click();
  await inForm(form, /\/SitePages\/Home\.aspx/);
  await form.close();
  // The browser of the tests never takes the focus from a page.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await arrived(page, 'In another tab, changed');
  await page.getByRole('region', { name: 'Articles', includeHidden: true }).getByText('In another tab, changed', { exact: true }).waitFor();
});

it('in Teams the form opens in the browser, and the tab shows the change when it is turned to again', async () => {
  await newArticle('In Teams');
  const { page, open, context } = at.guarded;
  await open(teams());
  await tabTitles(page);
  const [form] = await Promise.all([context.waitForEvent('page'), tab(page).getByRole('link', { name: /^Edit In Teams/ }).click()]);
  await inForm(form, /EditForm\.aspx\?ID=\d+$/);
  await form.getByLabel('Title').fill('In Teams, changed');
  await form.getByRole('button', { name: 'Save' }).click();
  await inForm(form, /AllItems\.aspx/);
  await form.close();
  await tab(page).evaluate(() => window.dispatchEvent(new Event('focus')));
  await card(page, 'In Teams, changed').click();
  await arrivedInTab(page, 'In Teams, changed');
});

it('a visitor finds nothing to edit', async () => {
  await as('visitor');
  const { page, open } = at.guarded;
  await open(home());
  const [title] = await articleTitles(page);
  await page.getByRole('region', { name: 'Partner links' }).getByRole('link').first().waitFor();
  expect(await page.getByRole('main').getByRole('link', { name: /^(Edit |New article|New link)/ }).count()).toBe(0);
  await openArticle(page, title);
  expect(await page.getByRole('dialog').getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
});

it('two who edit one article: the second is told what the first changed, loses nothing, and decides', async () => {
  const id = await newArticle('Edited by two');
  const { page, open } = at.guarded;
  const member = await guardedPage(at.workbench.origin);
  await member.context.addCookies([{ name: 'hubViewAs', value: 'member', url: at.workbench.origin }]);
  const form = `/sites/hub/Lists/HubArticles/EditForm.aspx?ID=${id}`;
  await Promise.all([open(form), member.open(form)]);
  await member.page.getByLabel('Summary').fill('The member’s words');
  await member.page.getByLabel('Byline').fill('Mair');
  await member.page.getByRole('button', { name: 'Save' }).click();
  await inForm(member.page, /AllItems\.aspx/);

  await page.getByLabel('Summary').fill('The owner’s words');
  await page.getByRole('button', { name: 'Save' }).click();
  const told = page.getByRole('alert');
  await told.getByText('Somebody else changed this item').waitFor();
  expect(await told.getByRole('term').allTextContents()).toEqual(['Summary', 'Byline']);
  expect(await told.getByRole('definition').allTextContents()).toEqual(['The member’s words', 'Mair']);
  expect(await page.getByLabel('Summary').inputValue()).toBe('The owner’s words');
  expect(await at.guarded.accessibilityFaults()).toEqual([]);

  // Somebody was faster once more: what was shown is not what is there.
  await at.api.update('HubArticles', id, { HubSummary: 'Changed once more' });
  await page.getByRole('button', { name: 'Save mine anyway' }).click();
  await told.getByText('Changed once more').waitFor();
  await page.getByRole('button', { name: 'Save mine anyway' }).click();
  await inForm(page, /AllItems\.aspx/);
  const { HubSummary } = await at.api.get<{ HubSummary: string }>(`web/getList('/sites/hub/Lists/HubArticles')/items(${id})`);
  expect(HubSummary).toBe('The owner’s words');
  await member.close();
});
