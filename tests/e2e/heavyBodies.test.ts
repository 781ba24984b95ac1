import { home } from './support/home';
import { journey } from './support/journey';
import { arrived, reader } from './support/reader';

const at = journey();

const paragraph = `<p>${'Every council that grits roads makes a choice. '.repeat(8)}<b>Bold</b> and <a href="https://example.org/">a link</a>.</p>`;
const nested = (tag: string, count: number): string => `${`<${tag}>`.repeat(count)}The innermost words${`</${tag}>`.repeat(count)}`;
const MEGABYTES_2 = 2_000_000;

it.each([
  ['2 MB of rich text', paragraph.repeat(Math.ceil(MEGABYTES_2 / paragraph.length)), 'Every council that grits roads'],
  ['10,000 elements within each other', nested('div', 10_000), 'The innermost words'],
  ['10,000 quotes within each other', nested('blockquote', 10_000), 'The innermost words'],
  ['10,000 lists within each other', nested('ul><li', 5_000).replace(/<\/ul><li>/g, '</li></ul>'), 'The innermost words'],
  ['one word without end', `<p>${'Llanfairpwllgwyngyll'.repeat(5_000)}</p>`, 'Llanfairpwllgwyngyll'],
  ['a picture far too wide', '<p>Words</p><img src="/sites/hub/none.png" alt="Wide" width="9000" height="20">', 'Words']
])('an article of %s is read, keeps its place and can be closed', async (name, body, words) => {
  const { page, open } = at.guarded;
  const id = await at.api.add('HubArticles', { Title: `Heavy: ${name}`, HubPublishFrom: new Date(Date.now() - 1000).toISOString(), HubBody: body });
  await open(home({ hubArticle: String(id) }));
  const pane = await arrived(page, `Heavy: ${name}`);
  await pane.getByText(words).first().waitFor();
  const placeNow = (): Promise<{ over: number; deepest: number; sideways: number }> => pane.locator('[data-hub-article]').evaluate((article) => {
    const { left, right } = article.getBoundingClientRect();
    // What is not shown has no place.
    const boxes = Array.from(article.querySelectorAll('*')).map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    const over = boxes.filter((box) => box.right > right + 1 || box.left < left - 1).length;
    let deepest = 0;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      let depth = 0;
      for (let node: Node | null = walker.currentNode; node && node !== article; node = node.parentNode) {
        depth += 1;
      }
      deepest = Math.max(deepest, depth);
    }
    return { over, deepest, sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth };
  });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const { over, sideways, deepest } = await placeNow();
    expect({ width, over, sideways: Math.max(0, sideways), deepest: Math.min(50, deepest) < 50 }).toEqual({ width, over: 0, sideways: 0, deepest: true });
  }
  await page.keyboard.press('Escape');
  await reader(page).waitFor({ state: 'detached' });
  at.guarded.faults.splice(0, at.guarded.faults.length, ...at.guarded.faults.filter((fault) => !/404/.test(fault)));
});
