import { Page } from 'playwright-core';

/** The page with the web part, in the state that the parameters name. */
export const home = (state: Record<string, string> = {}): string => `/sites/hub/SitePages/Home.aspx?${new URLSearchParams(state)}`;

/** Titles of the article cards from top to bottom, once they are there. */
export async function articleTitles(page: Page): Promise<string[]> {
  await page.getByRole('region', { name: /^(Articles|Erthyglau)$/ }).getByRole('heading', { level: 4 }).first().waitFor();
  return page.getByRole('region', { name: /^(Articles|Erthyglau)$/ }).getByRole('heading', { level: 4 }).allTextContents();
}

/** Titles of the partner links from top to bottom. */
export async function linkTitles(page: Page): Promise<string[]> {
  const links = page.getByRole('region', { name: /^(Partner links|Dolenni partneriaid)$/ }).getByRole('listitem').locator('a:not([data-hub-edit] a)');
  await links.first().waitFor();
  // A sign that allows no line break stands between a title and its arrow.
  return (await links.allTextContents()).map((title) => title.trim());
}
