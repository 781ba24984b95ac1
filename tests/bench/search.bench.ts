import Fastify from 'fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hubArticles } from '../../src/lists/schema';
import { createSharePoint } from '../../workbench/sharepoint';
import { fill, newest } from './manyArticles';
import { middle, print, timed } from './measure';
import { registerSearchFloor } from './searchFloor';

/**
 * How fast search over 100,000 articles is, as a ratio to one full-text index over the same articles on the same machine in the
 * same run. Prints a table; fails nothing.
 */

const count = Number(process.env.BENCH_ITEMS ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));

const post = async (url: string, body: object, headers: Record<string, string> = {}): Promise<string> => {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', Accept: 'application/json;odata=nometadata', ...headers } });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`${answer.status} ${url}: ${text}`);
  }
  return text;
};

const main = async (): Promise<void> => {
  const service = createSharePoint({ databaseFile: join(folder, 'bench.db'), now: () => new Date(newest), searchMappings: { RefinableString00: 'ows_HubSector' } });
  service.ensureList(hubArticles);
  fill(service, count);
  const app = Fastify();
  service.register(app);
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const digest = service.pageContext(origin).formDigestValue;
  const search = (request: object): Promise<string> => post(`${origin}${service.sitePath}/_api/search/postquery`, { request: { SelectProperties: ['Title', 'Path', 'ListItemID'], ...request } }, { 'X-RequestDigest': digest });

  const indexing = await timed(() => search({ Querytext: 'budget' }));
  print(`index ${count} articles at the first search`, `${Math.round(count / indexing * 1000)} items/s`);

  const floorApp = Fastify();
  registerSearchFloor(floorApp, count);
  const floorOrigin = await floorApp.listen({ port: 0, host: '127.0.0.1' });

  const compare = async (what: string, times: number, queryOf: (round: number) => { floor: string; request: object }): Promise<void> => {
    const round = (ask: (place: number) => Promise<string>) => async (): Promise<void> => {
      for (let place = 0; place < times; place += 1) {
        await ask(place);
      }
    };
    const floor = await middle(round((place) => post(`${floorOrigin}/floor`, { query: queryOf(place).floor })));
    const served = await middle(round((place) => search(queryOf(place).request)));
    print(what, `${(served / times).toFixed(2)} ms a query: ${(served / floor).toFixed(1)} × floor (${(floor / times).toFixed(2)} ms)`);
  };

  const number = (place: number): number => Math.floor(count * ((place + 1) / 101));
  await compare('one article, by a word of its title', 100, (place) => ({ floor: `"${number(place)}"`, request: { Querytext: String(number(place)) } }));
  await compare('one article, among those of one sector', 100, (place) => ({ floor: `"${number(place)}"`, request: { Querytext: `${number(place)} RefinableString00:"Education"` } }));
  await compare('a word that nearly every article has', 3, () => ({ floor: '"budget"', request: { Querytext: 'budget' } }));
  await compare('the same without looking for duplicates', 3, () => ({ floor: '"budget"', request: { Querytext: 'budget', TrimDuplicates: false } }));
  await compare('the same with a refiner', 3, () => ({ floor: '"budget"', request: { Querytext: 'budget', TrimDuplicates: false, Refiners: 'RefinableString00' } }));
  await Promise.all([app.close(), floorApp.close()]);
  service.close();
};

main().finally(() => rmSync(folder, { recursive: true, force: true })).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
