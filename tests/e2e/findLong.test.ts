import { cause, endFaults } from './support/faults';
import { box, cardTitles, filters, found } from './support/finding';
import { articleTitles, home } from './support/home';
import { journey } from './support/journey';
import { fillHub, RARE, titleOf } from './support/manyArticles';
import { openArticle, reader, waitForFocus } from './support/reader';
import { setSettings } from './support/settings';

const newest = (count: number): string[] => Array.from({ length: count }, (_, number) => titleOf(number));
const soon = (): string => new Date(Date.now() - 1000).toISOString();

describe.each([['6,000', 6000], ['100,000', 100_000]] as const)('among %s articles, with SharePoint’s threshold', (_words, count) => {
  const at = journey({ prepare: (folder) => fillHub(folder, count) });
  // The local search reads the whole list when it is first asked, as a crawl does.
  beforeAll(() => at.api.search('budget'), 120_000);

  it('the newest come first, and more of them as long as somebody reads on', async () => {
    const { page, open } = at.guarded;
    await open(home());
    expect(await articleTitles(page)).toEqual(newest(12));
    expect(await page.getByRole('alert').count()).toBe(0);
    await filters(page);
    await page.getByRole('checkbox', { name: /^Householders/ }).check();
    await found(page, `${Math.ceil(count / 3).toLocaleString('en-GB')} articles found`);
    expect((await cardTitles(page)).slice(0, 4)).toEqual([0, 3, 6, 9].map(titleOf));
    await page.getByText(/^Showing 24 of /).scrollIntoViewIfNeeded();
    await page.getByText(/^Showing 48 of /).scrollIntoViewIfNeeded();
    await page.getByText(/^Showing 72 of /).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Show more articles' }).press('Enter');
    await page.getByText(/^Showing 96 of /).waitFor();
    const shown = await cardTitles(page);
    expect(shown).toEqual(Array.from({ length: 96 }, (_, place) => titleOf(place * 3)));
    await waitForFocus(page, titleOf(72 * 3));
  });

  it('a rare word of the text is found, in every order, and the place is kept when coming back from an article', async () => {
    const { page, open } = at.guarded;
    await open(home());
    await articleTitles(page);
    await box(page).fill(RARE);
    await found(page, `${Math.ceil(count / 500)} articles found`);
    expect((await cardTitles(page))[0]).toBe(titleOf(0));
    await page.getByLabel('Sort by').selectOption('title');
    await page.getByRole('region', { name: 'Articles' }).getByRole('heading', { level: 4, name: titleOf(1000), exact: true }).waitFor();
    const sorted = await cardTitles(page);
    expect(sorted.slice(0, 3)).toEqual([0, 500, 1000].map(titleOf));
    await openArticle(page, sorted[2]);
    await page.goBack();
    await reader(page).waitFor({ state: 'detached' });
    await waitForFocus(page, sorted[2]);
    expect(await cardTitles(page)).toEqual(sorted);
  });

  it('what was saved a second ago is found although search does not know it yet, and the page says that search is behind', async () => {
    const { page, open } = at.guarded;
    await setSettings(at.workbench.origin, { searchLagSeconds: 3600 });
    await at.api.add('HubArticles', { Title: 'A kestrel on the roof', HubPublishFrom: soon(), HubLanguage: 'en', HubServes: ['Patients'] });
    await open(home());
    expect((await articleTitles(page))[0]).toBe('A kestrel on the roof');
    await box(page).fill(RARE);
    await page.getByText('Articles that are new or have changed in the last hours may not be found yet.').waitFor();
    expect((await cardTitles(page)).slice(0, 2)).toEqual(['A kestrel on the roof', titleOf(0)]);
    await setSettings(at.workbench.origin, { searchLagSeconds: 0 });
  });
});

describe('a long list whose dates have no index', () => {
  const at = journey({ prepare: (folder) => fillHub(folder, 6000, { indexed: false }) });

  it('still shows the newest, and its owner makes the index with one press', async () => {
    const { page, open } = at.guarded;
    await open(home());
    expect(await articleTitles(page)).toEqual(newest(12));
    await page.getByText('1 thing needs your attention').click();
    await page.getByText('The list Hub Articles is long and its column “HubPublishFrom” has no index').waitFor();
    expect(await at.guarded.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Create the missing indexes' }).click();
    await page.getByText('needs your attention').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/-content$/);
    expect(await articleTitles(page)).toEqual(newest(12));
  });
});

describe('a long list while search is down', () => {
  const at = journey({ faultsExpected: true, prepare: (folder) => fillHub(folder, 6000) });
  afterEach(() => endFaults(at.workbench.origin));

  it('is looked through from the newest on, and the page says so', async () => {
    const { page, open } = at.guarded;
    await cause(at.workbench.origin, { path: 'search/postquery', kind: 'error' });
    await open(home());
    expect(await articleTitles(page)).toEqual(newest(12));
    await box(page).fill('report 17');
    await page.getByText('SharePoint’s search does not answer at the moment, so some articles may be missing.').waitFor();
    expect((await cardTitles(page))[0]).toBe(titleOf(17));
  });
});
