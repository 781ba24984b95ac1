import type { FastifyInstance } from 'fastify';
import { DatabaseSync } from 'node:sqlite';
import { publishedAt } from './manyArticles';

/** The least that any server could do for a page of items: one prepared statement over an index, its rows as JSON. */
export const registerFloor = (app: FastifyInstance, count: number): void => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, summary TEXT, body TEXT, published TEXT); CREATE INDEX published ON article (published); BEGIN');
  const insert = database.prepare('INSERT INTO article (title, summary, body, published) VALUES (?, ?, ?, ?)');
  for (let number = 0; number < count; number += 1) {
    insert.run(`Article ${number}`, 'summary '.repeat(20), '<p>body</p>'.repeat(150), publishedAt(number));
  }
  database.exec('COMMIT');
  const page = database.prepare('SELECT id, title, summary, published FROM article WHERE published <= ? AND published > ? ORDER BY published DESC LIMIT 20');
  app.get('/floor', (request) => {
    const { until, from } = request.query as { until: string; from: string };
    return { value: page.all(until, from) };
  });
};
