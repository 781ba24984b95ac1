import { Locator, Page } from 'playwright-core';
import { articleTitles } from './home';

/** The reading pane. */
export const reader = (page: Page): Locator => page.getByRole('dialog');

/** Opens the article of a card and waits until it is there. @returns the pane */
export async function openArticle(page: Page, title: string): Promise<Locator> {
  await articleTitles(page);
  await page.getByRole('region', { name: /^(Articles|Erthyglau)$/ }).getByRole('link', { name: title, exact: true }).click();
  return arrived(page, title);
}

/** Waits until an article stands in the pane. @returns the pane */
export async function arrived(page: Page, title: string): Promise<Locator> {
  const pane = reader(page);
  await pane.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
  await pane.locator('[data-hub-article]').waitFor();
  // It has slid to its place.
  await page.waitForFunction(() => !document.getAnimations().some(({ playState, effect }) => playState === 'running' && (effect as KeyframeEffect).target?.closest('[role="dialog"]')));
  return pane;
}

/** Waits until something of these words has the focus. */
export async function waitForFocus(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const element = document.activeElement as HTMLElement;
    return (element.getAttribute('aria-label') ?? element.innerText).trim() === wanted;
  }, words);
}
