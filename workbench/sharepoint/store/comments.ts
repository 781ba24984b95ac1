import type { Row } from '../fields/fieldType';
import type { Database } from './database';
import type { List } from './list';

/** A comment on a list item, or a reply to one. */
export interface Comment {
  /** Counts up for each item; an id is never given twice. */
  readonly id: number;
  /** The comment that it answers; 0 for a comment on the item itself. */
  readonly parent: number;
  readonly item: number;
  /** Id of the user who wrote it. */
  readonly author: number;
  /** UTC with milliseconds. */
  readonly created: string;
  readonly text: string;
  /** People who are named in it, as JSON; the text holds `@mention{0}` in their place. */
  readonly mentions: string;
}

/** Who liked something, and when. */
export interface Like {
  readonly user: number;
  readonly created: string;
}

const commentOf = (row: Row): Comment => ({
  id: Number(row.id), parent: Number(row.parent), item: Number(row.item), author: Number(row.author),
  created: String(row.created), text: String(row.text), mentions: String(row.mentions)
});

const likeOf = (row: Row): Like => ({ user: Number(row.user), created: String(row.created) });

/** The item itself is liked under this number; comments have theirs. */
export const THE_ITEM = 0;

/** Comments on the items of all lists, and likes of items and comments. */
export class Comments {
  constructor(private readonly database: Database) {}

  /** Newest first (recorded; of replies *assumed*). @param parent 0 for the comments on the item itself; `before` the id of the last one seen */
  find(list: List, item: number, parent: number, { top, before = Number.MAX_SAFE_INTEGER }: { top: number; before?: number }): Comment[] {
    return this.database.all(
      'SELECT * FROM comment WHERE list = ? AND item = ? AND parent = ? AND id < ? AND deleted = 0 ORDER BY id DESC LIMIT ?',
      [list.number, item, parent, before, top]
    ).map(commentOf);
  }

  byId(list: List, item: number, id: number): Comment | undefined {
    const row = this.database.first('SELECT * FROM comment WHERE list = ? AND item = ? AND id = ? AND deleted = 0', [list.number, item, id]);
    return row && commentOf(row);
  }

  count(list: List, item: number, parent: number): number {
    return Number(this.database.first('SELECT COUNT(*) AS count FROM comment WHERE list = ? AND item = ? AND parent = ? AND deleted = 0', [list.number, item, parent])?.count);
  }

  /** @returns the new id */
  add(list: List, comment: Omit<Comment, 'id'>): number {
    return this.database.transaction(() => {
      // Deleted comments stay as rows, so that their ids are not given again.
      const id = Number(this.database.first('SELECT COALESCE(MAX(id), 0) + 1 AS id FROM comment WHERE list = ? AND item = ?', [list.number, comment.item])?.id);
      this.database.run(
        'INSERT INTO comment (list, item, id, parent, author, created, text, mentions, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)',
        [list.number, comment.item, id, comment.parent, comment.author, comment.created, comment.text, comment.mentions]
      );
      return id;
    });
  }

  /** Takes a comment away, and with it the replies to it. */
  remove(list: List, item: number, id: number): void {
    this.database.run("UPDATE comment SET deleted = 1, text = '', mentions = '[]' WHERE list = ? AND item = ? AND (id = ? OR parent = ?)", [list.number, item, id, id]);
  }

  /** Takes all comments on an item away. Whoever likes the item goes on liking it. */
  removeAll(list: List, item: number): void {
    this.database.run("UPDATE comment SET deleted = 1, text = '', mentions = '[]' WHERE list = ? AND item = ?", [list.number, item]);
  }

  /** Whether comments on this one item are switched off. */
  isDisabled(list: List, item: number): boolean {
    return this.database.first('SELECT 1 FROM comments_disabled WHERE list = ? AND item = ?', [list.number, item]) !== undefined;
  }

  disable(list: List, item: number, disabled: boolean): void {
    this.database.run(
      disabled ? 'INSERT OR IGNORE INTO comments_disabled (list, item) VALUES (?, ?)' : 'DELETE FROM comments_disabled WHERE list = ? AND item = ?',
      [list.number, item]
    );
  }

  /** @param comment {@link THE_ITEM} or the id of a comment; newest first */
  likes(list: List, item: number, comment: number): Like[] {
    return this.database.all('SELECT user, created FROM liked WHERE list = ? AND item = ? AND comment = ? ORDER BY created DESC, user', [list.number, item, comment]).map(likeOf);
  }

  /** Liking twice is liking once. */
  like(list: List, item: number, comment: number, like: Like): void {
    this.database.run('INSERT INTO liked (list, item, comment, user, created) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING', [list.number, item, comment, like.user, like.created]);
  }

  unlike(list: List, item: number, comment: number, user: number): void {
    this.database.run('DELETE FROM liked WHERE list = ? AND item = ? AND comment = ? AND user = ?', [list.number, item, comment, user]);
  }

  /** Takes away what was said and liked on an item that is deleted for good. */
  removeItem(list: List, item: number): void {
    this.database.run('DELETE FROM comment WHERE list = ? AND item = ?', [list.number, item]);
    this.database.run('DELETE FROM liked WHERE list = ? AND item = ?', [list.number, item]);
    this.disable(list, item, false);
  }
}
