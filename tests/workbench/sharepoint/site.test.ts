import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/site-users/web';
import '@pnp/sp/regional-settings/web';
import '@pnp/sp/security';
import '@pnp/sp/context-info';
import { refused } from './support/refused';
import { startService } from './support/service';
import type { RunningService } from './support/service';

let run: RunningService;
let clock = new Date('2026-11-23T19:10:42Z');
beforeAll(async () => { run = await startService({ siteTitle: 'Hwb', now: () => clock }); });
afterAll(() => run.stop());

describe('the web', () => {
  it('knows its names and ids', async () => {
    const context = run.service.pageContext(run.origin);
    expect(await run.sp.web()).toMatchObject({ Id: context.webId, Title: 'Hwb', Url: run.siteUrl, ServerRelativeUrl: '/sites/hub', Language: 1033 });
    expect(await run.sp.web()).not.toHaveProperty('EffectiveBasePermissions');
    expect(await run.sp.site.select('Id', 'Url')()).toMatchObject({ Id: context.siteId, Url: run.siteUrl });
  });

  it('says what the user may do, when it is asked', async () => {
    const { Low, High } = (await run.sp.web.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: { Low: string; High: string } }>()).EffectiveBasePermissions;
    expect({ Low, High }).toEqual({ Low: '4294705151', High: '2147483647' });
    expect(await (await run.api('web/effectivebasepermissions')).json()).toEqual({ Low, High });
    expect(run.service.pageContext(run.origin).permissions).toEqual({ Low: Number(Low), High: Number(High) });
  });

  it('has regional settings', async () => {
    expect(await run.sp.web.regionalSettings()).toMatchObject({ LocaleId: 2057, Time24: true });
    expect(await run.sp.web.regionalSettings.timeZone()).toMatchObject({ Information: { Bias: 0 } });
  });

  it('shows one property', async () => {
    expect(await (await run.api('web/title')).json()).toEqual({ value: 'Hwb' });
    expect(await (await run.api('web/title', { headers: { Accept: 'application/json;odata=verbose' } })).json()).toEqual({ d: { Title: 'Hwb' } });
  });

  it('refuses a property that it does not have', async () => {
    expect(await refused(run.sp.web.select('Nope')())).toMatchObject({ status: 400, message: "Could not find a property named 'Nope' on type 'SP.Web'." });
  });
});

describe('people', () => {
  const kim = { loginName: 'i:0#.f|membership|kim@contoso.example', title: 'Kim', email: 'kim@contoso.example' };

  it('include the present user', async () => {
    const { user } = run.service.pageContext(run.origin);
    const body = await (await run.api('web/currentuser')).json();
    expect(Object.keys(body)).toEqual([
      'Id', 'IsHiddenInUI', 'LoginName', 'Title', 'PrincipalType', 'Email', 'Expiration', 'IsEmailAuthenticationGuestUser', 'IsShareByEmailGuestUser', 'IsSiteAdmin', 'UserId', 'UserPrincipalName'
    ]);
    expect(body).toMatchObject({ Id: user.id, LoginName: user.loginName, Title: user.title, Email: user.email, IsSiteAdmin: true, UserId: { NameIdIssuer: 'urn:federation:microsoftonline' } });
  });

  it('are made known once, and brought up to date', async () => {
    const id = run.service.ensureUser(kim);
    expect(run.service.ensureUser({ ...kim, loginName: kim.loginName.toUpperCase(), title: 'Kim Two' })).toBe(id);
    expect(await run.sp.web.siteUsers.getById(id)()).toMatchObject({ Id: id, Title: 'Kim Two', IsSiteAdmin: false });
    expect(await run.sp.web.getUserById(id)()).toMatchObject({ Id: id });
    expect(await run.sp.web.siteUsers.getByLoginName(kim.loginName)()).toMatchObject({ Id: id });
    expect(await run.sp.web.siteUsers.getByEmail('KIM@contoso.example')()).toMatchObject({ Id: id });
    expect(await run.sp.web.ensureUser(kim.loginName)).toMatchObject({ Id: id });
    expect((await run.sp.web.siteUsers.filter("substringof('two',Title)")())).toMatchObject([{ Id: id }]);
  });

  it('are not found when they are not known', async () => {
    expect(await refused(run.sp.web.siteUsers.getById(99)())).toEqual({ status: 500, code: '-2146232832, Microsoft.SharePoint.SPException', message: 'User cannot be found.' });
    expect(await refused(run.sp.web.ensureUser('nobody@contoso.example'))).toEqual({
      status: 400, code: '-2146232832, Microsoft.SharePoint.SPException', message: 'The specified user nobody@contoso.example could not be found.'
    });
  });
});

describe('the form digest', () => {
  const post = (digest?: string) => fetch(`${run.siteUrl}/_api/web/ensureuser`, {
    method: 'POST', body: '{"logonName":"nobody"}',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...(digest === undefined ? {} : { 'X-RequestDigest': digest }) }
  });
  const accepted = async (digest?: string): Promise<boolean> => (await post(digest)).status !== 403;

  it('comes from contextinfo, in the form that clients read', async () => {
    const info = await (await fetch(`${run.siteUrl}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } })).json();
    expect(info).toEqual({
      FormDigestTimeoutSeconds: 1800, FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},23 Nov 2026 19:10:42 -0000$/), LibraryVersion: '16.0.0.0',
      SiteFullUrl: run.siteUrl, SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'], WebFullUrl: run.siteUrl
    });
    expect(await accepted(info.FormDigestValue)).toBe(true);
    expect(await accepted(run.service.pageContext(run.origin).formDigestValue)).toBe(true);
  });

  it('is refused when it is missing, forged or expired', async () => {
    const digest = run.service.pageContext(run.origin).formDigestValue;
    const response = await post();
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({
      'odata.error': {
        code: '-2130575252, Microsoft.SharePoint.SPException',
        message: { lang: 'en-US', value: "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again." }
      }
    });
    expect(await accepted('')).toBe(false);
    expect(await accepted('0xAB,23 Nov 2026 19:10:42 -0000')).toBe(false);
    expect(await accepted(digest.replace('19:10', '19:11'))).toBe(false);
    expect(await accepted(digest.replace('19:10:42', '19:10:41'))).toBe(false);
    clock = new Date('2026-11-23T19:40:42Z');
    expect(await accepted(digest)).toBe(true);
    clock = new Date('2026-11-23T19:40:43Z');
    expect(await accepted(digest)).toBe(false);
  });
});
