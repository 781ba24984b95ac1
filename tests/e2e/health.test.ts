import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Page } from 'playwright-core';
import { articleTitles, home } from './support/home';
import { journey } from './support/journey';
import { removeFolder, temporaryFolder } from './support/workbench';

const at = journey();
const folder = temporaryFolder();
afterAll(() => removeFolder(folder));
const DAY = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
const today = (): string => new Date().toISOString().slice(0, 10);
let link: number;

beforeAll(async () => {
  await at.api.add('HubArticles', {
    Title: 'A plan, "once" good', HubSummary: 'It is old.', HubReviewBy: '2026-01-01T00:00:00Z',
    HubBody: '<h2>Why</h2><h4>How</h4><p>See <a href="/sites/hub/Docs/gone.docx">here</a>, and <a href="/sites/hub/Lists/HubArticles/AllItems.aspx">the list of articles</a>.</p>'
  });
  link = await at.api.add('HubLinks', { Title: '=A link, nobody looked at', HubDescription: 'x', HubUrl: { Url: 'https://old.example/', Description: 'x' }, HubLastChecked: ago(800) });
});

async function openCheck(page: Page): Promise<void> {
  await articleTitles(page);
  await page.getByRole('button', { name: 'Manage content' }).click();
  await page.getByRole('button', { name: 'Check the content' }).click();
  await page.getByRole('button', { name: 'Check again' }).waitFor();
}

const as = (role: string): Promise<void> => at.guarded.context.addCookies([{ name: 'hubViewAs', value: role, url: at.workbench.origin }]);
const group = (page: Page, name: RegExp): ReturnType<Page['getByRole']> => page.getByRole('region', { name });

it('an owner sees what is wrong, the most harmful first, and goes to the form in a tab of its own, while the findings stay', async () => {
  const { page, open, accessibilityFaults } = at.guarded;
  await open(home());
  await openCheck(page);
  const dialog = page.getByRole('dialog', { name: 'Check the content' });
  expect((await dialog.getByRole('heading', { level: 3 }).allTextContents())[0]).toBe('Links that lead nowhere (1)');
  await group(page, /^Links that lead nowhere/).getByText(`SharePoint finds nothing at ${at.workbench.origin}/sites/hub/Docs/gone.docx`).waitFor();
  await group(page, /^Heading levels/).getByText('A heading 4 follows a heading 2.').waitFor();
  expect(await accessibilityFaults()).toEqual([]);
  // Buttons and links have the same ring.
  const edit = dialog.getByRole('link', { name: 'Edit A plan, "once" good (opens in a new tab)' }).first();
  await dialog.getByRole('button', { name: 'Export as CSV' }).focus();
  await page.keyboard.press('Tab');
  await edit.focus();
  const ring = (): Promise<string> => edit.evaluate((element) => { const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element); return `${outlineStyle} ${outlineWidth} ${boxShadow}`; });
  expect(await ring()).toBe('solid 2px none');
  await dialog.getByLabel('What was found').selectOption({ label: 'Links that lead nowhere (1)' });
  expect(await dialog.getByRole('heading', { level: 3 }).count()).toBe(1);
  const [form] = await Promise.all([page.waitForEvent('popup'), dialog.getByRole('link', { name: 'Edit A plan, "once" good (opens in a new tab)' }).click()]);
  await form.waitForURL(/HubArticles\/EditForm\.aspx\?ID=\d+/);
  await form.waitForSelector('body[data-ready]');
  expect(await form.getByLabel('Title').inputValue()).toBe('A plan, "once" good');
  await form.close();
  expect(await dialog.getByRole('heading', { level: 3 }).count()).toBe(1);
});

it('a check is exported, and spreadsheets find no formula in it', async () => {
  const { page, open } = at.guarded;
  await open(home());
  await openCheck(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export as CSV' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^content-check-\d{4}-\d\d-\d\d\.csv$/);
  const file = path.join(folder, 'check.csv');
  await download.saveAs(file);
  const text = readFileSync(file, 'utf8');
  expect(text.startsWith('\ufeffUrgency,')).toBe(true);
  const rows = rowsOf(text.slice(1));
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([7]));
  expect(rows.find(([, kind]) => kind === 'Links that lead nowhere')).toEqual(
    ['Fix first', 'Links that lead nowhere', 'Articles', expect.stringMatching(/^\d+$/), 'A plan, "once" good', expect.stringContaining('gone.docx'), expect.stringContaining('/EditForm.aspx?ID=')]
  );
  expect(rows.some(([, , , , title]) => title === "'=A link, nobody looked at")).toBe(true);
  expect(rows.length).toBe(Number(/^(\d+) things/.exec(await page.getByText(/things to look at$/).innerText())?.[1]) + 1);
});

it('a member marks a link as checked, and the list says so', async () => {
  const { page, open } = at.guarded;
  await as('member');
  await open(home());
  await openCheck(page);
  const button = page.getByRole('button', { name: 'Mark as checked: =A link, nobody looked at' });
  await button.focus();
  await page.keyboard.press('Enter');
  const row = page.locator('[data-finding="linksUnchecked"]').filter({ hasText: 'nobody looked at' });
  await row.getByRole('button', { name: 'Done' }).waitFor();
  expect(await row.getByRole('button', { name: 'Done' }).evaluate((element) => element === document.activeElement)).toBe(true);
  expect((await at.api.get<{ HubLastChecked: string }>(`web/getList('/sites/hub/Lists/HubLinks')/items(${link})`)).HubLastChecked.slice(0, 10)).toBe(today());
  await page.getByRole('button', { name: 'Check again' }).click();
  await page.getByRole('button', { name: 'Check again' }).waitFor();
  expect(await page.locator('[data-finding="linksUnchecked"]').filter({ hasText: 'nobody looked at' }).count()).toBe(0);
});

it('what two people do at once is not lost: the second is told', async () => {
  const { page, open } = at.guarded;
  const both = await at.api.add('HubLinks', { Title: 'Both look at this', HubDescription: 'x', HubUrl: { Url: 'https://both.example/', Description: 'x' }, HubLastChecked: ago(800) });
  await open(home());
  await openCheck(page);
  await at.api.update('HubLinks', both, { HubDescription: 'Edited by the other' });
  at.guarded.faults.length = 0;
  await page.getByRole('button', { name: 'Mark as checked: Both look at this' }).click();
  await page.getByRole('alert').getByText('Somebody has changed this since it was checked').waitFor();
  expect(await at.api.get(`web/getList('/sites/hub/Lists/HubLinks')/items(${both})`)).toMatchObject({ HubDescription: 'Edited by the other', HubLastChecked: expect.not.stringContaining(today()) });
  // The browser itself notes that the answer was 412.
  expect(at.guarded.faults.every((fault) => fault.includes('412'))).toBe(true);
  at.guarded.faults.length = 0;
});

it('a visitor finds nothing of all this', async () => {
  const { page, open } = at.guarded;
  await as('visitor');
  await open(home());
  await articleTitles(page);
  expect(await page.getByRole('button', { name: 'Manage content' }).count()).toBe(0);
});

it('nothing runs out of a narrow window', async () => {
  const { page, open, accessibilityFaults } = at.guarded;
  await page.setViewportSize({ width: 320, height: 900 });
  await open(home({ theme: 'contrast' }));
  await openCheck(page);
  expect(await page.getByRole('dialog').evaluate((dialog) => Array.from(dialog.querySelectorAll('*')).filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1 && getComputedStyle(element).clipPath === 'none').length)).toBe(0);
  expect(await accessibilityFaults()).toEqual([]);
});

/** RFC 4180, as a spreadsheet reads it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows[rows.length - 1].push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '\r\n') { rows.push([]); }
    if (end === '') { break; }
  }
  return rows.filter((row) => row.length > 1);
}
