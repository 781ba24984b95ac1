import { articleTitles, home } from './support/home';
import { journey } from './support/journey';

const at = journey();

beforeAll(async () => {
  await at.api.add('HubArticles', { HubSummary: 'It has no title.', HubFeatured: true });
});

const notes = /needs? your attention/;

it.each(['Visitor', 'Guest'])('a %s reads, and sees nothing of what only owners can put right', async (role) => {
  const { page, open } = at.guarded;
  await open(home());
  await articleTitles(page);
  expect(await page.getByText(notes).count()).toBe(1);
  await Promise.all([page.waitForEvent('load'), page.getByLabel('View as').selectOption(role)]);
  await page.waitForSelector('body[data-ready]');
  expect((await articleTitles(page)).length).toBe(12);
  expect(await page.getByText(notes).count()).toBe(0);
  expect(await page.getByLabel('View as').inputValue()).toBe(role.toLowerCase());
});

it('a visitor finds no way to change the lists', async () => {
  const { page, open, context } = at.guarded;
  await context.addCookies([{ name: 'hubViewAs', value: 'visitor', url: at.workbench.origin }]);
  await open('/sites/hub/Lists/HubArticles/AllItems.aspx');
  for (const name of [/^New/, /^Edit/, /^Delete/]) {
    expect(await page.getByRole('main').getByRole('link', { name }).count()).toBe(0);
    expect(await page.getByRole('main').getByRole('button', { name }).count()).toBe(0);
  }
  await open('/sites/hub/Lists/HubArticles/EditForm.aspx?ID=1');
  await page.getByRole('alert').getByText('You may read this list but not change it').waitFor();
});

it('a visitor cannot edit the page, and the server would not take it', async () => {
  const { page, open, context } = at.guarded;
  await context.addCookies([{ name: 'hubViewAs', value: 'visitor', url: at.workbench.origin }]);
  await open(home({ Mode: 'Edit' }));
  await articleTitles(page);
  for (const name of ['Edit', 'Save', 'Discard changes', 'Edit properties']) {
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
  }
  const headers = { cookie: 'hubViewAs=visitor', origin: at.workbench.origin, 'content-type': 'application/json' };
  expect((await fetch(`${at.workbench.origin}/workbench/canvas`, { method: 'PUT', headers, body: '{}' })).status).toBe(403);
});

it('a member may change items and is told what needs attention', async () => {
  const { page, open, context } = at.guarded;
  await context.addCookies([{ name: 'hubViewAs', value: 'member', url: at.workbench.origin }]);
  await open(home());
  await articleTitles(page);
  expect(await page.getByText(notes).count()).toBe(1);
});
