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

describe('the clock', () => {
  it('that is off makes digests of the past expire', async () => {
    const digest = running.service.pageContext(running.origin).formDigestValue;
    const add = (): Promise<Response> => running.api(`${LIST}/items`, { method: 'POST', body: '{"Title":"x"}', headers: { 'X-RequestDigest': digest } });
    expect((await add()).status).toBe(201);
    await control(running, 'PUT', { clock: 3_600_000 });
    expect((await add()).status).toBe(403);
    await control(running, 'DELETE');
    expect((await add()).status).toBe(201);
  });
});

describe('the control', () => {
  it('lists what is on, with what is left of it, and ends it all', async () => {
    await cause(running, { kind: 'error', path: 'nowhere', times: 3 });
    await cause(running, { kind: 'delay', milliseconds: 1, times: 2 });
    await running.api(LIST);
    expect(await (await control(running, 'GET')).json()).toEqual({
      faults: [{ id: 1, kind: 'error', path: 'nowhere', times: 3, asDate: false }, { id: 2, kind: 'delay', milliseconds: 1, times: 1, asDate: false }], clock: 0
    });
    expect(await (await control(running, 'DELETE')).json()).toEqual({ faults: [], clock: 0 });
  });

  it('ends one and leaves the others, and says which one is not there', async () => {
    await cause(running, { kind: 'error' });
    await cause(running, { kind: 'denied' });
    expect(await (await control(running, 'DELETE', undefined, 1)).json()).toEqual({ faults: [{ id: 2, kind: 'denied', asDate: false }], clock: 0 });
    for (const id of [1, 'x']) {
      const answer = await control(running, 'DELETE', undefined, id);
      expect([answer.status, (await answer.json()).message]).toEqual([404, `There is no fault ${id}; it may have ended by itself.`]);
    }
  });

  it.each([
    [{}, 'kind must be one of'], [{ kind: 'fire' }, 'kind must be one of'], [{ kind: 'error', times: 0 }, 'times'], [{ kind: 'error', times: 1.5 }, 'times'],
    [{ kind: 'error', path: 7 }, 'path'], [{ kind: 'error', only: 'both' }, 'only must be one of reads, writes'], [{ kind: 'delay', milliseconds: -1 }, 'milliseconds'], [{ kind: 'delay', milliseconds: 1e9 }, 'milliseconds'], [{ kind: 'busy', retryAfter: 'x' }, 'retryAfter']
  ])('refuses %j in one sentence', async (fault, words) => {
    const answer = await control(running, 'POST', fault);
    expect(answer.status).toBe(400);
    expect((await answer.json()).message).toContain(words);
  });

  it.each([{}, { clock: 'x' }, { clock: 1e15 }, { clock: 0.5 }])('refuses the clock %j', async (body) => {
    expect((await control(running, 'PUT', body)).status).toBe(400);
  });
});
