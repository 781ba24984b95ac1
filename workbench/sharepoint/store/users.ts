import { randomUUID } from 'node:crypto';
import type { Row } from '../fields/fieldType';
import { sortKey } from '../fields/folding';
import type { Database } from './database';

/** A person whom the site knows. */
export interface User {
  readonly id: number;
  readonly guid: string;
  /** For example `i:0#.f|membership|alex@contoso.example`. */
  readonly loginName: string;
  readonly title: string;
  readonly email: string;
  /** A SharePoint group: people and groups share their ids. */
  readonly isGroup?: boolean;
  /** Removed from the site. Items keep naming the person. */
  readonly isGone?: boolean;
}

const userOf = (row: Row): User => ({
  id: Number(row.id), guid: String(row.guid), loginName: String(row.login_name), title: String(row.title), email: String(row.email), isGroup: row.is_group === 1, isGone: row.is_gone === 1
});

const found = (row: Row | undefined): User | undefined => row && userOf(row);

/** The site's users. */
export class Users {
  constructor(private readonly database: Database) {
    // Databases of earlier versions know no groups, and nobody who is gone.
    for (const column of ['is_group', 'is_gone']) {
      if (!database.all('PRAGMA table_info(user)').some(({ name }) => name === column)) {
        database.define(`ALTER TABLE user ADD COLUMN ${column} INTEGER NOT NULL DEFAULT 0`);
      }
    }
  }

  all(): User[] {
    return this.database.all('SELECT * FROM user WHERE is_group = 0 AND is_gone = 0 ORDER BY id').map(userOf);
  }

  groups(): User[] {
    return this.database.all('SELECT * FROM user WHERE is_group = 1 ORDER BY id').map(userOf);
  }

  /** Makes a group, if there is none of that name. A group's login name is its name. */
  ensureGroup(title: string): void {
    if (!this.groups().some((group) => group.title === title)) {
      this.database.run('UPDATE user SET is_group = 1 WHERE id = ?', [this.ensure({ loginName: title, title, email: '' })]);
    }
  }

  byId(id: number): User | undefined {
    return found(this.database.first('SELECT * FROM user WHERE id = ?', [id]));
  }

  byLoginName(loginName: string): User | undefined {
    return found(this.database.first('SELECT * FROM user WHERE login_name = ?', [loginName]));
  }

  byEmail(email: string): User | undefined {
    return found(this.database.first('SELECT * FROM user WHERE email = ? COLLATE NOCASE', [email]));
  }

  /** Takes a person out of the site's people, as an owner does. */
  remove(id: number): void {
    this.database.run('UPDATE user SET is_gone = 1 WHERE id = ?', [id]);
  }

  /** Makes the person known, or brings title and address up to date. */
  ensure({ loginName, title, email }: Pick<User, 'loginName' | 'title' | 'email'>): number {
    const known = this.byLoginName(loginName);
    if (known) {
      this.database.run(
        'UPDATE user SET title = ?, title__key = ?, email = ?, email__key = ?, is_gone = 0 WHERE id = ?',
        [title, sortKey(title), email, sortKey(email), known.id]
      );
      return known.id;
    }
    return this.database.run(
      'INSERT INTO user (guid, login_name, login_name__key, title, title__key, email, email__key) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [randomUUID(), loginName, sortKey(loginName), title, sortKey(title), email, sortKey(email)]
    ).id;
  }
}
