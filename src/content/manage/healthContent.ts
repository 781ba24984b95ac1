import { ContentLanguage } from '../article';
import { HealthItem, HealthList } from '../health/item';

/** Where a link of the tenant leads: somewhere, nowhere, where this person may not look, or nobody can tell. */
export type LinkState = 'there' | 'broken' | 'closed' | 'unknown';

/** What became of a fix. `changed`: somebody has edited the item meanwhile, and nothing was written. */
export type Fixed = { readonly outcome: 'done'; readonly version: string | undefined } | { readonly outcome: 'changed' };

/** The port through which the content is checked and put right. Everything rejects with a ContentFailure, or an `AbortError` after *Stop*. */
export interface HealthContent {
  /** The site's address: `https://contoso.sharepoint.com/sites/hub`. */
  site(signal: AbortSignal): Promise<string>;
  /** What is known of the lists themselves. */
  list(list: HealthItem['list'], signal: AbortSignal): Promise<HealthList>;
  /**
   * Reads every item of a list, page by page.
   * @param onPage - called with each page; the next is read while it works
   */
  items(list: HealthList, onPage: (items: readonly HealthItem[]) => Promise<void>, signal: AbortSignal): Promise<void>;
  /** Which of these people of the site are not among them any more. */
  peopleGone(ids: readonly number[], signal: AbortSignal): Promise<ReadonlySet<number>>;
  /**
   * Looks where addresses of the tenant lead.
   * @param addresses - each once
   * @param onProgress - called with how many are done
   */
  linkStates(addresses: readonly string[], onProgress: (done: number) => void, signal: AbortSignal): Promise<ReadonlyMap<string, LinkState>>;
  /** Writes down that somebody found the links right today, unless the item has changed. */
  markChecked(list: HealthItem['list'], id: number, version: string): Promise<Fixed>;
  /** Says in which language it is written, unless the item has changed. */
  setLanguage(list: HealthItem['list'], id: number, version: string, language: ContentLanguage): Promise<Fixed>;
  /** Gives a list the indexes that it lacks. */
  createIndexes(list: HealthItem['list']): Promise<void>;
}
