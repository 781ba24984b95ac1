import type { Database } from '../store/database';
import type { List } from '../store/list';

/** A list as the index knows it: it may have another title by now, or be gone. */
export interface CrawledList {
  readonly id: string;
  /** Below the site: `Lists/HubArticles`. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly created: string;
}

/** The lists of one site as the crawler saw them last. On SharePoint a list is an indexed thing of its own, beside its items. */
export class CrawledLists {
  constructor(private readonly database: Database) {}

  /** Notes that a list was made, changed or deleted. Belongs into the transaction of the change itself. */
  changed(number: number, now: string): void {
    this.database.run('INSERT INTO search_list_change (list, changed) VALUES (?, ?) ON CONFLICT DO UPDATE SET changed = excluded.changed', [number, now]);
  }

  /** Reads every change that was noted until then. */
  catchUp(lists: ReadonlyMap<number, List>, until: string): void {
    for (const { list } of this.database.all('SELECT list FROM search_list_change WHERE changed <= ?', [until])) {
      this.read(Number(list), lists.get(Number(list)));
    }
  }

  /** Those that search finds, the oldest first. */
  all(): readonly CrawledList[] {
    return this.database.all('SELECT id, url, title, description, created FROM search_list ORDER BY list') as unknown as CrawledList[];
  }

  private read(number: number, list: List | undefined): void {
    this.database.run('DELETE FROM search_list WHERE list = ?', [number]);
    if (list && !list.settings.noCrawl) {
      const { id, url, title, description, created } = list;
      this.database.run('INSERT INTO search_list (list, id, url, title, description, created) VALUES (?, ?, ?, ?, ?, ?)', [number, id, url, title, description, created]);
    }
    this.database.run('DELETE FROM search_list_change WHERE list = ?', [number]);
  }
}
