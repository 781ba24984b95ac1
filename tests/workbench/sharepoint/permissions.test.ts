import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import { PermissionKind } from '@pnp/sp/security';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { hubArticles } from '../../../src/lists/schema';
import { roles } from '../../../workbench/sharepoint/site/roles';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
beforeEach(async () => {
  run = await startService();
  run.service.addItem(hubArticles.url, { Title: 'One' });
});
afterEach(() => run.stop());

const list = () => run.sp.web.lists.getByTitle('Hub Articles');
const places = { web: () => run.sp.web, list, item: () => list().items.getById(1) };
const as = (role: string): RequestInit => ({ headers: { cookie: `hubViewAs=${role}` } });

describe.each(Object.keys(places) as (keyof typeof places)[])('of the %s', (name) => {
  it('everybody is told what anybody may do, who may ask', async () => {
    const place = places[name]();
    expect(await place.getCurrentUserEffectivePermissions()).toMatchObject({ High: '2147483647', Low: '4294705151' });
    expect(await place.getUserEffectivePermissions(roles.visitor.person.loginName)).toMatchObject({ High: '176', Low: '138612833' });
    expect(await place.userHasPermissions(roles.member.person.loginName, PermissionKind.AddListItems)).toBe(true);
    expect(await place.userHasPermissions(roles.guest.person.loginName, PermissionKind.AddListItems)).toBe(false);
    expect(await place.currentUserHasPermissions(PermissionKind.ManageWeb)).toBe(true);
  });
});

it('only the web has rights of its own', async () => {
  const own = await Promise.all(Object.values(places).map(async (place) => (await place().select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()).HasUniqueRoleAssignments));
  expect(own).toEqual([true, false, false]);
});

it('people whom the site knows, but lets in nowhere, may do nothing', async () => {
  const loginName = 'i:0#.f|membership|kim@contoso.example';
  run.service.ensureUser({ loginName, title: 'Kim', email: 'kim@contoso.example' });
  expect(await run.sp.web.getUserEffectivePermissions(loginName)).toMatchObject({ High: '0', Low: '0' });
  expect(await refused(run.sp.web.getUserEffectivePermissions('nobody'))).toMatchObject({ status: 500, message: 'User cannot be found.' });
});

it('a visitor is told of nobody else', async () => {
  const ask = async (role: keyof typeof roles): Promise<number> =>
    (await run.api(`web/getusereffectivepermissions(@user)?@user='${encodeURIComponent(roles[role].person.loginName)}'`, as('visitor'))).status;
  expect([await ask('visitor'), await ask('owner')]).toEqual([200, 403]);
});

it.each([
  ["{'High':'0','Low':'1'}", true], ['{"High":"0","Low":"4"}', false], ['{"Low":5,"High":0}', false], ["{'High':'16','Low':'1'}", true], ["{'High':'1073741824','Low':'0'}", false]
])('a visitor asks for a whole mask: %s', async (mask, may) => {
  const answer = await run.api(`web/doesuserhavepermissions(@v)?@v=${encodeURIComponent(mask)}`, as('visitor'));
  expect(await answer.json()).toEqual({ value: may });
});

it('a mask that is none is refused', async () => {
  for (const query of ["(@v)?@v={'High':'0'}", "(@v)?@v={'High':'x','Low':'1'}"]) {
    expect((await run.api(`web/doesuserhavepermissions${query}`)).status).toBe(400);
  }
  expect((await run.api('web/doesuserhavepermissions(1)')).status).toBe(404);
});

describe('who may not see items', () => {
  const path = "web/lists/getbytitle('Hub Articles')";
  beforeEach(() => run.service.setRights('visitor', { High: '176', Low: String(138612833 - 1) }));

  it.each([
    'items', 'items(1)', 'getitembyid(1)', 'items(1)/attachmentfiles', 'items(1)/comments', "items(1)/title", 'items?$filter=Id eq 1'
  ])('does not read %s', async (place) => {
    expect((await run.api(`${path}/${place}`, as('visitor'))).status).toBe(403);
    expect((await run.api(`${path}/${place}`)).status).toBe(200);
  });

  it.each<[string, object]>([
    ['getitems', { query: { ViewXml: '<View />' } }], ['renderlistdataasstream', { parameters: { ViewXml: '<View />' } }], ['getchanges', { query: { Item: true, Add: true } }]
  ])('does not read by %s', async (place, body) => {
    const ask = async (role: string): Promise<number> => (await run.api(`${path}/${place}`, {
      method: 'POST', body: JSON.stringify(body),
      headers: { cookie: `hubViewAs=${role}`, 'Content-Type': 'application/json', 'X-RequestDigest': run.service.pageContext(run.origin).formDigestValue }
    })).status;
    expect([await ask('visitor'), await ask('owner')]).toEqual([403, 200]);
  });

  it('does not read a file that belongs to one', async () => {
    await list().items.getById(1).attachmentFiles.add('a.txt', 'secret');
    const read = async (role: string): Promise<number> => (await fetch(`${run.siteUrl}/Lists/HubArticles/Attachments/1/a.txt`, as(role))).status;
    expect([await read('visitor'), await read('owner')]).toEqual([404, 200]);
  });

  it('does not read in a batch either', async () => {
    const body = `--b\r\nContent-Type: application/http\r\n\r\nGET ${run.siteUrl}/_api/${encodeURI(path)}/items HTTP/1.1\r\nAccept: application/json\r\n\r\n--b--\r\n`;
    const answer = await run.api('$batch', {
      method: 'POST', body, headers: { ...as('visitor').headers as Record<string, string>, 'Content-Type': 'multipart/mixed; boundary=b', 'X-RequestDigest': run.service.pageContext(run.origin).formDigestValue }
    });
    expect(await answer.text()).toContain('HTTP/1.1 403');
  });
});

it('a view is found by its id at the list, too', async () => {
  const { Id } = await list().defaultView.select('Id')();
  expect(await list().getView(Id).select('Title')()).toMatchObject({ Title: 'All Items' });
  expect(await refused(list().getView('00000000-0000-0000-0000-000000000000')())).toMatchObject({ status: 404 });
});
