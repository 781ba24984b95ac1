import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { hubArticles } from '../../../src/lists/schema';
import { cause, control } from './support/faultControl';
import type { RunningService } from './support/service';
import { startService } from './support/service';

const LIST = "web/getList('/sites/hub/Lists/HubArticles')";

let running: RunningService;

beforeEach(async () => {
  running = await startService();
  running.service.addItem(hubArticles.url, { Title: 'An article' });
});
afterEach(() => running.stop());

describe('a fault', () => {
  it.each([
    ['throttled', 429], ['busy', 503], ['error', 500], ['denied', 403]
  ])('%s answers %i, as often as it was asked to, and then all is well', async (kind, status) => {
    await cause(running, { kind, times: 2 });
    expect([(await running.api(LIST)).status, (await running.api('web')).status, (await running.api(LIST)).status]).toEqual([status, status, 200]);
  });

  it('of the digest holds for what brings one', async () => {
    await cause(running, { kind: 'digest', times: 2 });
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
    await cause(running, { kind: 'error', times: 1 });
    expect(await (await running.api(LIST, { headers })).json()).toEqual(body);
  });

  it('says in seconds, or as a date, when to come again', async () => {
    await cause(running, { kind: 'throttled', retryAfter: 31, times: 1 });
    expect((await running.api(LIST)).headers.get('retry-after')).toBe('31');
    await cause(running, { kind: 'busy', retryAfter: 31, asDate: true, times: 1 });
    const date = Date.parse((await running.api(LIST)).headers.get('retry-after') ?? '');
    expect(Math.abs(date - Date.now() - 31_000)).toBeLessThan(5_000);
  });

  it('holds for the calls that it names, and no others', async () => {
    await cause(running, { kind: 'error', path: 'HUBARTICLES' });
    expect((await running.api(LIST)).status).toBe(500);
    expect((await running.api('web')).status).toBe(200);
  });

  it('is got over by PnPjs when it passes', async () => {
    await cause(running, { kind: 'throttled', retryAfter: 0, times: 2 });
    expect(await running.sp.web.getList('/sites/hub/Lists/HubArticles').items()).toHaveLength(1);
  });

  it('that cuts the line leaves no answer', async () => {
    await cause(running, { kind: 'dropped', times: 1 });
    await expect(running.api(LIST)).rejects.toThrow('fetch failed');
    expect((await running.api(LIST)).status).toBe(200);
  });

  it('that breaks the JSON answers 200 with half of it', async () => {
    await cause(running, { kind: 'wrongJson', times: 1 });
    const answer = await running.api(LIST);
    expect(answer.status).toBe(200);
    await expect(answer.json()).rejects.toThrow();
  });

  it('that delays answers late and right', async () => {
    await cause(running, { kind: 'delay', milliseconds: 150, times: 1 });
    const begun = performance.now();
    expect((await running.api(LIST)).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(140);
  });

  it('writes nothing', async () => {
    await cause(running, { kind: 'error', times: 1 });
    await running.api(`${LIST}/items`, { method: 'POST', body: '{"Title":"x"}' });
    expect((await (await running.api(`${LIST}/items`)).json()).value).toHaveLength(1);
  });

  it('that loses the answer has done the call: a comment is stored once, and who sent it sees the line break', async () => {
    await cause(running, { kind: 'lost', path: 'comments', only: 'writes', times: 1 });
    const comments = `${LIST}/items(1)/comments`;
    await expect(running.api(comments, { method: 'POST', body: '{"text":"Well said"}' })).rejects.toThrow('fetch failed');
    expect((await (await running.api(comments)).json()).value).toMatchObject([{ text: 'Well said' }]);
  });

  it('holds for calls that read, or for calls that write, where that is asked', async () => {
    await cause(running, { kind: 'error', only: 'writes' });
    const read = async (): Promise<number> => (await running.api(LIST)).status;
    const write = async (): Promise<number> => (await running.api(`${LIST}/items`, { method: 'POST', body: '{"Title":"x"}' })).status;
    expect([await read(), await write()]).toEqual([200, 500]);
    await control(running, 'DELETE');
    await cause(running, { kind: 'error', only: 'reads' });
    expect([await read(), await write()]).toEqual([500, 201]);
  });
});
