import { createHash } from 'node:crypto';
import { momentText } from '../fields/moments';
import type { Database } from '../store/database';
import { itemTable } from '../store/list';
import type { List } from '../store/list';
import type { Store } from '../store/store';
import { CrawledLists } from './crawledLists';
import type { CrawledList } from './crawledLists';
import { CrawledValues } from './crawledValues';
import { indexedItem } from './indexedItem';
import { IndexWriter } from './indexWriter';
import { ListDocuments } from './listDocuments';
import type { SearchMappings } from './mappings';
import { builtTables, keptTables, searchTables, tablesVersion } from './searchTables';

const batch = 1000;

/** Of one site. Numbers stay below 2^53. */
const MOST_DOCUMENTS = 2 ** 28;

/** Before everything: what is marked with it is indexed at once, whatever the lag. */
const longAgo = '0';

/** The lists in a table, from one to the next by its index: every search asks, and `DISTINCT` would read every row. */
const listsIn = (table: 'search_item' | 'search_change'): string =>
  `SELECT list FROM (WITH RECURSIVE next (list) AS (
    SELECT MIN(list) FROM ${table} UNION ALL SELECT (SELECT MIN(list) FROM ${table} WHERE list > next.list) FROM next WHERE list IS NOT NULL
  ) SELECT list FROM next WHERE list IS NOT NULL)`;

const numbered = (store: Store): ReadonlyMap<number, List> => new Map(store.lists.all().map((list) => [list.number, list]));

/** The search index. It knows items as they were some time ago, as SharePoint's does; see {@link SearchIndex.lagSeconds}. */
export class SearchIndex {
  /** How long a change takes until search sees it. */
  lagSeconds = 0;
  /** The site's lists as they were then. */
  readonly lists: CrawledLists;
  private readonly documents: ListDocuments;
  private readonly writer: IndexWriter;
  private mapped: SearchMappings = {};

  constructor(private readonly database: Database) {
    this.lists = new CrawledLists(database);
    this.writer = new IndexWriter(database, () => this.mapped);
    this.documents = new ListDocuments(database, (list, item, indexed) => this.writer.put(list, item, indexed, new CrawledValues(database)));
    database.define(keptTables);
    const isCurrent = this.state('version') === tablesVersion;
    database.transaction(() => {
      if (!isCurrent) {
        builtTables.forEach((table) => database.define(`DROP TABLE IF EXISTS ${table}`));
      }
      database.define(searchTables);
      if (!isCurrent) {
        this.remember('version', tablesVersion);
        this.indexAgain();
      }
    });
  }

  get mappings(): SearchMappings {
    return this.mapped;
  }

  /**
   * Takes over which columns fill which managed properties. Columns that were not mapped before are read afresh: on SharePoint an
   * admin asks for that with *Reindex list*.
   * @param mappings checked
   */
  map(mappings: SearchMappings): void {
    this.mapped = mappings;
    const crawled = JSON.stringify([...new Set(Object.values(mappings))].sort());
    this.database.transaction(() => {
      if ((this.state('crawled') ?? '[]') !== crawled) {
        this.remember('crawled', crawled);
        this.indexAgain();
      }
    });
  }

  /** Notes that an item was added, changed or deleted. Belongs into the transaction of the change itself. */
  changed({ number }: List, item: number, now: string): void {
    this.database.run('INSERT INTO search_change (list, item, changed) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET changed = excluded.changed', [number, item, now]);
  }

  /** Reads every change that is older than the lag into the index. What was changed within the lag again waits for it anew. */
  catchUp(store: Store, now: Date): void {
    const until = this.until(now);
    const lists = numbered(store);
    this.database.transaction(() => {
      this.dropListsExcept(lists);
      const crawled = new CrawledValues(this.database);
      for (;;) {
        const changes = this.database.all('SELECT list, item FROM search_change WHERE changed <= ? LIMIT ?', [until, batch]);
        changes.forEach(({ list, item }) => this.read(store, lists.get(Number(list)), Number(list), Number(item), crawled));
        if (changes.length < batch) {
          return;
        }
      }
    });
  }

  /** The same for the lists alone. */
  catchUpLists(store: Store, now: Date): void {
    this.database.transaction(() => this.lists.catchUp(numbered(store), this.until(now)));
  }

  /** Takes the lists themselves into this index. @returns their numbers in the column `list`, in the same order */
  takeLists(lists: readonly CrawledList[]): readonly number[] {
    return this.documents.take(lists);
  }

  /**
   * Gives what is indexed from now on numbers (`DocId`) that no other site of the tenant gives: SharePoint has one index for all.
   * @param site server-relative path
   */
  numberFor(site: string): void {
    const start = createHash('sha1').update(site).digest().readUIntBE(0, 3) * MOST_DOCUMENTS;
    this.database.run("INSERT INTO sqlite_sequence (name, seq) SELECT 'search_item', ? WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'search_item')", [start]);
  }

  /** The newest change that is seen. */
  private until(now: Date): string {
    return this.lagSeconds <= 0 ? '9999' : momentText(new Date(now.getTime() - this.lagSeconds * 1000));
  }

  private state(name: string): string | undefined {
    const row = this.database.first('SELECT value FROM search_state WHERE name = ?', [name]);
    return row && String(row.value);
  }

  private remember(name: string, value: string): void {
    this.database.run('INSERT INTO search_state (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value', [name, value]);
  }

  private indexAgain(): void {
    for (const { number } of this.database.all('SELECT number FROM list')) {
      this.lists.changed(Number(number), longAgo);
      this.database.run(
        `INSERT INTO search_change (list, item, changed) SELECT ?, "ID", ? FROM ${itemTable({ number: Number(number) })} WHERE 1 ON CONFLICT DO NOTHING`,
        [Number(number), longAgo]
      );
    }
  }

  private dropListsExcept(lists: ReadonlyMap<number, List>): void {
    const gone = this.database.all(`${listsIn('search_item')} UNION ${listsIn('search_change')}`)
      .map(({ list }) => Number(list)).filter((number) => number > 0 && !lists.has(number));
    for (const number of gone) {
      const items = 'SELECT doc FROM search_item WHERE list = ?';
      this.database.run(`DELETE FROM search_words WHERE rowid IN (${items})`, [number]);
      this.database.run(`DELETE FROM search_body WHERE doc IN (${items})`, [number]);
      this.database.run(`DELETE FROM search_has WHERE doc IN (${items})`, [number]);
      this.database.run('DELETE FROM search_item WHERE list = ?', [number]);
      this.database.run('DELETE FROM search_change WHERE list = ?', [number]);
    }
  }

  private read(store: Store, list: List | undefined, number: number, item: number, crawled: CrawledValues): void {
    const row = list && store.items.byId(list, item);
    // Only what was approved is crawled.
    const isCrawled = list && row && (row._ModerationStatus ?? 0) === 0;
    this.writer.put(number, item, isCrawled ? indexedItem(store, list, row) : undefined, crawled);
    this.database.run('DELETE FROM search_change WHERE list = ? AND item = ?', [number, item]);
  }
}
