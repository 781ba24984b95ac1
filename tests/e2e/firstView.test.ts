import { articleTitles, home, linkTitles } from './support/home';
import { journey } from './support/journey';
import { openArticle } from './support/reader';

interface StoredArticle {
  readonly Id: number;
  readonly Title: string;
  readonly HubPublishFrom: string | null;
  readonly HubExpires: string | null;
  readonly HubFeatured: boolean;
  readonly HubLanguage: string;
  readonly HubTranslationOf: number | null;
}

interface StoredLink {
  readonly Title: string;
  readonly HubExpires: string | null;
}

const at = journey();

/** What a reader should see, worked out the plain way from the rows as they are stored. */
function expectedTitles(rows: StoredArticle[], language: string, count: number): string[] {
  const now = new Date().toISOString();
  const visible = rows.filter((row) => row.HubPublishFrom !== null && row.HubPublishFrom <= now && (row.HubExpires === null || row.HubExpires > now));
  const paired = (row: StoredArticle): boolean =>
    visible.some((other) => other.HubLanguage === language && (other.HubTranslationOf === row.Id || row.HubTranslationOf === other.Id));
  const featured = (row: StoredArticle): boolean =>
    row.HubFeatured || visible.some((other) => other.HubFeatured && (other.HubTranslationOf === row.Id || row.HubTranslationOf === other.Id));
  return visible
    .filter((row) => row.HubLanguage === language || !paired(row))
    .sort((one, other) => Number(featured(other)) - Number(featured(one)) || (other.HubPublishFrom ?? '').localeCompare(one.HubPublishFrom ?? ''))
    .slice(0, count)
    .map((row) => row.Title);
}

const stored = async <Row>(list: string): Promise<Row[]> =>
  (await at.api.get<{ value: Row[] }>(`web/getList('/sites/hub/Lists/${list}')/items?$top=5000`)).value;

describe('a reader who opens the page', () => {
  it('sees the title of every article as it is stored, featured first, then the newest', async () => {
    await at.open(home());
    expect(await articleTitles(at.page)).toEqual(expectedTitles(await stored('HubArticles'), 'en', 12));
  });

  it('sees the title of every partner link that has not expired', async () => {
    await at.open(home());
    const now = new Date().toISOString();
    const rows = (await stored<StoredLink>('HubLinks')).filter((row) => row.HubExpires === null || row.HubExpires > now);
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect((await linkTitles(at.page)).sort()).toEqual(rows.map((row) => row.Title).sort());
  });

  it('sees every image of the cards', async () => {
    await at.open(home());
    await articleTitles(at.page);
    const images = at.page.getByRole('region', { name: 'Articles' }).locator('img');
    const count = await images.count();
    expect(count).toBeGreaterThan(5);
    for (let index = 0; index < count; index += 1) {
      await images.nth(index).scrollIntoViewIfNeeded();
      await at.page.waitForFunction((image) => (image as HTMLImageElement).naturalWidth > 0, await images.nth(index).elementHandle());
    }
  });

  it('waits for one request to SharePoint, a batch', async () => {
    const requests: string[] = [];
    // Nothing but the first request is ever answered: the counts of the cards, which are asked for afterwards, are waited for by nobody.
    await at.page.route('**/_api/**', (route) => {
      requests.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`);
      return requests.length === 1 ? route.continue() : undefined;
    });
    await at.open(home());
    expect((await articleTitles(at.page)).length).toBe(12);
    expect(requests[0]).toBe('POST /sites/hub/_api/$batch');
    expect(requests.length).toBeLessThanOrEqual(2);
    await at.page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('can follow a card by its heading to the whole article', async () => {
    await at.open(home());
    const [title] = await articleTitles(at.page);
    const pane = await openArticle(at.page, title);
    expect(await pane.getByRole('heading', { level: 2 }).textContent()).toBe(title);
  });

  it('reaches the skip link first, and with it the content', async () => {
    await at.open(home());
    await articleTitles(at.page);
    const skip = at.page.getByRole('link', { name: 'Skip to main content' });
    // The last thing of the page before the web part.
    await at.page.getByRole('button', { name: 'Edit' }).focus();
    await at.page.keyboard.press('Tab');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.isVisible()).toBe(true);
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.press('Tab');
    expect(await at.page.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(true);
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Tab');
    const focused = await at.page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe((await articleTitles(at.page))[0]);
  });
});

describe('in Welsh', () => {
  it('the page speaks Welsh and shows the Welsh version of a pair', async () => {
    await at.open(home({ locale: 'cy-GB' }));
    expect(await articleTitles(at.page)).toEqual(expectedTitles(await stored('HubArticles'), 'cy', 12));
    expect(await at.page.getByRole('heading', { level: 2, name: 'Hwb y Sector Cyhoeddus' }).isVisible()).toBe(true);
    expect(await at.page.getAttribute('html', 'lang')).toMatch(/^cy/);
    expect(await at.guarded.accessibilityFaults()).toEqual([]);
  });

  it('an interface language that the hub does not speak falls back to English', async () => {
    await at.open(home({ locale: 'fr-FR' }));
    expect(await at.page.getByRole('heading', { level: 2, name: 'Public Sector Hub' }).isVisible()).toBe(true);
    expect((await articleTitles(at.page)).length).toBe(12);
  });
});
