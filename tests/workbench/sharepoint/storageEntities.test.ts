import '@pnp/sp/webs';
import { Tenant } from '../../../workbench/sharepoint';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

const tenant = new Tenant();
let run: RunningService;
beforeAll(async () => { run = await startService({ tenant }); });
afterAll(() => run.stop());

const put = (tenantProperties: object): Promise<Response> =>
  fetch(`${run.origin}/workbench/settings`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ tenantProperties }) });
const read = async (accept: string, headers = {}, key = 'Key'): Promise<{ status: number; body: unknown }> => {
  const answer = await run.api(`web/getStorageEntity('${key}')`, { headers: { Accept: accept, ...headers } });
  return { status: answer.status, body: await answer.json() };
};

beforeEach(() => put({ Key: 'https://contoso.example/sites/hub' }));

describe('a tenant property', () => {
  const value = { Comment: '', Description: '', Value: 'https://contoso.example/sites/hub' };

  it('is read by unmodified PnPjs, also under a name with a quotation mark and signs that an address escapes', async () => {
    expect(await run.sp.web.getStorageEntity('Key')).toMatchObject(value);
    await put({ 'It’s 50% & more': 'yes', "O'Neill": 'too' });
    expect(await run.sp.web.getStorageEntity('It’s 50% & more')).toMatchObject({ Value: 'yes' });
    expect(await run.sp.web.getStorageEntity("O'Neill")).toMatchObject({ Value: 'too' });
  });

  it('comes in each of the three forms', async () => {
    expect(await read('application/json;odata=nometadata')).toEqual({ status: 200, body: value });
    expect((await read('application/json;odata=minimalmetadata')).body).toMatchObject({ ...value, 'odata.type': 'Microsoft.SharePoint.ClientSideComponent.StorageEntity' });
    expect((await read('application/json;odata=verbose')).body).toMatchObject({ d: { ...value, __metadata: { type: 'Microsoft.SharePoint.ClientSideComponent.StorageEntity' } } });
  });

  it('that is not there is null, and so is one of which only the case differs', async () => {
    for (const key of ['Nothing', 'KEY', 'constructor', '__proto__']) {
      expect(await read('application/json;odata=nometadata', {}, key)).toEqual({ status: 200, body: { 'odata.null': true } });
    }
    expect(await run.sp.web.getStorageEntity('Nothing')).toEqual({ 'odata.null': true });
    await put({ Key: null });
    expect(await read('application/json;odata=minimalmetadata')).toEqual({ status: 200, body: { 'odata.null': true } });
  });

  it('is kept from people from elsewhere, even one that is not there, and from nobody else', async () => {
    const as = (role: string): Promise<{ status: number; body: unknown }> => read('application/json;odata=nometadata', { cookie: `hubViewAs=${role}` });
    const denied = { status: 403, body: { 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException', message: expect.anything() } } };
    expect(await as('guest')).toEqual(denied);
    expect([(await as('visitor')).status, (await as('member')).status]).toEqual([200, 200]);
    await put({ Key: null });
    expect(await as('guest')).toEqual(denied);
  });

  it('cannot be written outside of an app catalogue, even by an owner', async () => {
    const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
    expect(await refused(run.sp.web.setStorageEntity('Key', 'mine'))).toMatchObject(denied);
    expect(await refused(run.sp.web.removeStorageEntity('Key'))).toMatchObject(denied);
    expect((await read('application/json;odata=nometadata')).body).toEqual(value);
  });

  it('must be named', async () => {
    expect((await run.api('web/getStorageEntity()')).status).toBe(404);
    expect((await run.api("web/getStorageEntity(name='Key')")).status).toBe(400);
  });
});
