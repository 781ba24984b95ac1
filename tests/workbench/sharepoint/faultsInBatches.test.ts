import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { hubArticles } from '../../../src/lists/schema';
import { cause } from './support/faultControl';
import type { RunningService } from './support/service';
import { startService } from './support/service';

const LIST = "web/getList('/sites/hub/Lists/HubArticles')";

let running: RunningService;

beforeEach(async () => {
  running = await startService();
  running.service.addItem(hubArticles.url, { Title: 'An article' });
});
afterEach(() => running.stop());

const part = (line: string, body = ''): string => `--b\r\nContent-Type: application/http\r\n\r\n${line} HTTP/1.1\r\nAccept: application/json\r\nContent-Type: application/json\r\n\r\n${body}\r\n`;
const add = (Title: string): string => part(`POST _api/${LIST}/items`, JSON.stringify({ Title }));
const links = part("GET _api/web/getList('/sites/hub/Lists/HubLinks')/items");
const send = (...parts: string[]): Promise<Response> =>
  running.api('$batch', { method: 'POST', body: `${parts.join('')}--b--\r\n`, headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
const titles = async (): Promise<string[]> => (await (await running.api(`${LIST}/items`)).json()).value.map(({ Title }: { Title: string }) => Title);

it('a fault throttles one part of a batch and leaves the others', async () => {
  await cause(running, { kind: 'throttled', path: 'HubLinks' });
  const [batched, execute] = running.sp.batched();
  const articles = batched.web.getList('/sites/hub/Lists/HubArticles').items();
  const links = batched.web.getList('/sites/hub/Lists/HubLinks').items().then(() => 200, (error) => error.status);
  await execute();
  expect(await articles).toHaveLength(1);
  expect(await links).toBe(429);
});

const batchOf = (): { articles: Promise<unknown[]>; links: Promise<unknown[]>; execute: () => Promise<void> } => {
  const [batched, execute] = running.sp.batched();
  const itemsOf = (list: string): Promise<unknown[]> => batched.web.getList(`/sites/hub/Lists/${list}`).items();
  return { articles: itemsOf('HubArticles'), links: itemsOf('HubLinks'), execute };
};

it('a fault delays a batch by the part that it names', async () => {
  await cause(running, { kind: 'delay', path: 'HubLinks', milliseconds: 200, times: 1 });
  const begun = performance.now();
  const { articles, links, execute } = batchOf();
  await execute();
  expect(performance.now() - begun).toBeGreaterThan(190);
  expect([await articles, await links]).toMatchObject([[{ Title: 'An article' }], []]);
});

it('a dropped call cuts the line of a whole batch for one part, and what was done before stays done', async () => {
  await cause(running, { kind: 'dropped', path: 'HubLinks', times: 1 });
  await expect(send(add('Before'), links, add('After'))).rejects.toThrow('fetch failed');
  expect(await titles()).toEqual(['An article', 'Before']);
});

it('the lost answer of one part loses that of the whole batch, of which every part has been done', async () => {
  await cause(running, { kind: 'lost', path: 'HubArticles', times: 1 });
  await expect(send(add('One'), links, add('Two'))).rejects.toThrow('fetch failed');
  expect(await titles()).toEqual(['An article', 'One', 'Two']);
});
