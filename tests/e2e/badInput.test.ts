import { articleTitles, home, linkTitles } from './support/home';
import { journey } from './support/journey';

const at = journey({ faultsExpected: true });

const soon = (): string => new Date(Date.now() - 1000).toISOString();

describe('content that is wrong', () => {
  it('never hides the rest, and is named to its owner', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const article = (values: Record<string, unknown>): Promise<number> => at.api.add('HubArticles', { HubPublishFrom: soon(), HubLanguage: 'en', ...values });
    await article({ HubSummary: 'An article without a title.' });
    await article({ Title: hostile, HubSummary: hostile, HubByline: hostile, HubBody: hostile });
    await article({ Title: 'Its image is gone', HubImage: JSON.stringify({ fileName: 'gone.png' }), HubImageAlt: 'A gap' });
    await article({ Title: 'Its image is no image', HubImage: 'no JSON' });
    await article({ Title: 'Its date is of 1901', HubFeatured: true, HubPublishFrom: '1901-01-01T00:00:00Z' });
    await article({ Title: `Its summary is ${'very '.repeat(30)}long`, HubSummary: 'word '.repeat(100) });
    await at.api.add('HubLinks', { Title: 'Runs a script', HubUrl: { Url: 'javascript:window.hacked=1', Description: 'Run' }, HubOrder: 1 });
    await at.api.add('HubLinks', { Title: 'Leads nowhere', HubOrder: 1 });

    const { page, open, accessibilityFaults, faults } = at.guarded;
    await open(home());
    const titles = await articleTitles(page);
    expect(titles).toContain(hostile);
    expect(titles).toContain('Its image is gone');
    expect(titles[0]).not.toBe('Its date is of 1901');
    expect(titles).toContain('Its date is of 1901');
    expect(titles).toHaveLength(12);
    const links = await linkTitles(page);
    expect(links).not.toContain('Runs a script');
    expect(links).not.toContain('Leads nowhere');
    expect(links.length).toBeGreaterThanOrEqual(30);
    expect(await page.locator('[data-canvas] a[href^="javascript" i]').count()).toBe(0);

    await page.getByText('Its image is gone').first().scrollIntoViewIfNeeded();
    await page.getByText(/7 things need your attention/).click();
    for (const sentence of [/has no title/, /Its image is gone” has an image that cannot be found/, /Its image is no image” has an image that cannot be read/,
      /Its date is of 1901” has a date/, /summary that is too long/, /Runs a script” has an address that does not start/, /Leads nowhere” has no address/]) {
      expect(await page.getByText(sentence).count()).toBe(1);
    }
    expect(await accessibilityFaults()).toEqual([]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(faults.filter((fault) => !/404/.test(fault))).toEqual([]);
  });

  it('is harmless on the list’s own pages', async () => {
    const { page, open, faults } = at.guarded;
    const body = '<p onclick="window.hacked=1">Words</p><script>window.hacked=1</script><img src="x" onerror="window.hacked=1"><a href="javascript:window.hacked=1">link</a><svg onload="window.hacked=1">';
    const id = await at.api.add('HubArticles', { Title: 'A body with scripts', HubBody: body });
    for (const form of ['DispForm', 'EditForm']) {
      await open(`/sites/hub/Lists/HubArticles/${form}.aspx?ID=${id}`);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('a[href^="javascript" i], [onclick], [onerror], [onload]').count()).toBe(0);
    }
    expect(await page.getByText('Words').count()).toBeGreaterThan(0);
    // Chromium reports a handler as refused already when the sanitiser parses it, in a document that shows nothing.
    expect(faults.filter((fault) => !/404|Executing inline event handler violates/.test(fault))).toEqual([]);
  });
});

describe('a server that fails', () => {
  const answerBatch = async (status: number): Promise<void> => {
    await at.page.route('**/_api/$batch', (route) => (status === 0 ? route.abort() : route.fulfill({ status, headers: { 'retry-after': '1' }, body: 'busy' })));
  };

  it.each([[0, 'SharePoint did not answer'], [403, 'You do not have permission'], [500, 'did not expect']])('with %i is explained, and *Try again* does what it says', async (status, sentence) => {
    const { page, open, accessibilityFaults } = at.guarded;
    await answerBatch(status);
    await open(home());
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByText(sentence).count()).toBe(2);
    expect(await accessibilityFaults()).toEqual([]);
    await page.unroute('**/_api/$batch');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    expect((await articleTitles(page)).length).toBe(12);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('that is busy is asked again before anything is said', async () => {
    const { page, open } = at.guarded;
    let answers = 0;
    await page.route('**/_api/$batch', (route) => {
      // The counts of the cards are asked for when the cards stand; they are no part of this.
      if (route.request().postData()?.includes('RenderListDataAsStream')) {
        return route.continue();
      }
      answers += 1;
      return answers === 1 ? route.fulfill({ status: 429, headers: { 'retry-after': '1' }, body: '' }) : route.continue();
    });
    await open(home());
    expect((await articleTitles(page)).length).toBe(12);
    expect(answers).toBe(2);
  });
});
