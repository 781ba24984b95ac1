import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { hubArticles } from '../../../src/lists/schema';
import type { RunningService } from './support/service';
import { startService } from './support/service';

const LIST = "web/getList('/sites/hub/Lists/HubArticles')";

let running: RunningService;

beforeEach(async () => {
  running = await startService();
  running.service.addItem(hubArticles.url, { Title: 'An article' });
});
afterEach(() => running.stop());

const control = (method: string, body?: unknown): Promise<Response> =>
  fetch(`${running.origin}/workbench/faults`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });

const cause = async (fault: Record<string, unknown>): Promise<void> => {
  expect((await control('POST', fault)).status).toBe(201);
};

describe('a fault', () => {
  it.each([
    ['throttled', 429], ['busy', 503], ['error', 500], ['denied', 403]
  ])('%s answers %i, as often as it was asked to, and then all is well', async (kind, status) => {
    await cause({ kind, times: 2 });
    expect([(await running.api(LIST)).status, (await running.api('web')).status, (await running.api(LIST)).status]).toEqual([status, status, 200]);
  });

  it('of the digest holds for what brings one', async () => {
    await cause({ kind: 'digest', times: 2 });
    expect((await running.api(LIST)).status).toBe(200);
    expect((await running.api('contextinfo', { method: 'POST' })).status).toBe(200);
    const add = (): Promise<Response> => running.api(`${LIST}/items`, { method: 'POST', body: '{"Title":"x"}' });
    const answer = await add();
    expect([answer.status, (await answer.json())['odata.error'].code]).toEqual([403, '-2130575252, Microsoft.SharePoint.SPException']);
    expect([(await add()).status, (await add()).status]).toEqual([403, 201]);
  });

  it.each<[string, Record<string, string>, unknown]>([
    ['nometadata', { Accept: 'application/json;odata=nometadata' }, { 'odata.error': { code: '-1, System.Exception', message: { lang: 'en-US', value: 'An unexpected error has occurred.' } } }],
    ['verbose', { Accept: 'application/json;odata=verbose' }, { error: { code: '-1, System.Exception', message: { lang: 'en-US', value: 'An unexpected error has occurred.' } } }],
    ['OData 4', { Accept: 'application/json', 'odata-version': '4.0' }, { error: { code: '-1, System.Exception', message: 'An unexpected error has occurred.' } }]
  ])('speaks the language of the call: %s', async (_name, headers, body) => {
    await cause({ kind: 'error', times: 1 });
    expect(await (await running.api(LIST, { headers })).json()).toEqual(body);
  });

  it('says in seconds, or as a date, when to come again', async () => {
    await cause({ kind: 'throttled', retryAfter: 31, times: 1 });
    expect((await running.api(LIST)).headers.get('retry-after')).toBe('31');
    await cause({ kind: 'busy', retryAfter: 31, asDate: true, times: 1 });
    const date = Date.parse((await running.api(LIST)).headers.get('retry-after') ?? '');
    expect(Math.abs(date - Date.now() - 31_000)).toBeLessThan(5_000);
  });

  it('holds for the calls that it names, and no others', async () => {
    await cause({ kind: 'error', path: 'HUBARTICLES' });
    expect((await running.api(LIST)).status).toBe(500);
    expect((await running.api('web')).status).toBe(200);
  });

  it('is got over by PnPjs when it passes', async () => {
    await cause({ kind: 'throttled', retryAfter: 0, times: 2 });
    expect(await running.sp.web.getList('/sites/hub/Lists/HubArticles').items()).toHaveLength(1);
  });

  it('throttles one part of a batch and leaves the others', async () => {
    await cause({ kind: 'throttled', path: 'HubLinks' });
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

  it('delays a batch by the part that it names', async () => {
    await cause({ kind: 'delay', path: 'HubLinks', milliseconds: 200, times: 1 });
    const begun = performance.now();
    const { articles, links, execute } = batchOf();
    await execute();
    expect(performance.now() - begun).toBeGreaterThan(190);
    expect([await articles, await links]).toMatchObject([[{ Title: 'An article' }], []]);
  });

  it('cuts the line of a whole batch for one part, and what was done before stays done', async () => {
    await cause({ kind: 'dropped', path: 'HubLinks', times: 1 });
    const part = (line: string, body = ''): string => `--b\r\nContent-Type: application/http\r\n\r\n${line} HTTP/1.1\r\nAccept: application/json\r\nContent-Type: application/json\r\n\r\n${body}\r\n`;
    const body = `${part(`POST _api/${LIST}/items`, '{"Title":"Before"}')}${part("GET _api/web/getList('/sites/hub/Lists/HubLinks')/items")}--b--\r\n`;
    await expect(running.api('$batch', { method: 'POST', body, headers: { 'Content-Type': 'multipart/mixed; boundary=b' } })).rejects.toThrow('fetch failed');
    expect((await (await running.api(`${LIST}/items`)).json()).value).toMatchObject([{ Title: 'An article' }, { Title: 'Before' }]);
  });

  it('that cuts the line leaves no answer', async () => {
    await cause({ kind: 'dropped', times: 1 });
    await expect(running.api(LIST)).rejects.toThrow('fetch failed');
    expect((await running.api(LIST)).status).toBe(200);
  });

  it('that breaks the JSON answers 200 with half of it', async () => {
    await cause({ kind: 'wrongJson', times: 1 });
    const answer = await running.api(LIST);
    expect(answer.status).toBe(200);
    await expect(answer.json()).rejects.toThrow();
  });

  it('that delays answers late and right', async () => {
    await cause({ kind: 'delay', milliseconds: 150, times: 1 });
    const begun = performance.now();
    expect((await running.api(LIST)).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(140);
  });

  it('writes nothing', async () => {
    await cause({ kind: 'error', times: 1 });
    await running.api(`${LIST}/items`, { method: 'POST', body: '{"Title":"x"}' });
    expect((await (await running.api(`${LIST}/items`)).json()).value).toHaveLength(1);
  });
});

describe('the clock', () => {
  it('that is off makes digests of the past expire', async () => {
    const digest = running.service.pageContext(running.origin).formDigestValue;
    const add = (): Promise<Response> => running.api(`${LIST}/items`, { method: 'POST', body: '{"Title":"x"}', headers: { 'X-RequestDigest': digest } });
    expect((await add()).status).toBe(201);
    await control('PUT', { clock: 3_600_000 });
    expect((await add()).status).toBe(403);
    await control('DELETE');
    expect((await add()).status).toBe(201);
  });
});

describe('the control', () => {
  it('lists what is on, with what is left of it, and ends it all', async () => {
    await cause({ kind: 'error', path: 'nowhere', times: 3 });
    await cause({ kind: 'delay', milliseconds: 1 });
    await running.api(LIST);
    expect(await (await control('GET')).json()).toEqual({ faults: [{ kind: 'error', path: 'nowhere', times: 3, asDate: false }, { kind: 'delay', milliseconds: 1, asDate: false }], clock: 0 });
    expect(await (await control('DELETE')).json()).toEqual({ faults: [], clock: 0 });
  });

  it.each([
    [{}, 'kind must be one of'], [{ kind: 'fire' }, 'kind must be one of'], [{ kind: 'error', times: 0 }, 'times'], [{ kind: 'error', times: 1.5 }, 'times'],
    [{ kind: 'error', path: 7 }, 'path'], [{ kind: 'delay', milliseconds: -1 }, 'milliseconds'], [{ kind: 'delay', milliseconds: 1e9 }, 'milliseconds'], [{ kind: 'busy', retryAfter: 'x' }, 'retryAfter']
  ])('refuses %j in one sentence', async (fault, words) => {
    const answer = await control('POST', fault);
    expect(answer.status).toBe(400);
    expect((await answer.json()).message).toContain(words);
  });

  it.each([{}, { clock: 'x' }, { clock: 1e15 }, { clock: 0.5 }])('refuses the clock %j', async (body) => {
    expect((await control('PUT', body)).status).toBe(400);
  });
});
