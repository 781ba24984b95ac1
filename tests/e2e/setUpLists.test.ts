import { Page } from 'playwright-core';
import { home } from './support/home';
import { journey } from './support/journey';
import { dropLists } from './support/lists';
import { asRole, organisationsHub } from './support/settings';

// A site without lists answers 404, and the browser says so.
const at = journey({ faultsExpected: true });
const faults = (): string[] => at.guarded.faults.filter((fault) => !/404/.test(fault));

const CREATE = 'Create the lists in “Public Sector Hub”';
const titles = async (): Promise<string[]> => (await at.api.get<{ value: { Title: string }[] }>('web/lists?$select=Title')).value.map(({ Title }) => Title);
const articles = "web/getList('/sites/hub/Lists/HubArticles')";
const columns = async (): Promise<string[]> => (await at.api.get<{ value: { InternalName: string }[] }>(`${articles}/fields?$select=InternalName`)).value.map(({ InternalName }) => InternalName);
const empty = async (): Promise<void> => {
  await organisationsHub(at.workbench.origin, null);
  await dropLists(at.workbench.origin, 'hub');
};

/** Changes below `_api` of the hub's site, as an owner does. */
async function post(path: string, method: string, body?: object): Promise<void> {
  const headers = { accept: 'application/json;odata=nometadata', 'content-type': 'application/json' };
  const { FormDigestValue } = await (await fetch(`${at.workbench.site}/_api/contextinfo`, { method: 'POST', headers })).json() as { FormDigestValue: string };
  const answer = await fetch(`${at.workbench.site}/_api/${path}`, { method: 'POST', headers: { ...headers, 'x-requestdigest': FormDigestValue, 'x-http-method': method, 'if-match': '*' }, body: body && JSON.stringify(body) });
  expect(answer.status).toBeLessThan(300);
}

const openTool = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Manage content' }).click();
  await page.getByRole('button', { name: 'Check the lists' }).click();
  await page.getByRole('heading', { name: 'Articles: “Hub Articles”' }).waitFor();
};

describe('an empty site', () => {
  beforeEach(empty);

  it('becomes a hub with sample items by one click of its owner', async () => {
    const { page, open, accessibilityFaults } = at.guarded;
    await open(home());
    await page.getByRole('checkbox', { name: /Add a few sample items/ }).check();
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: CREATE }).click();
    const heading = page.getByRole('heading', { name: 'The lists are ready', exact: true });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByText('parts were made').count()).toBe(1);
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Show the hub' }).click();
    await page.getByRole('link', { name: 'Sample: One front desk for three services', exact: true }).waitFor();
    await page.getByText('Sample: A guide to plain language').first().waitFor();
    expect(await titles()).toEqual(expect.arrayContaining(['Hub Articles', 'Hub Partner Links']));
    expect(faults()).toEqual([]);
  });

  it('is left half made when its owner stops, and is finished when they go on', async () => {
    const { page, open } = at.guarded;
    await open(home());
    await page.getByRole('button', { name: CREATE }).click();
    await page.getByText(/^Step [3-9] of/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('heading', { name: /^Stopped\./ }).waitFor();
    expect(await titles()).not.toContain('Hub Partner Links');
    await page.getByRole('button', { name: CREATE }).click();
    await page.getByRole('heading', { name: 'The lists are ready', exact: true }).waitFor();
    expect(await page.getByText(/were there already/).count()).toBe(1);
    expect(await titles()).toEqual(expect.arrayContaining(['Hub Articles', 'Hub Partner Links']));
    expect(faults()).toEqual([]);
  });

  it('has no button for a visitor, who reads whom to ask', async () => {
    const { page, open, context } = at.guarded;
    await asRole(context, at.workbench.origin, 'visitor');
    await open(home());
    await page.getByText('An administrator can also create them with the files that come with Public Sector Hub.').waitFor();
    expect(await page.getByRole('button', { name: /Create/ }).count()).toBe(0);
  });
});

describe('a list of version 1', () => {
  beforeEach(async () => {
    if (!(await titles()).includes('Hub Articles')) {
      const { page, open } = at.guarded;
      await open(home());
      await page.getByRole('button', { name: CREATE }).click();
      await page.getByRole('heading', { name: /The lists are ready/ }).waitFor();
    }
    for (const column of ['HubOwner', 'HubLastChecked', 'HubSource']) {
      await post(`${articles}/fields/getByInternalNameOrTitle('${column}')`, 'DELETE').catch(() => undefined);
    }
    await post(`${articles}/views/getByTitle('Due for review')`, 'DELETE').catch(() => undefined);
    await post(articles, 'MERGE', { ValidationFormula: '', ValidationMessage: '' });
  });

  it('is updated by its owner from the panel, and says that it is complete', async () => {
    const { page, open, accessibilityFaults } = at.guarded;
    const id = await at.api.add('HubArticles', { Title: 'Here before', HubPublishFrom: '2026-01-01T00:00:00Z' });
    await open(home());
    await openTool(page);
    await page.getByText('Made by an earlier version (1).').waitFor();
    for (const part of ['column “Owner”', 'rule for dates', 'view “Due for review”']) {
      expect(await page.getByText(part, { exact: true }).first().isVisible()).toBe(true);
    }
    expect(await accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Add what is missing' }).click();
    await page.getByRole('heading', { name: 'The lists are ready', exact: true }).waitFor();
    await page.getByText('Complete and up to date (version 2).').first().waitFor();
    expect(await accessibilityFaults()).toEqual([]);
    expect(await columns()).toEqual(expect.arrayContaining(['HubOwner', 'HubLastChecked', 'HubSource']));
    expect(await at.api.get(`${articles}/items(${id})?$select=Title,HubPublishFrom`)).toMatchObject({ Title: 'Here before', HubPublishFrom: '2026-01-01T00:00:00Z' });
    expect(faults()).toEqual([]);
  });

  it('takes over what its owner kept in a column of their own', async () => {
    const { page, open, accessibilityFaults } = at.guarded;
    if (!(await columns()).includes('Abstract')) {
      await post(`${articles}/fields`, 'POST', { FieldTypeKind: 2, Title: 'Abstract' });
    }
    const id = await at.api.add('HubArticles', { Title: 'With an abstract', Abstract: 'In short.' });
    await open(home());
    await openTool(page);
    await page.getByLabel('Fill this column').first().selectOption({ label: 'Summary' });
    await page.getByLabel('From your column').first().selectOption({ label: 'Abstract' });
    await page.getByRole('button', { name: 'Copy the values' }).click();
    await page.getByText('All items have been gone through').waitFor();
    expect(await page.getByText('1 item was filled').count()).toBe(1);
    expect(await accessibilityFaults()).toEqual([]);
    expect(await at.api.get(`${articles}/items(${id})?$select=HubSummary`)).toMatchObject({ HubSummary: 'In short.' });
  });
});
