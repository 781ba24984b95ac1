import type { FastifyInstance } from 'fastify';
import { DatabaseSync } from 'node:sqlite';
import { article } from './manyArticles';

/** The least that any server could do for a search: one full-text index over the same articles, the best ten and their number as JSON. */
export const registerSearchFloor = (app: FastifyInstance, count: number): void => {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT); CREATE VIRTUAL TABLE word USING fts5(title, body, content = '', tokenize = 'ascii'); BEGIN");
  const [insert, index] = [database.prepare('INSERT INTO article (id, title) VALUES (?, ?)'), database.prepare('INSERT INTO word (rowid, title, body) VALUES (?, ?, ?)')];
  for (let number = 0; number < count; number += 1) {
    const { Title, HubSummary, HubBody } = article(number);
    insert.run(number, String(Title));
    index.run(number, String(Title), `${String(HubSummary)} ${String(HubBody).replace(/<[^>]+>/g, ' ')}`);
  }
  database.exec('COMMIT');
  const best = database.prepare('SELECT article.id, article.title FROM word JOIN article ON article.id = word.rowid WHERE word MATCH ? ORDER BY bm25(word) LIMIT 10');
  const all = database.prepare('SELECT COUNT(*) AS total FROM word WHERE word MATCH ?');
  app.post('/floor', async (request) => {
    const { query } = request.body as { query: string };
    return { value: best.all(query), ...all.get(query) };
  });
};
