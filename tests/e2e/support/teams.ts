import { Frame, Locator, Page } from 'playwright-core';
import { GuardedPage } from './guardedPage';

/** The Teams shell in the state that the parameters name. */
export const teams = (state: Record<string, string> = {}): string => `/teams?${new URLSearchParams(state)}`;

/** The tab inside the shell. It stays the same object when the tab is loaded anew. */
export function tab(page: Page): Frame {
  const frame = page.frame({ name: 'embedded-page-container' });
  if (frame === null) {
    throw new Error('The shell has no frame.');
  }
  return frame;
}

const articles = (page: Page): Locator => tab(page).getByRole('region', { name: /^(Articles|Erthyglau)$/ });

/** Titles of the article cards in the tab, once they are there. */
export async function tabTitles(page: Page): Promise<string[]> {
  const headings = articles(page).getByRole('heading', { level: 4 });
  await headings.first().waitFor();
  return headings.allTextContents();
}

/** The link of an article's card in the tab. */
export const card = (page: Page, title: string): Locator => articles(page).getByRole('link', { name: title, exact: true });

/** Waits until the tab's reader shows an article. @returns the pane */
export async function arrivedInTab(page: Page, title: string): Promise<Locator> {
  const pane = tab(page).getByRole('dialog');
  await pane.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
  await pane.locator('[data-hub-article]').waitFor();
  return pane;
}

/** What the shell says that Teams does. */
export const notice = (page: Page): Locator => page.getByRole('status', { name: 'Teams' });

/** What the tab has called, newest first, each with how it ended. */
export const calls = (page: Page): Promise<string[]> => page.getByRole('list', { name: 'Calls' }).getByRole('listitem').allTextContents();

/** The background that Teams' theme gives to the tab, once it has its theme. */
export async function background(page: Page): Promise<string> {
  await tab(page).locator('body[data-theme]').waitFor();
  return tab(page).locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
}

/**
 * teams-js asks a content delivery network for Teams' domains; the policy refuses it, and teams-js goes on with its own list. And the
 * browser tells of a clipboard that Teams keeps from its tabs.
 */
const KNOWN = /validDomains\.json|The Clipboard API has been blocked/;

/** What went wrong, without what is known of Teams. */
export const faultsIn = ({ faults }: GuardedPage): string[] => faults.filter((fault) => !KNOWN.test(fault));

/** Runs Microsoft's own teams-js in the tab, as the web part has it. @returns what it gives, or its error as `{ failure }` */
export async function inTeamsJs(page: Page, path: string, ...args: unknown[]): Promise<unknown> {
  return tab(page).evaluate(async ([names, values]) => {
    const webPartBase = (window as unknown as { require(name: string): { _TeamsEnvironmentManager: { getTeamsJs(): object } } }).require('974a7777-0990-4136-8fa6-95d80114c2e0_1.23.2');
    const parts = (names as string).split('.');
    const owner = parts.slice(0, -1).reduce((part, name) => (part as Record<string, object>)[name], webPartBase._TeamsEnvironmentManager.getTeamsJs());
    try {
      return await (owner as Record<string, (...given: unknown[]) => unknown>)[parts[parts.length - 1]](...(values as unknown[]));
    } catch (error) {
      const { errorCode, message } = Object(error);
      return { failure: errorCode ?? message };
    }
  }, [path, args]);
}
