import { cause } from './support/faults';
import { articleTitles, home } from './support/home';
import { journey } from './support/journey';
import { arrived, reader, waitForFocus } from './support/reader';

const at = journey();

const DAMP = 'Damp: we look at the house before we look at you';
const HOUSING = '/sites/housing';

it('whoever edits the page lets readers search the housing hub as well; its article says where it comes from, opens here, and can be shared', async () => {
  const { page, open, accessibilityFaults } = at.guarded;
  await open(home({ Mode: 'Edit' }));
  await articleTitles(page);
  await page.getByRole('button', { name: /Edit properties/i }).click();
  await page.getByRole('button', { name: /^Next/ }).click();
  const box = page.getByRole('checkbox', { name: `Housing hub (${HOUSING})` });
  await box.waitFor();
  expect(await page.getByRole('checkbox', { name: 'The hub that is shown here (always)' }).isDisabled()).toBe(true);
  expect(await accessibilityFaults()).toEqual([]);
  await box.press('Space');
  expect(await box.isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Save' }).click();
  await open(home());
  expect(await articleTitles(page)).not.toContain(DAMP);

  await page.getByRole('searchbox').fill('house before');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: DAMP }) });
  await card.waitFor();
  expect(await card.innerText()).toContain('From Housing hub');
  await page.getByRole('listitem').getByText('From Housing hub').first().waitFor();
  expect(await accessibilityFaults()).toEqual([]);

  await card.getByRole('link', { name: DAMP }).click();
  const pane = await arrived(page, DAMP);
  expect(new URL(page.url()).searchParams.get('hubArticle')).toMatch(/^\d+@\/sites\/housing$/);
  expect(await accessibilityFaults()).toEqual([]);

  // Comments and likes go where the article lies.
  const sent = page.waitForResponse((answer) => answer.request().method() === 'POST' && /\/comments/i.test(answer.url()));
  await pane.getByRole('textbox', { name: 'Write a comment' }).fill('A word to our neighbours');
  await pane.getByRole('button', { name: 'Post comment' }).click();
  expect(new URL((await sent).url()).pathname).toMatch(/^\/sites\/housing\/_api\//);
  await pane.getByText('A word to our neighbours').waitFor();

  // Back leads to what was found, and the address leads to the article again.
  const address = page.url();
  await page.goBack();
  await reader(page).waitFor({ state: 'hidden' });
  await waitForFocus(page, DAMP);
  expect(await page.getByRole('searchbox').inputValue()).toBe('house before');
  await open(address);
  await (await arrived(page, DAMP)).getByText('A word to our neighbours').waitFor();
});

it('whoever may not read the housing hub finds nothing of it, and hears of nothing', async () => {
  const { page, open } = at.guarded;
  await cause(at.workbench.origin, { kind: 'denied', path: `${HOUSING}/_api`, times: 100 });
  await open(home());
  await page.getByRole('searchbox').fill('house');
  await page.getByRole('status').filter({ hasText: /article/ }).first().waitFor();
  expect(await articleTitles(page)).not.toContain(DAMP);
  expect(await page.getByText('From Housing hub').count()).toBe(0);
  at.guarded.faults.splice(0);
});

it.each(['12@//evil.example/sites/hub', '12@https://evil.example', '12@', '12@housing'])('a link to an article of %j opens nothing', async (named) => {
  const { page, open } = at.guarded;
  await open(home({ hubArticle: named }));
  await articleTitles(page);
  expect(await reader(page).count()).toBe(0);
});
