import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { article } from './support/article';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let now = new Date('2026-03-01T12:00:00.500Z');
beforeEach(async () => { run = await startService({ now: () => now }); });
afterEach(() => run.stop());

const articles = () => run.sp.web.lists.getByTitle('Hub Articles').items;

describe('changing an item', () => {
  beforeEach(() => articles().add(article));
  afterEach(() => { now = new Date('2026-03-01T12:00:00.500Z'); });

  it('writes what is sent, leaves the rest, and counts the version', async () => {
    now = new Date('2026-03-01T12:20:00Z');
    expect(await articles().getById(1).update({ Title: 'New', HubSector: null })).toEqual({ etag: '"2"' });
    expect(await articles().getById(1)()).toMatchObject({
      Title: 'New', HubSector: null, HubSummary: 'Short', OData__UIVersionString: '2.0', Created: '2026-03-01T12:00:00Z', Modified: '2026-03-01T12:20:00Z'
    });
  });

  it('knows the version in both forms, and refuses another one', async () => {
    const { GUID } = await articles().getById(1)();
    await articles().getById(1).update({ Title: 'b' }, '"1"');
    await articles().getById(1).update({ Title: 'c' }, `"${GUID},2"`);
    expect(await refused(articles().getById(1).update({ Title: 'd' }, '"8"'))).toMatchObject({
      status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '\\"8\\"' does not match the object's ETag value '\\"${GUID},3\\"'.`
    });
    expect((await articles().getById(1)()).Title).toBe('c');
  });

  it('takes MERGE and PATCH as verbs too, and wants If-Match', async () => {
    for (const method of ['MERGE', 'PATCH']) {
      const response = await run.api("web/lists/getbytitle('Hub Articles')/items(1)", { method, body: JSON.stringify({ Title: method }), headers: { 'If-Match': '*' } });
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect((await articles().getById(1)()).Title).toBe(method);
    }
    expect((await run.api("web/lists/getbytitle('Hub Articles')/items(1)", { method: 'MERGE', body: '{}' })).status).toBe(412);
  });

  it('writes all of a body or nothing', async () => {
    await refused(articles().getById(1).update({ Title: 'New', HubExpires: 'soon' }));
    expect(await articles().getById(1)()).toMatchObject({ Title: article.Title, OData__UIVersionString: '1.0' });
  });

  it('finds no item that is not there', async () => {
    const gone = { status: 404, code: '-2130575338, System.ArgumentException', message: 'Item does not exist. It may have been deleted by another user.' };
    expect(await refused(articles().getById(2)())).toMatchObject(gone);
    expect(await refused(articles().getById(2).update({ Title: 'x' }))).toMatchObject(gone);
    expect(await refused(articles().getById(2).delete())).toMatchObject(gone);
    expect(await refused(articles().getById(2).recycle())).toMatchObject(gone);
  });
});

describe('taking an item away', () => {
  beforeEach(() => articles().add(article));

  it('deletes it for good, and never gives its id again', async () => {
    expect(await refused(articles().getById(1).delete('"5"'))).toMatchObject({ status: 412 });
    await articles().getById(1).delete();
    expect(await articles()()).toEqual([]);
    expect(await articles().add({ Title: 'next' })).toMatchObject({ Id: 2 });
  });

  it('recycles it and says under which id', async () => {
    expect(await articles().getById(1).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await articles()()).toEqual([]);
  });

  it('recycles or deletes no other version than the one that is named, if one is', async () => {
    const send = async (action: string, ifMatch: string, body?: string): Promise<number> =>
      (await run.api(`web/lists/getbytitle('Hub Articles')/items(1)/${action}`, { method: 'POST', headers: { 'If-Match': ifMatch }, body })).status;
    const parameters = '{"parameters":{"BypassSharedLock":true}}';
    expect([await send('recycle', '"5"'), await send('deletewithparameters', '"5"', parameters)]).toEqual([412, 412]);
    expect(await articles()()).toHaveLength(1);
    expect(await send('recycle', '"1"')).toBe(200);
    expect(await articles()()).toEqual([]);
  });
});
