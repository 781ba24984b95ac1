import path from 'node:path';
import { articleTitles, home } from './support/home';
import { guardedPage } from './support/guardedPage';
import { journey } from './support/journey';

const LIST = '/sites/hub/Lists/HubArticles';
const PICTURE = path.join(__dirname, '../../workbench/content/images/archive.png');

const at = journey({ faultsExpected: true });

const anArticle = (values: Record<string, unknown>): Promise<number> =>
  at.api.add('HubArticles', { HubPublishFrom: new Date(Date.now() - 1000).toISOString(), HubFeatured: true, HubLanguage: 'en', ...values });

it('a picture that an owner chooses stands on the card, with its description', async () => {
  const { page, open, faults } = at.guarded;
  await open(`${LIST}/NewForm.aspx`);
  await page.getByLabel('Title').fill('With a picture');
  await page.getByLabel('Image', { exact: true }).setInputFiles(PICTURE);
  await page.getByLabel('Image description').fill('Shelves of boxes');
  await page.getByLabel('Featured').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/AllItems\.aspx/);
  await open(home());
  expect((await articleTitles(page))[0]).toBe('With a picture');
  const picture = page.getByRole('img', { name: 'Shelves of boxes' });
  await page.waitForFunction((image) => (image as HTMLImageElement).naturalWidth === 960, await picture.elementHandle());
  expect(faults).toEqual([]);
});

it('a picture that cannot be stored does not add the article twice', async () => {
  const { page, open } = at.guarded;
  await open(`${LIST}/NewForm.aspx`);
  await page.getByLabel('Title').fill('Saved in two steps');
  await page.getByLabel('Image', { exact: true }).setInputFiles(PICTURE);
  await page.route('**/UploadImage**', (route) => route.fulfill({ status: 500, contentType: 'application/json', body: '{"odata.error":{"code":"-1","message":{"lang":"en-US","value":"No room."}}}' }));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('No room.').waitFor();
  await page.getByRole('alert').getByText('What you typed is saved, the picture is not').waitFor();
  await page.unroute('**/UploadImage**');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/AllItems\.aspx/);
  const { value } = await at.api.get<{ value: { HubImage: string }[] }>(`web/getList('${LIST}')/items?$filter=Title eq 'Saved in two steps'`);
  expect(value).toHaveLength(1);
  expect(value[0].HubImage).toContain('fileName');
});

it('the second of two owners is told, loses nothing, and decides', async () => {
  const id = await anArticle({ Title: 'Edited by two', HubSummary: 'As it was' });
  const { page, context, open } = at.guarded;
  await open(`${LIST}/EditForm.aspx?ID=${id}`);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForSelector('body[data-ready]');
  await other.getByLabel('Summary').fill('Theirs');
  await other.getByRole('button', { name: 'Save' }).click();
  await other.waitForURL(/AllItems\.aspx/);

  await page.getByLabel('Summary').fill('Mine');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('Somebody else changed this item').waitFor();
  expect(await page.getByLabel('Summary').inputValue()).toBe('Mine');
  expect(await page.getByRole('link', { name: /See their version/ }).getAttribute('href')).toBe(`${LIST}/DispForm.aspx?ID=${id}`);
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Save mine anyway' }).click();
  await page.waitForURL(/AllItems\.aspx/);
  const { HubSummary } = await at.api.get<{ HubSummary: string }>(`web/getList('${LIST}')/items(${id})`);
  expect(HubSummary).toBe('Mine');
});

it('what is hardly meant is asked about once, and the list’s own rule has the last word', async () => {
  const id = await anArticle({ Title: 'Expires too early' });
  const { page, open } = at.guarded;
  await open(`${LIST}/EditForm.aspx?ID=${id}`);
  await page.getByLabel('Expires').fill('2020-01-01T00:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('It expires before it is published').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('The article expires before it is published.').waitFor();
  expect(await page.getByLabel('Expires').inputValue()).toBe('2020-01-01T00:00');
  at.guarded.faults.splice(0);
});

it('a server that is away costs nothing that was typed', async () => {
  const { page, open } = at.guarded;
  await open(`${LIST}/NewForm.aspx`);
  await page.getByLabel('Title').fill('Typed while offline');
  await page.route('**/_api/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('SharePoint did not answer').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Typed while offline');
  await page.unroute('**/_api/**');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/AllItems\.aspx/);
  const { value } = await at.api.get<{ value: unknown[] }>(`web/getList('${LIST}')/items?$filter=Title eq 'Typed while offline'`);
  expect(value).toHaveLength(1);
});

it('leaving a form with something typed asks first', async () => {
  const { page, open } = at.guarded;
  await open(`${LIST}/NewForm.aspx`);
  await page.getByLabel('Title').fill('Half typed');
  const asked = new Promise<string>((resolve) => {
    page.on('dialog', (dialog) => {
      resolve(dialog.type());
      dialog.dismiss().catch(() => undefined);
    });
  });
  await page.getByRole('link', { name: 'Cancel' }).click({ noWaitAfter: true });
  expect(await asked).toBe('beforeunload');
  expect(await page.getByLabel('Title').inputValue()).toBe('Half typed');
});

it.each(['AllItems.aspx', 'EditForm.aspx?ID=1', 'DispForm.aspx?ID=1'])('%s fits on the smallest phone', async (name) => {
  const small = await guardedPage(at.workbench.origin, { viewport: { width: 320, height: 640 } });
  await small.open(`${LIST}/${name}`);
  expect(await small.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await small.close();
});

it.each([['EditForm.aspx?ID=99999', 'Item does not exist'], ['DispForm.aspx?ID=99999', 'Item does not exist'], ['EditForm.aspx', 'names no item']])('%s says kindly what is missing', async (name, words) => {
  const { page, open } = at.guarded;
  await open(`${LIST}/${name}`);
  await page.getByRole('alert').getByText(words).waitFor();
  expect(await page.getByRole('main').getByRole('link').count()).toBe(1);
});
