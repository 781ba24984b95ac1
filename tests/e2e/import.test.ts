import { Locator, Page } from 'playwright-core';
import { cause } from './support/faults';
import { home } from './support/home';
import { journey } from './support/journey';
import { asRole } from './support/settings';

const at = journey();

const csv = (text: string): { name: string; mimeType: string; buffer: Buffer } => ({ name: 'Old news (2).csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${text}`) });

const TABLE = [
  'ID;Headline;Abstract;Date;Category;Odd',
  '1;"A lift for the ""Guildhall""; at last";Doors open on Monday.;03/04/2026;Buildings and places;x',
  '2;Minibws newydd;Cludiant i bawb;13/04/2026;Nonsense;',
  '3;;No headline here;14/04/2026;;',
  '4;Late;Bad date;31/02/2026;;',
  ';;;;;',
  '5;"<b>Tidy</b> &amp; short";;;Money;'
].join('\r\n');

const FEED = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old blog</title><language>en-gb</language>
<item><title>From the old blog &amp;#8211; one</title><link>https://blog.example/1</link><guid isPermaLink="false">https://blog.example/?p=1</guid><pubDate>Tue, 03 Mar 2026 09:00:00 +0000</pubDate><dc:creator>Sam Carter</dc:creator>
<category>Money</category><description>Short words.</description><content:encoded><![CDATA[<p>Long <b>words</b>.</p><script>alert(1)</script><p onclick="x()">End</p>]]></content:encoded></item>
<item><title>Two</title><link>https://blog.example/2</link><description>Only this.</description></item></channel></rss>`;

async function openTool(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Manage content' }).click();
  const panel = page.getByRole('dialog', { name: /Manage content|Import articles/ });
  await panel.getByRole('button', { name: 'Import articles' }).click();
  await panel.getByLabel('File', { exact: true }).waitFor();
  return panel;
}

const step = async (panel: Locator, title: string): Promise<void> => panel.getByRole('heading', { level: 3, name: title }).waitFor();

async function toCheck(panel: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await panel.getByLabel('File', { exact: true }).setInputFiles(file);
  await step(panel, 'Is this your file?');
  await panel.getByRole('button', { name: 'Continue' }).click();
  await step(panel, 'Which column is which?');
  await panel.getByRole('button', { name: 'Continue' }).click();
  await step(panel, 'How should they come in?');
  await panel.getByRole('button', { name: 'Check the rows' }).click();
  await panel.getByText('Nothing has been changed yet.').waitFor();
}

const counts = async (panel: Locator): Promise<Record<string, number>> => Object.fromEntries((await panel.locator('ul > li:has(strong)').evaluateAll(
  (items) => items.map((item) => [item.querySelector('strong')?.textContent ?? '', Number(item.querySelector('span')?.textContent)]))) as [string, number][]);

const imported = async (): Promise<Record<string, unknown>[]> => ((await at.api.get("web/getList('/sites/hub/Lists/HubArticles')/items?$top=500&$select=Id,Title,HubSource,HubPublishFrom,HubTopic,HubBody,HubCallToAction")) as { value: Record<string, unknown>[] }).value
  .filter(({ HubSource }) => typeof HubSource === 'string');

it('a member brings in a table, and bringing it in again changes nothing', async () => {
  const { page, context, open, accessibilityFaults } = at.guarded;
  await asRole(context, at.workbench.origin, 'member');
  await open(home());
  const panel = await openTool(page);
  expect(await accessibilityFaults()).toEqual([]);
  await panel.getByLabel('File', { exact: true }).setInputFiles(csv(TABLE));
  await step(panel, 'Is this your file?');
  expect(await panel.getByText('Read as UTF-8, with semicolons between cells.').count()).toBe(1);
  expect(await panel.getByText('1 empty row is left out.').count()).toBe(1);
  expect(await accessibilityFaults()).toEqual([]);
  await panel.getByRole('button', { name: 'Continue' }).click();
  expect(await panel.getByLabel('Title', { exact: true }).inputValue()).toBe('1');
  expect(await panel.getByText('Not imported from the file: Odd').count()).toBe(1);
  expect(await accessibilityFaults()).toEqual([]);
  await panel.getByRole('button', { name: 'Continue' }).click();
  expect(await panel.getByLabel('A short name for where the articles come from').inputValue()).toBe('old news');
  expect(await accessibilityFaults()).toEqual([]);
  await panel.getByRole('button', { name: 'Check the rows' }).click();
  await panel.getByText('Nothing has been changed yet.').waitFor();
  expect(await counts(panel)).toEqual({ New: 3, Changed: 0, 'Changed here as well': 0, Same: 0, Refused: 2 });
  expect(await panel.getByRole('row').allTextContents()).toEqual(['RowArticleWhat happensWhy', '4RefusedIt has no title.', '5LateRefusedPublish from: “31/02/2026” is not a date that can be read.']);
  expect(await accessibilityFaults()).toEqual([]);
  expect(await imported()).toEqual([]);
  await panel.getByRole('button', { name: 'Import 3 articles' }).click();
  await step(panel, 'What was imported');
  expect(await counts(panel)).toEqual({ Added: 3, Changed: 0 });
  expect(await accessibilityFaults()).toEqual([]);
  const saved = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Download the result (CSV)' }).click();
  expect((await saved).suggestedFilename()).toBe('import-result.csv');
  expect((await imported()).map(({ Title, HubPublishFrom, HubTopic }) => [Title, HubPublishFrom, HubTopic])).toEqual([
    ['A lift for the "Guildhall"; at last', null, 'Buildings and places'], ['Minibws newydd', null, null], ['Tidy & short', null, 'Money']
  ]);
  const drafts = context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Open the drafts in SharePoint (opens in a new tab)' }).click();
  const list = await drafts;
  await list.getByRole('heading', { name: 'The local SharePoint has no pages for saved views' }).waitFor();
  expect(decodeURI(list.url())).toContain('/Lists/HubArticles/Drafts and scheduled.aspx');
  await list.close();
  await panel.getByRole('button', { name: 'Import another file' }).click();
  await toCheck(panel, csv(TABLE));
  expect(await counts(panel)).toEqual({ New: 0, Changed: 0, 'Changed here as well': 0, Same: 3, Refused: 2 });
  expect(await panel.getByText('There is nothing to import.').count()).toBe(1);
});

it('the same table from a file of another name is left out, and what the rule of the list refuses is named', async () => {
  const { page, open, accessibilityFaults } = at.guarded;
  await page.setViewportSize({ width: 360, height: 740 });
  await open(home());
  const panel = await openTool(page);
  const table = 'Title,Summary,Language,Publish from,Expires\nMinibws newydd,Eto,cy,2026-05-01,\nToo late,Gone,en,2026-05-01,2026-04-01\nGood,Here,en,2026-05-01,';
  await panel.getByLabel('File', { exact: true }).setInputFiles({ ...csv(table), name: 'Weekly_v3 - December.csv' });
  await step(panel, 'Is this your file?');
  const lines = (name: string): Promise<number> => panel.getByRole('columnheader', { name }).evaluate((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getClientRects().length;
  });
  expect([await lines('Summary'), await lines('Language')]).toEqual([1, 1]);
  await panel.getByRole('button', { name: 'Continue' }).click();
  await panel.getByRole('button', { name: 'Continue' }).click();
  expect(await panel.getByLabel('A short name for where the articles come from').inputValue()).toBe('weekly');
  await panel.getByLabel('From the date in the file').check();
  await panel.getByRole('button', { name: 'Check the rows' }).click();
  await panel.getByText('Nothing has been changed yet.').waitFor();
  expect(await counts(panel)).toEqual({ New: 1, 'Title here already': 1, Changed: 0, 'Changed here as well': 0, Same: 0, Refused: 1 });
  expect(await panel.getByText('It would expire before it is published.').count()).toBe(1);
  expect(await accessibilityFaults()).toEqual([]);
  await panel.getByLabel('Also import 1 article whose title is here already').check();
  await cause(at.workbench.origin, { kind: 'denied', path: "HubArticles')/items", only: 'writes', times: 1 });
  await panel.getByRole('button', { name: 'Import 2 articles' }).click();
  await step(panel, 'What was imported');
  expect(await counts(panel)).toEqual({ Added: 1, Changed: 0, 'Not allowed': 1 });
  expect(await panel.getByRole('row', { name: /^2 Minibws newydd Not allowed ./ }).count()).toBe(1);
  expect(await panel.getByText(/^1 row was refused by the check/).count()).toBe(1);
  expect(await accessibilityFaults()).toEqual([]);
});

it('an owner brings in the feed of a blog with its dates, without what runs in it', async () => {
  const { page, open } = at.guarded;
  await open(home());
  const panel = await openTool(page);
  await panel.getByLabel('File', { exact: true }).setInputFiles({ name: 'feed.xml', mimeType: 'application/rss+xml', buffer: Buffer.from(FEED) });
  await step(panel, 'Is this your file?');
  await panel.getByRole('button', { name: 'Continue' }).click();
  await panel.getByRole('button', { name: 'Continue' }).click();
  await panel.getByLabel('From the date in the file').check();
  await panel.getByRole('button', { name: 'Check the rows' }).click();
  await panel.getByRole('button', { name: 'Import 2 articles' }).click();
  await step(panel, 'What was imported');
  const [first, second] = (await imported()).filter(({ HubSource }) => String(HubSource).startsWith('https:'));
  expect(first).toMatchObject({ Title: 'From the old blog – one', HubPublishFrom: '2026-03-03T09:00:00Z', HubTopic: 'Money', HubCallToAction: { Url: 'https://blog.example/1', Description: 'Read the original' } });
  expect(String(first.HubBody)).toContain('<p>Long <b>words</b>.</p><p>End</p>');
  expect(second).toMatchObject({ Title: 'Two', HubPublishFrom: null });
  // The browser tells of what it keeps from running in the document in which a body is cleaned.
  const { faults } = at.guarded;
  expect(faults.splice(0).filter((fault) => !/Executing inline event handler violates/.test(fault))).toEqual([]);
});

it('a visitor is offered nothing of it', async () => {
  const { page, context, open } = at.guarded;
  await asRole(context, at.workbench.origin, 'visitor');
  await open(home());
  await page.getByRole('region', { name: 'Articles' }).getByRole('heading', { level: 4 }).first().waitFor();
  expect(await page.getByRole('button', { name: 'Manage content' }).count()).toBe(0);
});
