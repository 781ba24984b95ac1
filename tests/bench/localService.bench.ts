import Fastify from 'fastify';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleList, hubArticles } from '../../src/lists/schema';
import { createSharePoint } from '../../workbench/sharepoint';
import { registerFloor } from './floor';
import { fill, newest, publishedAt } from './manyArticles';
import { middle, print, timed } from './measure';

/**
 * How fast the local SharePoint service is over 100,000 articles, as a ratio to the least that a server could do on the same
 * machine in the same run. Prints a table; fails nothing.
 */

const count = Number(process.env.BENCH_ITEMS ?? 100_000);
const requests = 400;
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const databaseFile = join(folder, 'bench.db');
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

const json = async (url: string): Promise<{ value: unknown[] }> => {
  const answer = await fetch(url, { headers: { Accept: 'application/json;odata=nometadata' } });
  const body = await answer.json() as { value: unknown[] };
  if (!answer.ok) {
    throw new Error(`${answer.status} ${url}: ${JSON.stringify(body)}`);
  }
  return body;
};

/** Pages of 20, each from another window of 4,000 articles: within the list view threshold. */
const inWindows = async (urlOf: (until: string, from: string) => string): Promise<void> => {
  for (let request = 0; request < requests; request += 1) {
    const first = Math.floor((count - Math.min(4000, count)) * (request / requests));
    const { value } = await json(urlOf(publishedAt(first), publishedAt(first + 4000)));
    if (value.length !== 20) {
      throw new Error(`expected a page of 20, got ${value.length}`);
    }
  }
};

const main = async (): Promise<void> => {
  const before = process.memoryUsage().rss;
  let service = createSharePoint({ databaseFile });
  service.ensureList(hubArticles);
  const filling = await timed(() => fill(service, count));
  print(`add ${count} articles`, `${Math.round(count / filling * 1000)} items/s (${megabytes(statSync(databaseFile).size)} on disk)`);
  service.close();

  const app = Fastify();
  const opening = await timed(() => {
    service = createSharePoint({ databaseFile, now: () => new Date(newest) });
    service.ensureList(hubArticles);
    service.register(app);
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const items = `${origin}${service.sitePath}/_api/web/getlist('${service.sitePath}/${articleList.url}')/items`;
  print(`open a database of ${count} articles`, `${opening.toFixed(0)} ms; first answer after ${(await timed(() => json(`${items}?$top=20`))).toFixed(0)} ms more`);

  print('memory', `${megabytes(process.memoryUsage().rss)} (${megabytes(before)} before anything was opened or filled)`);

  const floorApp = Fastify();
  registerFloor(floorApp, count);
  const floorOrigin = await floorApp.listen({ port: 0, host: '127.0.0.1' });
  const floor = await middle(() => inWindows((until, from) => `${floorOrigin}/floor?until=${until}&from=${from}`));
  const windows = await middle(() => inWindows((until, from) => `${items}?$select=Id,Title,HubSummary,HubPublishFrom&$top=20&$orderby=HubPublishFrom desc&$filter=HubPublishFrom le datetime'${until}' and HubPublishFrom gt datetime'${from}'`));
  print('floor: 20 rows of an index as JSON', `${Math.round(requests * 20 / floor * 1000)} items/s, ${(floor / requests).toFixed(2)} ms a request`);
  print('20 articles from an indexed window', `${Math.round(requests * 20 / windows * 1000)} items/s, ${(windows / requests).toFixed(2)} ms a request: ${(windows / floor).toFixed(1)} × floor`);

  const byId = await middle(async () => {
    for (let request = 0; request < requests; request += 1) {
      await json(`${items}?$select=Id,Title,HubSummary,HubPublishFrom&$top=20&$skiptoken=Paged%3dTRUE%26p_ID%3d${Math.floor((count - 21) * (request / requests))}`);
    }
  });
  print('20 articles by id, from anywhere', `${Math.round(requests * 20 / byId * 1000)} items/s, ${(byId / requests).toFixed(2)} ms a request: ${(byId / floor).toFixed(1)} × floor`);

  const pages = await middle(async () => {
    let next: string | undefined = `${items}?$select=Id,Title&$top=5000`;
    while (next !== undefined) {
      next = ((await json(next)) as { 'odata.nextLink'?: string })['odata.nextLink'];
    }
  });
  print('the whole list in pages of 5,000', `${Math.round(count / pages * 1000)} items/s`);
  await Promise.all([app.close(), floorApp.close()]);
  service.close();
};

main().finally(() => rmSync(folder, { recursive: true, force: true })).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
