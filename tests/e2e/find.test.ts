import { box, cardTitles, filters, found } from './support/finding';
import { articleTitles, home } from './support/home';
import { journey } from './support/journey';
import { openArticle, reader, waitForFocus } from './support/reader';

const at = journey();

const soon = (): string => new Date(Date.now() - 1000).toISOString();

describe('somebody who looks for an article', () => {
  it('types, sees what was found and where the word stands, and empties the box again', async () => {
    const { page, open } = at.guarded;
    await open(home());
    const own = await articleTitles(page);
    await box(page).pressSequentially('roof');
    await found(page, '5 articles found');
    expect(await cardTitles(page)).toContain('The leisure centre roof that pays for the learner pool');
    expect(await page.locator('mark').allTextContents()).toContain('roof');
    expect(await at.guarded.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await waitForFocus(page, '');
    await page.getByRole('region', { name: 'Articles' }).getByText(own[0]).waitFor();
    expect(await cardTitles(page)).toEqual(own);
    expect(page.url()).not.toContain('hubFind');
  });

  it('chooses filters, takes one back with Back and one by its cross, and the counts follow', async () => {
    const { page, open } = at.guarded;
    await open(home());
    await articleTitles(page);
    await filters(page);
    await page.getByRole('checkbox', { name: /^Householders/ }).check();
    await page.getByRole('button', { name: 'Remove Householders' }).waitFor();
    const householders = Number(/\((\d+)\)/.exec(await page.getByRole('group', { name: 'People served' }).getByText(/^Householders/).innerText())?.[1]);
    await found(page, `${householders} articles found`);
    const both = Number(/\((\d+)\)/.exec(await page.getByRole('group', { name: 'Benefit' }).getByText(/^Reduced risk/).innerText())?.[1]);
    expect(both).toBeLessThan(householders);
    await page.getByRole('checkbox', { name: /^Reduced risk/ }).check();
    await found(page, both === 1 ? '1 article found' : `${both} articles found`);
    expect(await cardTitles(page)).toHaveLength(both);
    expect(await at.guarded.accessibilityFaults()).toEqual([]);
    await page.goBack();
    await found(page, `${householders} articles found`);
    expect(await page.getByRole('checkbox', { name: /^Reduced risk/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Remove Householders' }).click();
    await page.getByRole('button', { name: 'Remove Householders' }).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('hubServes');
    expect(await cardTitles(page)).toEqual(await articleTitles(page));
  });

  it('finds it by keyboard alone, reads it, and comes back to its card and to what was found', async () => {
    const { page, open } = at.guarded;
    await open(home());
    await articleTitles(page);
    await box(page).focus();
    await page.keyboard.type('"roof that pays"');
    await found(page, '1 article found');
    for (let tabs = 0; tabs < 12 && (await page.evaluate(() => document.activeElement?.closest('[data-hub-card]') === null)); tabs += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await reader(page).getByRole('heading', { level: 2, name: 'The leisure centre roof that pays for the learner pool' }).waitFor();
    await page.keyboard.press('Escape');
    await reader(page).waitFor({ state: 'detached' });
    await waitForFocus(page, 'The leisure centre roof that pays for the learner pool');
    await found(page, '1 article found');
  });

  it('finds the same after a reload and by the copied link, article and all', async () => {
    const { page, open, context } = at.guarded;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(home());
    await articleTitles(page);
    await box(page).fill('roof');
    await found(page, '5 articles found');
    await page.getByLabel('Sort by').selectOption('title');
    await page.waitForFunction(() => location.search.includes('title'));
    await page.waitForFunction(() => document.querySelectorAll('[data-hub-card]').length === 5);
    const sorted = await cardTitles(page);
    expect(sorted).toEqual(Array.from(sorted).sort((one, other) => one.localeCompare(other, 'en')));
    await page.reload();
    await found(page, '5 articles found');
    expect(await box(page).inputValue()).toBe('roof');
    expect(await cardTitles(page)).toEqual(sorted);
    await page.getByRole('button', { name: 'Copy link to this search' }).click();
    await page.getByText('The link is copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await openArticle(page, sorted[1]);
    const tab = await context.newPage();
    await tab.goto(link);
    await found(tab, '5 articles found');
    expect(await cardTitles(tab)).toEqual(sorted);
    await tab.goto(page.url());
    await reader(tab).getByRole('heading', { level: 2, name: sorted[1] }).waitFor();
  });

  it('sees an article that was saved a second ago', async () => {
    const { page, open } = at.guarded;
    await at.api.add('HubArticles', { Title: 'Zebra crossings are back', HubPublishFrom: soon(), HubLanguage: 'en' });
    await open(home());
    await articleTitles(page);
    await box(page).fill('zebra');
    await found(page, '1 article found');
  });

  it('is told what to leave out when nothing fits', async () => {
    const { page, open } = at.guarded;
    await open(home());
    await articleTitles(page);
    await filters(page);
    await page.getByRole('checkbox', { name: /^Learners/ }).check();
    await box(page).fill('xylophone');
    await page.getByText('No article was found for “xylophone” with the filters that you have chosen.').waitFor();
    expect(await at.guarded.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Search without “xylophone”' }).click();
    await page.getByRole('region', { name: 'Articles' }).getByRole('heading', { level: 4 }).first().waitFor();
    expect(await box(page).inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/-content$/);
  });
});

it.each([
  ['an apostrophe', 'O’Neil', "O'Neill"], ['a percent sign', '50%', undefined], ['a sharp', 'C#', undefined], ['a phrase', '"learner pool"', 'learner pool'],
  ['an emoji', '🦺', undefined], ['operators', 'NOT (roof OR pool) AND "', undefined], ['markup', '<img src=x onerror=alert(1)>', undefined],
  ['Welsh letters', 'ŵyl ŷd âr', undefined], ['500 characters', 'water '.repeat(84), undefined]
])('%s in the box is a word like any other', async (_what, typed, inTitle) => {
  const { page, open } = at.guarded;
  await open(home());
  await articleTitles(page);
  await box(page).fill(typed);
  await page.getByRole('region', { name: 'Articles' }).getByText(inTitle ?? /No article was found/).or(page.getByRole('search').getByText(/articles? found/)).first().waitFor();
  if (inTitle !== undefined) {
    expect((await cardTitles(page)).join()).toContain(inTitle);
  }
  expect(await page.getByRole('alert').count()).toBe(0);
});
