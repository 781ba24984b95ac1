import { Locator, Page } from 'playwright-core';

/** The box in which articles are looked for. */
export const box = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search articles' });

/** Waits for the sentence that says how many were found. */
export async function found(page: Page, sentence: string): Promise<void> {
  await page.getByRole('search').getByText(sentence, { exact: true }).waitFor();
}

/** The titles of the cards that are there, from the first to the last. */
export const cardTitles = (page: Page): Promise<string[]> => page.getByRole('region', { name: 'Articles' }).getByRole('heading', { level: 4 }).allTextContents();

/** Unfolds the filters. */
export async function filters(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('group', { name: 'People served' }).waitFor();
}
