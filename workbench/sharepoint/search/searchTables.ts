/** Counts up whenever the tables or what lies in them change; the index of an older version is built anew. */
export const tablesVersion = '4';

/** All tables that can be built again from the lists. */
export const builtTables = ['search_item', 'search_body', 'search_words', 'search_value', 'search_value_words', 'search_has', 'search_list', 'search_list_document'] as const;

/** What must be remembered: what was changed and is not indexed yet, and how the index was built. */
export const keptTables = `
  CREATE TABLE IF NOT EXISTS search_state (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS search_change (list INTEGER NOT NULL, item INTEGER NOT NULL, changed TEXT NOT NULL, PRIMARY KEY (list, item)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS search_list_change (list INTEGER PRIMARY KEY, changed TEXT NOT NULL);
`;

/**
 * The index. `search_item` has one row for an item as the index knows it, `search_words` its words, `search_body` its text.
 * `search_value` holds each value of a crawled property once, `search_has` says which items have it, and `search_value_words` finds
 * values by their words. `search_hit` is the answer to the query at hand. Words come folded, with blanks between them: the tokenizer
 * `ascii` leaves everything else to this service. `search_list` are the site's lists as the index knows them, `search_list_document` says which
 * of them stands in `search_item` under which number, below zero.
 */
export const searchTables = `
  CREATE TABLE IF NOT EXISTS search_item (
    doc INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, title TEXT NOT NULL, title_key TEXT NOT NULL,
    author TEXT NOT NULL, author_key TEXT NOT NULL, editor TEXT NOT NULL, editor_key TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
    unique_id TEXT NOT NULL, signature INTEGER NOT NULL, UNIQUE (list, item)
  );
  CREATE TABLE IF NOT EXISTS search_body (doc INTEGER PRIMARY KEY, body TEXT NOT NULL);
  CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5(title, author, editor, body, content = '', contentless_delete = 1, tokenize = 'ascii');
  CREATE TABLE IF NOT EXISTS search_value (
    id INTEGER PRIMARY KEY, property TEXT NOT NULL, value TEXT NOT NULL, value_key TEXT NOT NULL, number REAL, UNIQUE (property, value)
  );
  CREATE VIRTUAL TABLE IF NOT EXISTS search_value_words USING fts5(value, content = '', tokenize = 'ascii');
  CREATE TABLE IF NOT EXISTS search_has (property TEXT NOT NULL, doc INTEGER NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (property, doc, value)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS search_has_value ON search_has (value, doc);
  CREATE TABLE IF NOT EXISTS search_list (
    list INTEGER PRIMARY KEY, id TEXT NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, created TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS search_list_document (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, crawled TEXT NOT NULL);
  CREATE TEMP TABLE IF NOT EXISTS search_hit (doc INTEGER PRIMARY KEY, score REAL NOT NULL);
`;
