import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => {
  run = await startService();
  run.service.addItem('Lists/HubArticles', { Title: 'One' });
});
afterEach(() => run.stop());

const items = "_api/web/lists/getbytitle('Hub%20Articles')/items";

const send = (body: string, headers: Record<string, string> = {}) =>
  run.api('$batch', { method: 'POST', body, headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1', ...headers } });

const part = (line: string, newLine = '\n', body = ''): string =>
  ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', line, 'Accept: application/json;odata=nometadata', 'Content-Type: application/json', 'If-Match: *', '', body].join(newLine);

const whole = (parts: string[], newLine = '\n'): string => `${parts.map((one) => `--batch_1${newLine}${one}${newLine}`).join('')}--batch_1--${newLine}`;

const statuses = (text: string): number[] => [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));

describe('PnPjs', () => {
  it('gets every answer, also when a part fails', async () => {
    const [sp, execute] = run.sp.batched();
    const list = sp.web.lists.getByTitle('Hub Articles');
    const answers = Promise.all([
      list.items.select('Title')(),
      list.items.add({ Title: 'Zwei – ü' }),
      refused(list.items.add({ Nope: 1 })),
      list.items.getById(1).update({ Title: 'Eins' }),
      refused(sp.web.lists.getByTitle('Nope').items()),
      list.items.orderBy('Id').select('Id', 'Title')()
    ]);
    await execute();
    expect(await answers).toMatchObject([
      [{ Title: 'One' }],
      { Id: 2, Title: 'Zwei – ü' },
      { status: 400, message: expect.stringContaining("'Nope'") },
      { etag: '"2"' },
      { status: 404 },
      [{ Title: 'Eins' }, { Title: 'Zwei – ü' }]
    ]);
  });

  it('deletes in a batch', async () => {
    const [sp, execute] = run.sp.batched();
    const done = sp.web.lists.getByTitle('Hub Articles').items.getById(1).delete();
    await execute();
    await done;
    expect(run.service.isEmpty('Lists/HubArticles')).toBe(true);
  });
});

describe('a batch', () => {
  test.each([['LF', '\n'], ['CRLF', '\r\n']])('is read with %s and answered as it was recorded', async (_name, newLine) => {
    const response = await send(whole([part(`GET ${run.siteUrl}/${items}?$select=Title HTTP/1.1`, newLine)], newLine));
    expect(response.status).toBe(200);
    const boundary = /^multipart\/mixed; boundary=(batchresponse_[0-9a-f-]{36})$/.exec(response.headers.get('content-type') ?? '')?.[1];
    expect((await response.text()).split('\r\n')).toEqual([
      `--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', 'HTTP/1.1 200 OK',
      'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8', '', '{"value":[{"Title":"One"}]}', `--${boundary}--`, ''
    ]);
  });

  it('takes absolute, server-relative and site-relative addresses, and no others', async () => {
    const text = await (await send(whole([
      part(`GET ${run.siteUrl}/${items} HTTP/1.1`), part(`GET /sites/hub/${items} HTTP/1.1`), part(`GET ${items} HTTP/1.1`), part(`GET /sites/other/${items} HTTP/1.1`)
    ]))).text();
    expect(statuses(text)).toEqual([200, 200, 200, 404]);
  });

  it('holds change sets, which are no transactions and may hold no GET', async () => {
    const change = (line: string, body: string): string => `--change_1\n${part(line, '\n', body)}\n`;
    const set = `Content-Type: multipart/mixed; boundary="change_1"\n\n${change(`POST ${items} HTTP/1.1`, '{"Title":"Two"}')}${change(`MERGE ${items}(1) HTTP/1.1`, '{"Nope":1}')}`
      + `${change(`MERGE ${items}(1) HTTP/1.1`, '{"Title":"Eins"}')}${change(`GET ${items} HTTP/1.1`, '')}--change_1--\n`;
    const text = await (await send(whole([set, part(`GET ${items}?$select=Title HTTP/1.1`)]))).text();
    expect(statuses(text)).toEqual([201, 400, 204, 501, 200]);
    expect(text).toContain('LOCATION: ');
    expect(text).toContain('ETAG: "2"');
    expect(text).toContain('{"value":[{"Title":"Eins"},{"Title":"Two"}]}');
  });

  it('is refused as a whole without a digest, a boundary or an end', async () => {
    const get = whole([part(`GET ${items} HTTP/1.1`)]);
    expect((await send(get, { 'X-RequestDigest': 'no' })).status).toBe(403);
    expect((await send(get, { 'Content-Type': 'application/json' })).status).toBe(400);
    expect((await send(get.replace('--batch_1--', ''))).status).toBe(400);
    expect((await send(whole(['Content-Type: application/http\n\nnonsense\n']))).status).toBe(400);
    expect((await run.api('$batch')).status).toBe(501);
  });
});

describe('at most 100 parts', () => {
  const parts = (count: number): string => whole(Array.from({ length: count }, () => part(`GET ${items}(1)?$select=Title HTTP/1.1`)));

  it('answers a hundred', async () => {
    expect(statuses(await (await send(parts(100))).text())).toEqual(Array.from({ length: 100 }, () => 200));
  });

  it('refuses one more, and does nothing of it', async () => {
    const adding = whole([...Array.from({ length: 100 }, () => part(`GET ${items}(1) HTTP/1.1`)), part(`POST ${items} HTTP/1.1`, '\n', '{"Title":"x"}')]);
    const answer = await send(adding);
    expect([answer.status, (await answer.json())['odata.error'].message.value]).toEqual([400, 'The batch request holds too many operations. At most 100 are allowed.']);
    expect(await run.sp.web.lists.getByTitle('Hub Articles').items()).toHaveLength(1);
  });
});
