import { SearchIndex } from '../search/searchIndex';
import { Attachments } from './attachments';
import { Changes } from './changes';
import { Comments } from './comments';
import { ContentTypes } from './contentTypes';
import { Database } from './database';
import { Items } from './items';
import { Lists } from './lists';
import { readSettings } from './settings';
import type { Settings } from './settings';
import { Users } from './users';

/** Everything that is kept. */
export interface Store {
  readonly database: Database;
  readonly settings: Settings;
  readonly lists: Lists;
  readonly items: Items;
  readonly attachments: Attachments;
  readonly users: Users;
  readonly comments: Comments;
  readonly search: SearchIndex;
  readonly changes: Changes;
  readonly contentTypes: ContentTypes;
}

/**
 * Opens the database file.
 * @param now the clock; its present time is noted when the file is new
 * @throws one sentence when another process holds the file
 */
export const openStore = (file: string, now: () => string): Store => {
  const database = new Database(file);
  const search = new SearchIndex(database);
  const changes = new Changes(database);
  const items: Items = new Items(database, (list, item, type, moment) => {
    search.changed(list, item, moment);
    changes.note(list, item, items.guid(list, item), type, moment);
  });
  return {
    database,
    settings: readSettings(database, now()),
    lists: new Lists(database, (list) => search.lists.changed(list, now())),
    items,
    changes,
    contentTypes: new ContentTypes(database),
    attachments: new Attachments(database),
    users: new Users(database),
    comments: new Comments(database),
    search
  };
};
