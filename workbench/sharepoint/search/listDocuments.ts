import type { Database } from '../store/database';
import type { CrawledList } from './crawledLists';
import type { IndexedItem } from './indexedItem';

/** Puts a thing into the index under these numbers, or takes it out. */
type Put = (list: number, item: number, indexed: IndexedItem | undefined) => void;

/** Lists have no item. */
const NO_ITEM = 0;

/** Who made a list is left out, and it counts as changed when it was made (*assumed*). */
const indexedList = ({ id, title, description, created }: CrawledList): IndexedItem => ({
  title: title.normalize('NFC'), author: '', editor: '', created, modified: created, uniqueId: `{${id.toUpperCase()}}`, body: description, values: new Map()
});

/**
 * The site's lists in its index, so that one query ranks, sorts and refines lists together with items. They have numbers below zero, which
 * the items of no list have.
 */
export class ListDocuments {
  constructor(private readonly database: Database, private readonly put: Put) {}

  /** Takes over the lists. @returns their numbers in this index, in the same order */
  take(lists: readonly CrawledList[]): readonly number[] {
    const known = new Map(this.database.all('SELECT number, id, crawled FROM search_list_document').map((row) => [String(row.id), row]));
    [...known].filter(([id]) => !lists.some((list) => list.id === id)).forEach(([id, { number }]) => {
      this.put(-Number(number), NO_ITEM, undefined);
      this.database.run('DELETE FROM search_list_document WHERE id = ?', [id]);
    });
    return lists.map((list) => {
      const crawled = JSON.stringify(list);
      const before = known.get(list.id);
      if (before?.crawled === crawled) {
        return -Number(before.number);
      }
      const number = before ? Number(before.number) : this.database.run('INSERT INTO search_list_document (id, crawled) VALUES (?, ?)', [list.id, crawled]).id;
      this.database.run('UPDATE search_list_document SET crawled = ? WHERE number = ?', [crawled, number]);
      this.put(-number, NO_ITEM, indexedList(list));
      return -number;
    });
  }
}
