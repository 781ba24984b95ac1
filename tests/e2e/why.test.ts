import { Locator, Page } from 'playwright-core';
import { articleTitles, home } from './support/home';
import { journey } from './support/journey';
import { storeProperties } from './support/settings';

const at = journey();

const DAY = 86_400_000;
const days = (count: number): string => new Date(Date.now() + count * DAY).toISOString();
const add = (values: Record<string, unknown>): Promise<number> => at.api.add('HubArticles', { HubPublishFrom: days(-1), HubLanguage: 'en', ...values });

async function tool(page: Page): Promise<Locator> {
  await at.open(home());
  await page.getByRole('button', { name: 'Manage content' }).click();
  await page.getByRole('button', { name: 'Why is this not showing?' }).click();
  const panel = page.getByRole('dialog', { name: 'Why is this not showing?' });
  await panel.getByLabel('Title, number or address').waitFor();
  return panel;
}

async function ask(panel: Locator, text: string): Promise<void> {
  await panel.getByLabel('Title, number or address').fill(text);
  await panel.getByRole('button', { name: 'Look' }).click();
}

it('names for each article what hides it', async () => {
  const { page } = at;
  await add({ Title: 'Verdict expired', HubPublishFrom: days(-9), HubExpires: days(-2) });
  await add({ Title: 'Verdict draft', HubPublishFrom: null });
  await add({ Title: 'Verdict scheduled', HubPublishFrom: days(3) });
  const english = await add({ Title: 'Verdict pair', HubFeatured: true });
  await add({ Title: 'Dyfarniad pâr', HubLanguage: 'cy', HubTranslationOf: english });
  await add({ Title: 'Verdict old', HubPublishFrom: days(-3000) });
  const panel = await tool(page);
  for (const [title, said] of [
    ['Verdict expired', /^Readers do not see this article because it expired on /],
    ['Verdict draft', /because it has no date in “Publish from”\.$/],
    ['Verdict scheduled', /because it is to be published on /],
    ['Dyfarniad pâr', /because they get its other version, “Verdict pair”\.$/],
    ['Verdict pair', /^Readers see this article: it is number \d+ of the cards\.$/],
    ['Verdict old', /^Readers find this article, but not among the first cards: 12 are shown and this is number \d+\.$/]
  ] as const) {
    await ask(panel, title);
    await panel.getByRole('heading', { level: 3, name: title, exact: true }).waitFor();
    await panel.getByText(said).waitFor();
  }
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
});

it('takes a link that was copied, a number, and what lies elsewhere', async () => {
  const { page } = at;
  const id = await add({ Title: 'By its address' });
  const panel = await tool(page);
  await ask(panel, `${at.workbench.site}/SitePages/Home.aspx?hubArticle=${id}`);
  await panel.getByRole('heading', { level: 3, name: 'By its address' }).waitFor();
  await ask(panel, `${at.workbench.origin}/sites/other/Lists/Tasks/DispForm.aspx?ID=1`);
  await panel.getByText('It lies in /sites/other/Lists/Tasks.').waitFor();
  expect(await panel.getByRole('heading', { level: 3, name: 'By its address' }).count()).toBe(0);
  await ask(panel, `${at.workbench.origin}/sites/housing/SitePages/Home.aspx?hubArticle=${id}`);
  await panel.getByRole('button', { name: `By its address Article ${id}` }).click();
  await panel.getByRole('heading', { level: 3, name: 'By its address' }).waitFor();
  await ask(panel, '1');
  await panel.getByRole('button', { name: /Link 1$/ }).click();
  await panel.getByText('Readers see this link.').waitFor();
});

it('previews a planned publication; its form opens beside the answer, which is new when the page is turned to again', async () => {
  const { page } = at;
  await add({ Title: 'Planned', HubPublishFrom: days(3), HubFeatured: true });
  const panel = await tool(page);
  await ask(panel, 'Planned');
  await panel.getByText(/because it is to be published on /).waitFor();
  const [day] = days(5).split('T');
  await panel.getByLabel('Date').fill(day);
  await panel.getByRole('button', { name: 'Preview' }).click();
  await panel.getByText('Readers see this article: it is number 1 of the cards.').waitFor();
  const cards = panel.getByRole('region', { name: 'The articles that the page shows then' }).getByRole('listitem');
  expect(await cards.first().textContent()).toBe('Planned · Leads, larger than the others · The one that you chose');
  await panel.getByText(/^What readers get on .* · In English$/).waitFor();
  const seen = await Promise.all([panel.getByRole('heading', { level: 3, name: 'Planned' }), cards.last()].map((one) => one.boundingBox()));
  expect(seen.map((box) => box && box.y > 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0))).toEqual([true, true]);
  const [form] = await Promise.all([page.waitForEvent('popup'), panel.getByRole('link', { name: 'Edit Planned (opens in a new tab)' }).click()]);
  await form.waitForURL(/EditForm\.aspx/);
  await form.waitForSelector('body[data-ready]');
  await form.getByLabel('Title').fill('Planned anew');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitForURL(/\/SitePages\/Home\.aspx/);
  await form.close();
  // The browser of the tests never takes the focus from a page.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await panel.getByRole('heading', { level: 3, name: 'Planned anew' }).waitFor();
});

it('knows the settings of the web part', async () => {
  const { page, workbench: { origin } } = at;
  await add({ Title: 'Verdict of settings', HubFeatured: true, HubTopic: 'Money' });
  const { value: groups } = await at.api.get<{ value: { Id: number; Title: string }[] }>('web/sitegroups?$select=Id,Title');
  const [{ Id: id, Title: group }] = groups.filter(({ Title }) => Title.endsWith('Members'));
  await storeProperties(origin, { version: 2, articleCount: 6, show: 'articles', facets: { Topic: { Technology: true } }, audience: { [String(id)]: true } });
  const panel = await tool(page);
  await ask(panel, 'Verdict of settings');
  await panel.getByText(new RegExp(`^Readers find this article, but not at first: the first filters .* only to people in: ${group}\\.`)).waitFor();
  await panel.getByText('(topic: Technology)').waitFor();
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
  await panel.getByRole('button', { name: 'Preview' }).click();
  const cards = panel.getByRole('region', { name: 'The articles that the page shows then' });
  await cards.getByRole('listitem').first().waitFor();
  expect(await cards.getByText('Verdict of settings').count()).toBe(0);
  await panel.getByRole('button', { name: 'Back to now' }).click();
  await ask(panel, '1');
  await panel.getByRole('button', { name: /Link 1$/ }).click();
  await panel.getByText(/^Readers do not see this link because the settings of this web part show articles only\./).waitFor();

  await storeProperties(origin, { version: 2, articleCount: 6, linkCategories: { Gone: true } });
  const again = await tool(page);
  await ask(again, '1');
  await again.getByRole('button', { name: /Link 1$/ }).click();
  await again.getByText(/^Readers do not see this link because the settings of this web part do not show its category, /).waitFor();
});

it('is not there for a visitor', async () => {
  const { page, guarded } = at;
  await guarded.context.addCookies([{ name: 'hubViewAs', value: 'visitor', url: at.workbench.origin }]);
  await at.open(home());
  await articleTitles(page);
  expect(await page.getByRole('button', { name: 'Manage content' }).count()).toBe(0);
});
