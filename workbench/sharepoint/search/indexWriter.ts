import { createHash } from 'node:crypto';
import type { Row } from '../fields/fieldType';
import type { Database } from '../store/database';
import type { CrawledValues } from './crawledValues';
import type { IndexedItem } from './indexedItem';
import { crawledName } from './mappings';
import type { SearchMappings } from './mappings';
import { indexedText, keyOf } from './words';

/** Writes what was crawled into the tables of the index. */
export class IndexWriter {
  /** @param mapped which columns fill managed properties, at present */
  constructor(private readonly database: Database, private readonly mapped: () => SearchMappings) {}

  /** Puts a thing in, in the place of what the index had under these numbers, or takes that out. */
  put(number: number, item: number, indexed: IndexedItem | undefined, crawled: CrawledValues): void {
    const before = this.database.first('SELECT doc FROM search_item WHERE list = ? AND item = ?', [number, item]);
    if (before) {
      this.forget(Number(before.doc));
    }
    if (indexed) {
      this.write(number, item, indexed, before, crawled);
    } else if (before) {
      this.database.run('DELETE FROM search_item WHERE doc = ?', [before.doc]);
    }
  }

  private forget(doc: number): void {
    this.database.run('DELETE FROM search_words WHERE rowid = ?', [doc]);
    this.database.run('DELETE FROM search_body WHERE doc = ?', [doc]);
    for (const name of new Set(Object.values(this.mapped()))) {
      this.database.run('DELETE FROM search_has WHERE property = ? AND doc = ?', [name, doc]);
    }
  }

  private write(list: number, item: number, indexed: IndexedItem, before: Row | undefined, crawled: CrawledValues): void {
    const { title, author, editor, created, modified, uniqueId, body, values } = indexed;
    const signature = createHash('sha1').update(`${title}\n${body}`).digest().readUIntBE(0, 6);
    const { id } = this.database.run(
      `INSERT OR REPLACE INTO search_item (doc, list, item, title, title_key, author, author_key, editor, editor_key, created, modified, unique_id, signature)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [before?.doc ?? null, list, item, title, keyOf(title), author, keyOf(author), editor, keyOf(editor), created, modified, uniqueId, signature]
    );
    this.database.run('INSERT INTO search_words (rowid, title, author, editor, body) VALUES (?, ?, ?, ?, ?)', [id, ...[title, author, editor, body].map(indexedText)]);
    this.database.run('INSERT INTO search_body (doc, body) VALUES (?, ?)', [id, body]);
    for (const [name, all] of values) {
      if (Object.values(this.mapped()).includes(crawledName(name))) {
        crawled.write(id, crawledName(name), all);
      }
    }
  }
}
