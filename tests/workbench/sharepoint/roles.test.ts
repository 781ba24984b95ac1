import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { hubArticles } from '../../../src/lists/schema';
import { roleOf, roles } from '../../../workbench/sharepoint/site/roles';
import type { RunningService } from './support/service';
import { startService } from './support/service';

const ITEMS = "web/getList('/sites/hub/Lists/HubArticles')/items";

let running: RunningService;
let id: number;

beforeEach(async () => {
  running = await startService();
  id = running.service.addItem(hubArticles.url, { Title: 'An article' });
});
afterEach(() => running.stop());

const as = (role: string, headers: Record<string, string> = {}): { headers: Record<string, string> } => ({ headers: { cookie: `other=1; hubViewAs=${role}`, ...headers } });

describe('who somebody is', () => {
  it.each([
    ['owner', 'Sam Carter', true], ['member', 'Mali Bevan', false], ['visitor', 'Owen Price', false], ['guest', 'Jo Lewis', false]
  ])('as %s it is %s', async (role, title, admin) => {
    const user = await (await running.api('web/currentuser', as(role))).json();
    expect(user).toMatchObject({ Title: title, IsSiteAdmin: admin, IsShareByEmailGuestUser: role === 'guest' });
    expect(running.service.pageContext(running.origin, `hubViewAs=${role}`)).toMatchObject({ user: { title }, isExternalGuest: role === 'guest' });
  });

  it.each([undefined, '', 'hubViewAs=nobody', 'hubViewAs=constructor', 'nothubViewAs=guest'])('cookies %j mean the owner', (cookies) => {
    expect(roleOf(cookies)).toBe(roles.owner);
  });
});

describe('what somebody may do', () => {
  const digest = (): Record<string, string> => ({ 'X-RequestDigest': running.service.pageContext(running.origin).formDigestValue, Accept: 'application/json;odata=nometadata' });
  const calls: [string, () => [string, RequestInit]][] = [
    ['add an item', () => [ITEMS, { method: 'POST', body: '{"Title":"x"}' }]],
    ['change it', () => [`${ITEMS}(${id})`, { method: 'POST', body: '{"Title":"x"}', headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } }]],
    ['change it by a form', () => [`${ITEMS}(${id})/validateUpdateListItem`, { method: 'POST', body: '{"formValues":[{"FieldName":"Title","FieldValue":"x"}]}' }]],
    ['attach a file', () => [`${ITEMS}(${id})/AttachmentFiles/add(FileName='a.txt')`, { method: 'POST', body: 'x' }]],
    ['recycle it', () => [`${ITEMS}(${id})/recycle`, { method: 'POST' }]],
    ['delete it', () => [`${ITEMS}(${id})`, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } }]]
  ];

  const send = (role: string, [path, init]: [string, RequestInit]): Promise<Response> =>
    running.api(path, { ...init, headers: { ...digest(), ...(init.headers as Record<string, string>), ...as(role).headers } });

  it.each(calls)('a visitor and a guest may not %s', async (_what, call) => {
    for (const role of ['visitor', 'guest']) {
      const answer = await send(role, call());
      expect(answer.status).toBe(403);
      expect((await answer.json())['odata.error']).toEqual({
        code: '-2147024891, System.UnauthorizedAccessException',
        message: { lang: 'en-US', value: 'Access denied. You do not have permission to perform this action or access this resource.' }
      });
    }
    expect((await (await running.api(`${ITEMS}(${id})`)).json()).Title).toBe('An article');
  });

  it.each(calls)('a member may %s', async (_what, call) => {
    expect((await send('member', call())).ok).toBe(true);
  });

  it('is what lists and items say of it', async () => {
    const lowOf = async (role: string, path: string): Promise<number> => Number((await (await running.api(`${path}?$select=EffectiveBasePermissions`, as(role))).json()).EffectiveBasePermissions.Low);
    for (const path of ["web/getList('/sites/hub/Lists/HubArticles')", `${ITEMS}(${id})`, 'web']) {
      expect((await lowOf('visitor', path)) & 15).toBe(1);
      expect((await lowOf('guest', path)) & 15).toBe(1);
      expect((await lowOf('member', path)) & 15).toBe(15);
      expect((await lowOf('owner', path)) & 2048).toBe(2048);
    }
  });

  it('leaves their name on what they write', async () => {
    await send('member', [ITEMS, { method: 'POST', body: '{"Title":"By a member"}' }]);
    const { value } = await (await running.api(`${ITEMS}?$select=Author/Title&$expand=Author&$filter=Title eq 'By a member'`)).json();
    expect(value).toEqual([{ Author: { Title: 'Mali Bevan' } }]);
  });

  it('holds for the parts of a batch', async () => {
    const body = ['--batch_1', 'Content-Type: application/http', '', `POST ${running.siteUrl}/_api/${ITEMS} HTTP/1.1`, 'Content-Type: application/json', 'Accept: application/json', '', '{"Title":"x"}', '', '--batch_1--', ''].join('\r\n');
    const answer = await running.api('$batch', { method: 'POST', body, headers: { ...digest(), ...as('visitor').headers, 'Content-Type': 'multipart/mixed; boundary=batch_1' } });
    expect(await answer.text()).toContain('HTTP/1.1 403');
  });
});
