import { SPBrowser, spfi } from '@pnp/sp';
import Fastify from 'fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArticleFinder, FindQuery } from '../../src/content/find';
import { articleList, hubArticles, hubLinks, searchMappings } from '../../src/lists/schema';
import { sharePointContent } from '../../src/lists/sharePointContent';
import { createSharePoint } from '../../workbench/sharepoint';
import { registerFloor } from './floor';
import { article, newest, publishedAt } from './manyArticles';
import { middle, print, timed } from './measure';

/**
 * How long a reader waits for the first cards and for an answer to words and choices, in lists of 100, 6,000 and 100,000 articles, with
 * SharePoint's threshold enforced; as a ratio to one page of an index as JSON on the same machine in the same run. Beside it: how many
 * requests that takes, and how many rows come over the wire for those that are shown. Prints a table; fails nothing.
 */

const counts = (process.env.BENCH_ITEMS ?? '100,6000,100000').split(',').map(Number);
const PAGE = 24;
const FLOORS = 50;
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));

const question = (parts: Partial<FindQuery>): FindQuery => ({ words: '', facets: {}, sort: 'newest', language: 'en', ...parts });

const questions: Readonly<Record<string, FindQuery>> = {
  'first cards': question({}),
  'two letters': question({ words: 'bu' }),
  'two choices': question({ facets: { serves: ['Householders'], sectors: ['Education'] } }),
  'words and a choice': question({ words: 'clinic budg', facets: { serves: ['Householders'] } })
};

const measure = async (count: number): Promise<void> => {
  const service = createSharePoint({ databaseFile: join(folder, `${count}.db`), now: () => new Date(newest), searchMappings });
  service.ensureList(hubArticles);
  service.ensureList(hubLinks);
  // The oldest first, each written when it was published.
  service.together(() => {
    for (let number = count - 1; number >= 0; number -= 1) {
      service.addItem(articleList.url, article(number), [], new Date(publishedAt(number)));
    }
  });
  const app = Fastify();
  const seen = { requests: 0, rows: 0, found: 0 };
  app.addHook('onRequest', async () => { seen.requests += 1; });
  app.addHook('onSend', async (_request, _reply, payload) => {
    const text = typeof payload === 'string' || Buffer.isBuffer(payload) ? String(payload) : '';
    seen.rows += text.split('"Modified":').length - 1;
    seen.found += text.split('"ListItemID"').length - 1;
    return payload;
  });
  service.register(app);
  registerFloor(app, count);
  const origin = await app.listen({ port: 0, host: 'localhost' });
  const site = `${origin}${service.sitePath}`;
  // One `sp`, so that the digest, which a page has anyway, is asked for once.
  const sp = spfi().using(SPBrowser({ baseUrl: site }));
  const fresh = (): Promise<ArticleFinder> => sharePointContent(sp, { sitePath: service.sitePath, now: () => new Date(newest) }).finder();
  const indexing = await timed(async () => (await fresh()).find(question({ words: 'budget' }), 1));

  print(`${count} articles`, `search indexed them in ${(indexing / 1000).toFixed(1)} s`);
  const floor = await middle(async () => {
    for (let request = 0; request < FLOORS; request += 1) {
      await (await fetch(`${origin}/floor?until=${publishedAt(0)}&from=${publishedAt(4000)}`)).json();
    }
  }) / FLOORS;
  print('  floor: 20 rows of an index as JSON', `${floor.toFixed(2)} ms`);
  const view = sharePointContent(sp, { sitePath: service.sitePath, now: () => new Date(newest) });
  const show = async (what: string, work: () => Promise<{ articles: readonly unknown[] }>): Promise<void> => {
    const { articles: { length: shown } } = await work();
    Object.assign(seen, { requests: 0, rows: 0, found: 0 });
    await work();
    const counted = { ...seen };
    const time = await middle(async () => void await work());
    print(`  ${what}`, `${time.toFixed(0)} ms: ${(time / floor).toFixed(0)} × floor; ${counted.requests} requests, ${counted.rows} rows and ${counted.found} hits for ${shown} shown`);
  };
  await show('the first view of the web part', async () => {
    const { articles } = await view.load({ articleCount: 12, language: 'en' });
    return { articles: 'failure' in articles ? [] : articles.items };
  });
  for (const [what, asked] of Object.entries(questions)) {
    await show(`${what}, as the first question`, async () => (await fresh()).find(asked, PAGE));
    const known = await fresh();
    await known.find(question({}), PAGE);
    await known.find(question({ words: 'clinic' }), PAGE);
    await show(`${what}, later`, () => known.find(asked, PAGE));
  }
  await app.close();
  service.close();
};

const main = async (): Promise<void> => {
  for (const count of counts) {
    await measure(count);
  }
};

main().finally(() => rmSync(folder, { recursive: true, force: true })).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
