import { Page } from 'playwright-core';
import { articleTitles, home } from './support/home';
import { journey } from './support/journey';

const at = journey();

describe('an owner', () => {
  it('changes a title in the list’s form, and the card has changed', async () => {
    const { page, open } = at.guarded;
    await open(home());
    const [title] = await articleTitles(page);
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Edit', exact: true }).click();
    await page.waitForURL(/EditForm\.aspx/);
    await page.waitForSelector('body[data-ready]');
    await page.getByLabel('Title').fill('Changed <b>by</b> its "owner" & O’Neill');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/SitePages\/Home\.aspx/);
    await open(home());
    const [changed, ...others] = await articleTitles(page);
    expect(changed).toBe('Changed <b>by</b> its "owner" & O’Neill');
    expect(others).not.toContain(title);
  });

  it('adds an article, which leads the cards, and takes it away again', async () => {
    const { page, open } = at.guarded;
    await open('/sites/hub/Lists/HubArticles/NewForm.aspx');
    await page.getByLabel('Title').fill('A wholly new article');
    await page.getByLabel('Summary').fill('Short and plain.');
    await page.getByLabel('Featured').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/AllItems\.aspx/);
    await open(home());
    expect((await articleTitles(page))[0]).toBe('A wholly new article');
    await open('/sites/hub/Lists/HubArticles/AllItems.aspx');
    await page.getByRole('link', { name: 'A wholly new article', exact: true }).click();
    await page.waitForURL(/DispForm\.aspx/);
    await page.waitForSelector('body[data-ready]');
    await page.getByRole('button', { name: /Delete/ }).first().click();
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: /Delete/ }).click();
    await page.waitForURL(/AllItems\.aspx/);
    await open(home());
    expect(await articleTitles(page)).not.toContain('A wholly new article');
  });

  it('is told what is wrong before anything is saved', async () => {
    const { page, open, accessibilityFaults } = at.guarded;
    await open('/sites/hub/Lists/HubLinks/NewForm.aspx');
    await page.getByRole('button', { name: 'Save' }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.getByRole('link').count()).toBeGreaterThanOrEqual(2);
    expect(await accessibilityFaults()).toEqual([]);
    expect(page.url()).toContain('NewForm.aspx');
  });

  it.each(['HubArticles', 'HubLinks'])('finds the pages of %s in good order', async (list) => {
    const { page, open, accessibilityFaults } = at.guarded;
    for (const name of ['AllItems.aspx', 'NewForm.aspx', 'EditForm.aspx?ID=1', 'DispForm.aspx?ID=1']) {
      await open(`/sites/hub/Lists/${list}/${name}`);
      expect([name, await accessibilityFaults()]).toEqual([name, []]);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
  });
});

describe('whoever edits the page', () => {
  it('changes heading and number in the property pane, saves, and finds it so after a reload', async () => {
    const { page, open } = at.guarded;
    await open(home({ Mode: 'Edit' }));
    await articleTitles(page);
    expect(await at.guarded.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: /Edit properties/i }).click();
    const heading = page.getByLabel('Heading');
    await heading.waitFor();
    await heading.fill('What changes for us');
    await page.getByRole('heading', { level: 2, name: 'What changes for us' }).waitFor();
    const slider = page.getByRole('slider', { name: 'How many articles' });
    await slider.focus();
    for (let step = 0; step < 9; step += 1) {
      await slider.press('ArrowLeft');
    }
    await expect3(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await open(home());
    await page.getByRole('heading', { level: 2, name: 'What changes for us' }).waitFor();
    expect((await articleTitles(page)).length).toBe(3);

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: /Edit properties/i }).click();
    await heading.waitFor();
    await heading.fill('');
    await page.getByRole('main').getByRole('heading', { level: 2, name: 'Public Sector Hub' }).waitFor();
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await page.waitForSelector('body[data-ready]');
    await page.getByRole('heading', { level: 2, name: 'What changes for us' }).waitFor();
  });
});

it('what is changed on the page is not lost without a question', async () => {
  const { page, open } = at.guarded;
  await open(home({ Mode: 'Edit' }));
  await articleTitles(page);
  await page.getByRole('button', { name: /Edit properties/i }).click();
  const heading = page.getByLabel('Heading');
  await heading.waitFor();
  await heading.fill('Half typed');
  await page.getByRole('heading', { level: 2, name: 'Half typed' }).waitFor();
  const asked = new Promise<string>((resolve) => page.once('dialog', (dialog) => {
    resolve(dialog.type());
    dialog.dismiss().catch(() => undefined);
  }));
  await page.getByLabel('View as').selectOption('Visitor');
  expect(await asked).toBe('beforeunload');
  expect(await heading.inputValue()).toBe('Half typed');
});

it('a page that was not changed can be left without a question', async () => {
  const { page, open } = at.guarded;
  await open(home({ Mode: 'Edit' }));
  await articleTitles(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    dialog.accept().catch(() => undefined);
  });
  await page.getByRole('heading', { level: 1 }).click();
  await open('/sites/hub/Lists/HubArticles/AllItems.aspx');
  expect(dialogs).toEqual([]);
});

async function expect3(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('[data-canvas] section:first-of-type li').length === 3);
}
