import { articleTitles, home } from './support/home';
import { journey } from './support/journey';
import { arrived, openArticle, reader, waitForFocus } from './support/reader';

const at = journey();

const LEAD = 'We are gritting fewer roads this winter. Here is how we chose';
const SECOND = "The tablet in the nurse's bag";

const soon = (): string => new Date(Date.now() - 1000).toISOString();
const day = 86_400_000;

describe('a reader with a mouse', () => {
  it('opens a card, reads, goes on to the next one and comes back to the cards', async () => {
    const { page, open } = at.guarded;
    await open(home());
    const pane = await openArticle(page, LEAD);
    await waitForFocus(page, LEAD);
    expect(await pane.getByText('Mari Penhallow').textContent()).toBe('Mari Penhallow');
    expect(await pane.getByText(/Head of Highways, Aberwen County Council/).count()).toBe(1);
    expect(page.url()).toMatch(/hubArticle=\d+&hubPart=[0-9a-f]{8}$/);
    await pane.getByRole('navigation', { name: 'Other articles' }).getByRole('link', { name: SECOND }).click();
    await arrived(page, SECOND);
    await waitForFocus(page, SECOND);
    await pane.getByRole('button', { name: 'Close the article' }).click();
    await pane.waitFor({ state: 'detached' });
    await waitForFocus(page, SECOND);
    expect(page.url()).not.toContain('hubArticle');
    expect(await page.getByRole('listitem').filter({ hasText: LEAD }).first().innerText()).toContain('Read');
  });

  it('closes with Back, opens again with Forward, and outside of the pane', async () => {
    const { page, open } = at.guarded;
    await open(home());
    await openArticle(page, LEAD);
    await page.goBack();
    await reader(page).waitFor({ state: 'detached' });
    await waitForFocus(page, LEAD);
    await page.goForward();
    await arrived(page, LEAD);
    await page.mouse.click(100, 450);
    await reader(page).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('hubArticle');
  });

  it('opens a card in a tab of its own, and the article is there', async () => {
    const { page, open, context } = at.guarded;
    await open(home());
    await articleTitles(page);
    const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: SECOND, exact: true }).click({ modifiers: ['Control'] })]);
    await arrived(tab, SECOND);
    expect(await reader(page).count()).toBe(0);
    await tab.getByRole('button', { name: 'Close the article' }).click();
    await reader(tab).waitFor({ state: 'detached' });
    expect((await articleTitles(tab)).length).toBe(12);
    expect(tab.url()).not.toContain('hubArticle');
  });
});

describe('a reader with a keyboard', () => {
  it('opens a card, reaches everything in the pane and nothing outside of it, and comes back to the card', async () => {
    const { page, open } = at.guarded;
    await open(home());
    await articleTitles(page);
    await page.getByRole('link', { name: LEAD, exact: true }).focus();
    await page.keyboard.press('Enter');
    const pane = await arrived(page, LEAD);
    await waitForFocus(page, LEAD);
    await pane.getByRole('heading', { name: /^Comments/ }).waitFor();
    const reached = new Set<string>();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return { inside: element.closest('[role="dialog"]') !== null, name: element.getAttribute('aria-label') ?? element.innerText.trim() };
      });
      expect(state.inside).toBe(true);
      reached.add(state.name.replace(/\s+/g, ' '));
    }
    for (const name of ['Smaller text', 'Larger text', 'Print', 'Close the article', 'Share', 'Comments (3)']) {
      expect(Array.from(reached)).toContain(name);
    }
    await page.keyboard.press('Escape');
    await pane.waitFor({ state: 'detached' });
    await waitForFocus(page, LEAD);
  });
});

describe('a link to an article', () => {
  it('is copied and opens this article for a colleague', async () => {
    const { page, open, context } = at.guarded;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(home());
    const pane = await openArticle(page, SECOND);
    await pane.getByRole('button', { name: 'Share' }).click();
    await pane.getByRole('button', { name: 'Copy link' }).click();
    await pane.getByText('The link is copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const tab = await context.newPage();
    await tab.goto(link);
    await arrived(tab, SECOND);
    expect(await pane.getByRole('link', { name: 'Send by mail' }).getAttribute('href')).toContain(encodeURIComponent(link));
    expect(await pane.getByRole('link', { name: /^Share to Teams/ }).getAttribute('href')).toMatch(/^https:\/\/teams\.microsoft\.com\/share\?href=http/);
  });

  it('opens an expired article with a note, and the cards stay as they are', async () => {
    const { page, open } = at.guarded;
    const id = await at.api.add('HubArticles', { Title: 'Long over', HubPublishFrom: new Date(Date.now() - 30 * day).toISOString(), HubExpires: new Date(Date.now() - day).toISOString() });
    await open(home({ hubArticle: String(id) }));
    const pane = await arrived(page, 'Long over');
    expect(await pane.getByText(/This article expired on/).count()).toBe(1);
    await page.keyboard.press('Escape');
    await pane.waitFor({ state: 'detached' });
    expect(await articleTitles(page)).not.toContain('Long over');
  });

  it('to an article that is gone says so kindly, and leads to the cards', async () => {
    const { page, open } = at.guarded;
    await open(home({ hubArticle: '99999' }));
    const pane = reader(page);
    await pane.getByRole('heading', { name: 'This article is no longer here' }).waitFor();
    expect(await at.guarded.accessibilityFaults()).toEqual([]);
    await pane.getByRole('button', { name: 'Show the articles' }).click();
    await pane.waitFor({ state: 'detached' });
    expect((await articleTitles(page)).length).toBe(12);
  });
});

describe('an article is read in comfort', () => {
  it('in lines of fewer than 75 characters, also in large letters', async () => {
    const { page, open } = at.guarded;
    await open(home());
    const pane = await openArticle(page, LEAD);
    const longestLine = (): Promise<number> => pane.locator('[data-hub-article] p').evaluateAll((paragraphs) => Math.max(...paragraphs.map((paragraph) => {
      const range = document.createRange();
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (let index = 0; index < text.length; index += 1) {
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          const top = Math.round(range.getBoundingClientRect().top / 8);
          lines.set(top, (lines.get(top) ?? 0) + 1);
        }
      }
      return Math.max(0, ...Array.from(lines.values()));
    })));
    expect(await longestLine()).toBeLessThanOrEqual(75);
    const usual = await pane.locator('[data-hub-article] p').first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    await pane.getByRole('button', { name: 'Larger text' }).click();
    await pane.getByRole('button', { name: 'Larger text' }).click();
    const larger = await pane.locator('[data-hub-article] p').first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(larger / usual).toBeCloseTo(1.5, 1);
    expect(await longestLine()).toBeLessThanOrEqual(75);
    await page.reload();
    await arrived(page, LEAD);
    expect(await reader(page).locator('[data-hub-article] p').first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBe(larger);
  });

  it('on paper in black on white, though the theme is dark', async () => {
    const { page, open } = at.guarded;
    await open(home({ theme: 'dark' }));
    await openArticle(page, LEAD);
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() => Array.from(document.querySelectorAll('[data-hub-article] h2, [data-hub-article] header p, [data-hub-article] p, [data-hub-article] a, [data-hub-article] dd'))
      .map((element) => getComputedStyle(element).color));
    const light = colours.filter((colour) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)) > 0x77);
    expect(light).toEqual([]);
    expect(await page.locator('[data-hub-reader]').evaluate((element) => getComputedStyle(element.parentElement as Element).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: null });
  });

  it('on paper, without anything else', async () => {
    const { page, open } = at.guarded;
    await open(home());
    await openArticle(page, LEAD);
    await page.emulateMedia({ media: 'print' });
    const visible = await page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, button, [aria-label="Reading tools"], textarea, nav'))
      .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden').map((element) => element.innerText.trim()));
    // Its topic, which leads to other articles on the screen, and its title.
    expect(visible.slice(0, 2)).toEqual(['Service change', LEAD]);
    expect(visible).not.toContain('Public Sector Hub');
    expect(visible.filter((text) => /Print|Comments|Share|Post comment|Articles/.test(text))).toEqual([]);
    // The whole article, not the part that is in sight: nothing that holds it is fixed, or cuts it off.
    const holding = await page.evaluate(() => {
      const held: string[] = [];
      for (let element = document.querySelector<HTMLElement>('[data-hub-reader]'); element; element = element.parentElement) {
        const { position, overflowY } = getComputedStyle(element);
        held.push(...(position !== 'static' || overflowY !== 'visible' ? [`${element.tagName} ${element.className}: ${position}, ${overflowY}`] : []));
      }
      return held;
    });
    expect(holding).toEqual([]);
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect((paper.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBeGreaterThanOrEqual(2);
    await page.emulateMedia({ media: null });
  });

  it.each(['light', 'dark', 'contrast'])('in the theme %s, in a coloured section, in English and Welsh', async (theme) => {
    const { page, open, accessibilityFaults } = at.guarded;
    for (const [section, locale, title] of [['none', 'en-GB', LEAD], ['strong', 'cy-GB', 'Rydym yn graeanu llai o ffyrdd y gaeaf hwn. Dyma sut y dewiswyd nhw']]) {
      await open(home({ theme, section, locale }));
      const pane = await openArticle(page, title);
      await pane.getByRole('heading', { level: 3, name: /^(Comments|Sylwadau)/ }).waitFor();
      await pane.getByRole('textbox').waitFor();
      expect([section, await accessibilityFaults()]).toEqual([section, []]);
      await page.keyboard.press('Escape');
      await pane.waitFor({ state: 'detached' });
    }
  });

  it.each([[1280, 900], [600, 800], [360, 740], [320, 568]])('in a window of %i by %i', async (width, height) => {
    const { page, open, accessibilityFaults } = at.guarded;
    await page.setViewportSize({ width, height });
    await open(home());
    const pane = await openArticle(page, LEAD);
    const box = await pane.locator('.ms-Panel-main').boundingBox();
    expect(Math.round((box?.x ?? 0) + (box?.width ?? 0))).toBe(width);
    expect(Math.round(box?.width ?? 0)).toBe(Math.min(width, 720));
    const over = await pane.locator('[data-hub-reader]').evaluate((element) => Array.from(element.querySelectorAll<HTMLElement>('*'))
      .filter((inner) => inner.getBoundingClientRect().right > window.innerWidth + 1 && getComputedStyle(inner).clipPath === 'none').map((inner) => inner.outerHTML.slice(0, 80)));
    expect(over).toEqual([]);
    // The article scrolls, and nothing around it does.
    await pane.getByRole('heading', { level: 3, name: /^Comments/ }).waitFor();
    expect(await pane.locator('.ms-Panel-main').evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('likes', () => {
  it('are given and taken back, counted on the card, and are there after a reload', async () => {
    const { page, open } = at.guarded;
    await open(home());
    const pane = await openArticle(page, SECOND);
    const like = pane.getByRole('button', { name: /^Like this article/ });
    await pane.getByRole('button', { name: 'Like this article, 2 likes' }).waitFor();
    await like.click();
    await pane.getByRole('button', { name: 'Like this article, 3 likes', pressed: true }).waitFor();
    await pane.getByText(/^You, /).waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await page.reload();
    await arrived(page, SECOND);
    await reader(page).getByRole('button', { name: 'Like this article, 3 likes', pressed: true }).click();
    await reader(page).getByRole('button', { name: 'Like this article, 2 likes', pressed: false }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-hub-card]').nth(1).locator('xpath=ancestor::li').innerText()).toMatch(/1\s+1 comment\s+2\s+2 likes/);
  });
});

describe('the body of an article', () => {
  it('is shown as its owner wrote it, in its place among the headings', async () => {
    const { page, open, accessibilityFaults } = at.guarded;
    const wide = Array.from({ length: 14 }, (_, column) => `<td>Column ${column} with words</td>`).join('');
    const id = await at.api.add('HubArticles', {
      Title: 'A body of every kind', HubPublishFrom: soon(), HubLanguage: 'en',
      HubBody: `<div class="ExternalClass1A"><h1>First</h1><h3>Below it</h3><p style="color:#eee;background:#fff">Pale <span class="ms-rteForeColor-2">words</span></p>
        <table class="ms-rteTable-default"><tbody><tr>${wide}</tr></tbody></table><blockquote>Said by somebody</blockquote>
        <p><a href="https://example.org/x">Elsewhere</a> and <a href="/sites/hub/Lists/HubArticles/AllItems.aspx">here</a> and <a href="javascript:alert(1)">nowhere</a></p>
        <p><img src="https://tracker.example/pixel.png" alt="A chart"></p><p>${'endless'.repeat(400)}</p></div>`
    });
    await open(home({ hubArticle: String(id) }));
    const pane = await arrived(page, 'A body of every kind');
    expect(await pane.locator('[data-hub-article]').getByRole('heading').evaluateAll((headings) => headings.map((heading) => `${heading.tagName} ${(heading as HTMLElement).innerText}`)))
      .toEqual(['H2 A body of every kind', 'H3 First', 'H4 Below it']);
    expect(await pane.getByRole('link', { name: 'Elsewhere (opens in a new tab)' }).getAttribute('target')).toBe('_blank');
    expect(await pane.getByRole('link', { name: 'here', exact: true }).getAttribute('target')).toBeNull();
    expect(await pane.getByRole('link', { name: 'nowhere' }).count()).toBe(0);
    expect(await pane.locator('img[src*="tracker"]').count()).toBe(0);
    const table = pane.getByRole('region', { name: /^Table/ });
    expect(await table.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
