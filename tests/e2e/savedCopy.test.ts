import { cause, endFaults } from './support/faults';
import { articleTitles, home } from './support/home';
import { journey } from './support/journey';
import { openArticle, reader } from './support/reader';
import { asRole } from './support/settings';

const at = journey({ faultsExpected: true });
const PERSISTED = "The tablet in the nurse's bag";
const NOTE = /This is what was here on \d+ \w+ \d{4} at \d\d:\d\d\./;

afterEach(() => endFaults(at.workbench.origin));

/** Waits until the browser keeps something under a name that ends so. */
const kept = (ending: string): Promise<unknown> => at.page.waitForFunction((wanted) => new Promise((resolve) => {
  const request = indexedDB.open('PublicSectorHub', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('copies');
  request.onsuccess = () => {
    const keys = request.result.transaction('copies').objectStore('copies').getAllKeys();
    keys.onsuccess = () => {
      request.result.close();
      resolve(keys.result.some((key) => String(key).endsWith(wanted)));
    };
  };
}), ending);

it('the second visit shows the cards before the server answers', async () => {
  const { page, open } = at.guarded;
  await open(home());
  const titles = await articleTitles(page);
  await kept('page/en/12');
  await cause(at.workbench.origin, { kind: 'delay', milliseconds: 20_000 });
  await open(home());
  expect(await articleTitles(page)).toEqual(titles);
  expect(await page.getByText(NOTE).count()).toBe(0);
});

it('without a server the copy is there with its time, and an article that was read can be read again', async () => {
  const { page, open } = at.guarded;
  await open(home());
  const titles = await articleTitles(page);
  await openArticle(page, PERSISTED);
  await kept('page/en/12');
  await page.getByRole('button', { name: 'Close the article' }).click();
  await reader(page).waitFor({ state: 'detached' });
  await cause(at.workbench.origin, { kind: 'dropped' });
  await open(home());
  await page.getByText(NOTE).waitFor({ timeout: 60_000 });
  expect(await articleTitles(page)).toEqual(titles);
  expect(await at.guarded.accessibilityFaults()).toEqual([]);
  const pane = await openArticle(page, PERSISTED);
  await pane.getByText(/This is the article as it was on \d+ \w+ \d{4} at \d\d:\d\d\./).waitFor();
  await page.getByRole('button', { name: 'Close the article' }).click();
  await reader(page).waitFor({ state: 'detached' });
  await endFaults(at.workbench.origin);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(NOTE).waitFor({ state: 'detached' });
  expect(await articleTitles(page)).toEqual(titles);
});

it('somebody else at the same browser sees nothing of it', async () => {
  const { page, open, context } = at.guarded;
  await open(home());
  await articleTitles(page);
  await kept('page/en/12');
  await asRole(context, at.workbench.origin, 'visitor');
  await cause(at.workbench.origin, { kind: 'dropped' });
  await open(home());
  await page.getByRole('alert').first().waitFor({ timeout: 60_000 });
  expect(await page.locator('[data-hub-card]').count()).toBe(0);
  expect(await page.getByText(NOTE).count()).toBe(0);
});

it.each([
  ['is blocked', () => { Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('Denied', 'SecurityError'); } }); }],
  ['is not there', () => { Object.defineProperty(window, 'indexedDB', { value: undefined }); }],
  ['never answers', () => { IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest; }],
  ['is full', () => { IDBObjectStore.prototype.put = () => { throw new DOMException('Full', 'QuotaExceededError'); }; }]
] as const)('a browser whose storage %s shows the hub all the same, and says so when the server is away', async (_what, breakIt) => {
  const { page, open } = at.guarded;
  await page.addInitScript(breakIt);
  await open(home());
  expect((await articleTitles(page)).length).toBe(12);
  await cause(at.workbench.origin, { kind: 'dropped' });
  await open(home());
  await page.getByRole('alert').filter({ hasText: 'SharePoint did not answer' }).first().waitFor({ timeout: 60_000 });
  expect(at.guarded.faults.filter((fault) => fault.startsWith('exception'))).toEqual([]);
});
