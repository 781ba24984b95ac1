import { articleTitles, home, linkTitles } from './support/home';
import { GuardedPage, guardedPage } from './support/guardedPage';
import { journey } from './support/journey';

const at = journey();
let guarded: GuardedPage | undefined;

afterEach(async () => {
  expect(guarded?.faults).toEqual([]);
  await guarded?.close();
});

async function open(state: Record<string, string>, width = 1280): Promise<GuardedPage> {
  guarded = await guardedPage(at.workbench.origin, { viewport: { width, height: 900 } });
  await guarded.open(home(state));
  await articleTitles(guarded.page);
  return guarded;
}

describe.each(['light', 'dark', 'contrast'])('with the %s theme', (theme) => {
  it.each(['none', 'neutral', 'soft', 'strong'])('everything can be read in a section of background %s', async (section) => {
    const { accessibilityFaults } = await open({ theme, section });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

it.each(['soft', 'strong'])('a failure can be read in every theme, in a section of background %s', async (section) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    const failing = await guardedPage(at.workbench.origin);
    await failing.page.route('**/_api/$batch', (route) => route.fulfill({ status: 500, body: '' }));
    await failing.open(home({ theme, section }));
    await failing.page.getByRole('alert').first().waitFor();
    expect([theme, await failing.accessibilityFaults()]).toEqual([theme, []]);
    await failing.close();
  }
});

describe.each([
  ['full', 1280], ['twoThirds', 1280], ['third', 1280], ['phone', 1280], ['full', 360], ['full', 320]
])('in the width %s of a window of %i', (width, windowWidth) => {
  it('nothing runs out of its place', async () => {
    const { page, accessibilityFaults } = await open({ width }, windowWidth);
    await linkTitles(page);
    const overflowing = await page.evaluate(() => {
      const part = document.querySelector('[data-canvas]') as HTMLElement;
      const edge = part.getBoundingClientRect().right + 1;
      const visible = Array.from(part.querySelectorAll<HTMLElement>('li, h2, h3, h4, p, a, span, img'));
      return visible.filter((element) => element.getBoundingClientRect().right > edge && getComputedStyle(element).clipPath === 'none').map((element) => element.textContent);
    });
    expect(overflowing).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

it('the leading card puts its words beside the image where there is room, and below it where there is none', async () => {
  const lead = async (state: Record<string, string>): Promise<string> => {
    const { page, close } = await open(state);
    const card = page.getByRole('region', { name: 'Articles' }).getByRole('listitem').first();
    const image = await card.locator('img').boundingBox();
    const heading = await card.getByRole('heading').boundingBox();
    await close();
    return heading && image && heading.x >= image.x + image.width ? 'beside' : 'below';
  };
  expect(await lead({ width: 'full' })).toBe('beside');
  expect(await lead({ width: 'third' })).toBe('below');
});

it('a card has a focus ring of its own', async () => {
  const { page } = await open({});
  const link = page.getByRole('region', { name: 'Articles' }).getByRole('link').nth(1);
  const outline = (): Promise<string> => link.evaluate((element) => getComputedStyle(element.closest('li')?.firstElementChild as Element).outlineStyle);
  expect(await outline()).toBe('none');
  await page.getByRole('region', { name: 'Articles' }).getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  expect(await outline()).toBe('solid');
});

it('forced colours keep every card and its text', async () => {
  guarded = await guardedPage(at.workbench.origin, { forcedColors: 'active' });
  await guarded.open(home());
  expect((await articleTitles(guarded.page)).length).toBe(12);
  const border = await guarded.page.getByRole('region', { name: 'Articles' }).getByRole('listitem').first().evaluate((item) => getComputedStyle(item.firstElementChild as Element).borderTopWidth);
  expect(border).toBe('1px');
});
