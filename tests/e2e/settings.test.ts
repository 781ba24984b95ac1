import { Page } from 'playwright-core';
import { articleTitles, home, linkTitles } from './support/home';
import { journey } from './support/journey';
import { asRole } from './support/settings';

const at = journey();

const INSTANCE = '7a1c0f52-9f5e-4f55-9b0e-2d4c8a6b1e01';
const PART = '6f3c8f4e-2b7d-4d0e-9a35-5c1f0e7b9d21';

/** What the page stores, as if an earlier visit, a script or another version had stored it. */
async function store(properties: unknown, dataVersion = '1.0'): Promise<void> {
  const { origin } = at.workbench;
  const canvas = { [INSTANCE]: { id: PART, instanceId: INSTANCE, title: 'Hub', description: '', dataVersion, properties } };
  const answer = await fetch(`${origin}/workbench/canvas?site=%2Fsites%2Fhub`, { method: 'PUT', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify(canvas) });
  expect(answer.status).toBe(204);
}

async function stored(): Promise<{ dataVersion: string; properties: Record<string, unknown> }> {
  const canvas = await (await fetch(`${at.workbench.origin}/workbench/canvas?site=%2Fsites%2Fhub`)).json() as Record<string, { dataVersion: string; properties: Record<string, unknown> }>;
  return canvas[INSTANCE];
}

/** Opens the property pane at one of its pages. */
async function settings(pageNumber: number): Promise<Page> {
  const { page, open } = at.guarded;
  await open(home({ Mode: 'Edit' }));
  await page.getByRole('button', { name: /Edit properties/i }).click();
  await page.getByLabel('Heading').waitFor();
  for (let step = 1; step < pageNumber; step += 1) {
    await page.getByRole('button', { name: /^Next/ }).click();
  }
  return page;
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  await at.guarded.open(home());
}

const region = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('region', { name });

beforeEach(() => store({ articleCount: 6 }));

it('a page of version 1 opens as it was, and keeps what was chosen when it is saved', async () => {
  await store({ title: 'As ever', articleCount: 3, searchIn: { hubSite: true }, mine: 'kept' });
  const { page, open } = at.guarded;
  await open(home());
  await page.getByRole('heading', { level: 2, name: 'As ever' }).waitFor();
  expect((await articleTitles(page)).length).toBe(3);
  expect((await linkTitles(page)).length).toBeGreaterThan(5);
  await settings(1);
  await page.getByLabel('Heading').fill('Now');
  await page.getByRole('main').getByRole('heading', { level: 2, name: 'Now' }).waitFor();
  await saved(page);
  expect(await stored()).toMatchObject({ dataVersion: '2.0', properties: { version: 2, title: 'Now', articleCount: 3, searchIn: { hubSite: true }, mine: 'kept' } });
});

it('a page of a later version is shown as well as can be and keeps its number', async () => {
  await store({ version: 3, articleCount: 2, layout: { kind: 'mosaic' }, mood: 'good' }, '3.0');
  await settings(1);
  const { page } = at.guarded;
  await page.getByLabel('Heading').fill('Later');
  await page.getByRole('main').getByRole('heading', { level: 2, name: 'Later' }).waitFor();
  await saved(page);
  expect((await articleTitles(page)).length).toBe(2);
  expect(await stored()).toMatchObject({ dataVersion: '3.0', properties: { version: 3, layout: { kind: 'mosaic' }, mood: 'good' } });
});

it('what to show: a compact list of articles alone, then links of one category alone', async () => {
  const page = await settings(1);
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
  await choose(page, 'Layout of articles', 'Compact list');
  await choose(page, 'Content', 'Articles only');
  await region(page, 'Partner links').waitFor({ state: 'hidden' });
  await saved(page);
  expect((await articleTitles(page)).length).toBe(6);
  expect(await region(page, 'Partner links').count()).toBe(0);
  expect(await editOverPictures(page)).toEqual({ edits: 6, over: [] });
  expect(await at.guarded.accessibilityFaults()).toEqual([]);

  await settings(1);
  await choose(page, 'Content', 'Partner links only');
  await region(page, 'Articles').waitFor({ state: 'hidden' });
  await page.getByRole('checkbox', { name: 'Training and skills' }).press('Space');
  await saved(page);
  await linkTitles(page);
  expect(await region(page, 'Partner links').getByRole('heading', { level: 4 }).allTextContents()).toEqual(['Training and skills']);
  expect(await page.getByRole('searchbox').count()).toBe(0);
});

it('where from: another list of the site, which says what it lacks; one that is gone is said to be so', async () => {
  const page = await settings(2);
  await page.getByRole('combobox', { name: 'List of articles' }).waitFor();
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
  await choose(page, 'List of articles', 'Hub Partner Links');
  await page.getByText(/This list lacks columns of the hub.*Summary, Image/).waitFor();
  await saved(page);
  expect((await stored()).properties.articleList).toBe('Lists/HubLinks');
  await page.getByText('The articles cannot be shown at the moment.').or(region(page, 'Articles').getByRole('heading', { level: 4 }).first()).first().waitFor();
  at.guarded.faults.splice(0);

  await store({ version: 2, articleCount: 6, articleList: 'Lists/Gone', linkCategories: { Gone: true } });
  await settings(2);
  await page.getByText('This list is not in the site, or you may not read it. Choose another one.').waitFor();
  await page.getByRole('combobox', { name: 'List of articles' }).filter({ hasText: 'Gone (no longer there)' }).waitFor();
  await page.getByRole('button', { name: /Back$/ }).click();
  await page.getByRole('checkbox', { name: 'Gone (no longer there)' }).waitFor();
  await page.getByRole('alert').getByText('The articles cannot be shown at the moment.').waitFor();
  at.guarded.faults.splice(0);
});

it('readers: an order and a topic to begin with, which they can change, and which an address goes before', async () => {
  const page = await settings(3);
  await page.getByRole('checkbox', { name: 'Money' }).first().waitFor();
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
  await choose(page, 'Order', 'Title, A to Z');
  await page.getByRole('checkbox', { name: 'Technology', exact: true }).press('Space');
  await page.getByRole('button', { name: /Remove .*Technology/ }).waitFor();
  await saved(page);

  await asRole(page.context(), at.workbench.origin, 'visitor');
  await at.guarded.open(home());
  await page.getByRole('button', { name: /Remove .*Technology/ }).waitFor();
  // The hub's own cards stand there until the first answer.
  await page.waitForFunction(() => {
    const shown = Array.from(document.querySelectorAll('[data-hub-card]'), ({ textContent }) => textContent ?? '');
    return shown.length > 0 && String(shown) === String([...shown].sort((one, other) => one.localeCompare(other)));
  });
  const titles = await articleTitles(page);
  expect(titles.length).toBeLessThanOrEqual(6);
  expect(page.url()).not.toContain('hubTopic');

  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('button', { name: /Remove .*Technology/ }).waitFor({ state: 'hidden' });
  await page.reload();
  await articleTitles(page);
  expect(await page.getByRole('button', { name: /Remove .*Technology/ }).count()).toBe(0);

  await at.guarded.open(home({ hubTopic: 'Money' }));
  await page.getByRole('button', { name: /Remove .*Money/ }).waitFor();
  expect(await page.getByRole('button', { name: /Remove .*Technology/ }).count()).toBe(0);
});

it('readers: always Welsh shows the Welsh version of a pair to those who read English', async () => {
  const { page, open } = at.guarded;
  await open(home());
  const before = await articleTitles(page);
  await settings(3);
  await choose(page, 'Language of articles', 'Always Welsh');
  await saved(page);
  await region(page, 'Articles').locator('[lang=cy]').first().waitFor();
  expect(await articleTitles(page)).not.toEqual(before);
});

it('who sees it: members alone; a visitor’s page has no trace of it, and an owner reads for whom it is', async () => {
  const page = await settings(3);
  await page.getByText('This tidies the page. It does not protect anything').first().waitFor();
  await page.getByRole('checkbox', { name: 'Public Sector Hub Members' }).press('Space');
  await saved(page);
  await page.getByText('Shown to people in: Public Sector Hub Members.').waitFor();
  await articleTitles(page);
  expect(await at.guarded.accessibilityFaults()).toEqual([]);

  await asRole(page.context(), at.workbench.origin, 'visitor');
  const asked = page.waitForResponse((answer) => /sitegroups\(\d+\)\/users/i.test(answer.url()));
  await at.guarded.open(home());
  await asked;
  await page.waitForLoadState('networkidle');
  expect(await page.locator('#zone').innerText()).toBe('');

  await asRole(page.context(), at.workbench.origin, 'member');
  await at.guarded.open(home());
  await articleTitles(page);
});

/** The cards of articles whose *Edit* lies over their picture. */
const editOverPictures = (page: Page): Promise<{ edits: number; over: string[] }> => region(page, 'Articles').getByRole('listitem').evaluateAll((cards) => {
  const edits = cards.filter((card) => card.querySelector('[data-hub-edit]'));
  const isOver = (card: Element): boolean => {
    const [edit, picture] = ['[data-hub-edit]', 'img'].map((part) => card.querySelector(part)?.getBoundingClientRect());
    return edit !== undefined && picture !== undefined && edit.left < picture.right && picture.left < edit.right && edit.top < picture.bottom && picture.top < edit.bottom;
  };
  return { edits: edits.length, over: edits.filter(isOver).map((card) => card.textContent ?? '') };
});
