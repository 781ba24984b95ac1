import Fastify, { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registerPage } from '../../../workbench/page';

const nodeModules = path.join(__dirname, '../../../node_modules');
const HOME = '/sites/hub/SitePages/Home.aspx';

const site = {
  webId: '11111111-1111-4111-8111-111111111111', siteId: '22222222-2222-4222-8222-222222222222', webTitle: 'Hub & <b>more</b>',
  webAbsoluteUrl: 'http://localhost/sites/hub', webServerRelativeUrl: '/sites/hub', user: { id: 1, loginName: 'i:0#.f|membership|sam', title: 'Sam', email: 'sam@example.org' },
  isExternalGuest: false, permissions: { High: 1, Low: 4 }, formDigestValue: '0xAB,24 Nov 2026 09:00:00 -0000', formDigestTimeoutSeconds: 1800, serverTime: '2026-11-24T09:00:00Z'
};

let folder: string;
let app: FastifyInstance;
let lines: string[];

/** The second is the root site. */
const rootSite = { ...site, webTitle: 'Organisation home', webAbsoluteUrl: 'http://localhost', webServerRelativeUrl: '/' };

async function start(dev = false): Promise<FastifyInstance> {
  const made = Fastify();
  lines = [];
  const sites = [
    { path: '/sites/hub', canvasFile: path.join(folder, 'canvas.json'), hasLists: true, pageContext: () => site },
    { path: '', canvasFile: path.join(folder, 'canvas.root.json'), hasLists: false, pageContext: () => rootSite }
  ];
  registerPage(made, {
    nodeModules, webPartFolder: path.join(folder, 'webpart'), builtFolder: path.join(folder, 'built'), dev, sites, log: (line) => lines.push(line)
  });
  await made.ready();
  return made;
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-page-'));
  mkdirSync(path.join(folder, 'webpart'));
  mkdirSync(path.join(folder, 'built'));
  writeFileSync(path.join(folder, 'built/boot.js'), '');
  app = await start();
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('the page', () => {
  it.each(['/', '/sites/hub'])('is where %s leads', async (url) => {
    const { statusCode, headers } = await app.inject(url);
    expect([statusCode, headers.location]).toEqual([302, HOME]);
  });

  it('holds no script of its own and comes with the policy that SharePoint enforces', async () => {
    const { body, headers } = await app.inject(HOME);
    expect(body.match(/<script(?! src="\/workbench\/)/g)).toBeNull();
    expect(body).not.toMatch(/\son\w+=|style=|javascript:/);
    expect(headers['content-security-policy']).toMatch(/script-src 'self';/);
    expect(headers['content-security-policy']).toMatch(/object-src 'none'/);
  });

  it('is also there for Teams, under SharePoint’s own address and in the language that Teams hands over', async () => {
    const { body, headers } = await app.inject('/sites/hub/_layouts/15/teamshostedapp.aspx?teams&forceLocale=cy-gb');
    expect(body).toContain('<html lang="cy-gb"');
    expect(body).not.toContain('<b>');
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'self'/);
    const { spPageContextInfo } = (await app.inject('/workbench/preload.json?teams&forceLocale=cy-gb')).json();
    expect(spPageContextInfo.currentUICultureName).toBe('cy-gb');
  });

  it('escapes the site’s title', async () => {
    const { body } = await app.inject(HOME);
    expect(body).toContain('Hub &#38; &#60;b&#62;more&#60;/b&#62;');
    expect(body).not.toContain('<b>');
  });

  it('speaks the language that its address names, and no nonsense', async () => {
    expect((await app.inject(`${HOME}?locale=cy-GB`)).body).toContain('<html lang="cy-GB"');
    for (const locale of ['"><script>alert(1)</script>', 'x', '../..', 'en-GB&locale=cy-GB']) {
      expect((await app.inject(`${HOME}?locale=${encodeURIComponent(locale)}`)).body).toContain('<html lang="en-GB"');
    }
  });

  it('reloads by itself only while developing', async () => {
    expect((await app.inject(HOME)).body).not.toContain('reload.js');
    expect((await app.inject('/workbench/changes')).statusCode).toBe(404);
    const developing = await start(true);
    expect((await developing.inject(HOME)).body).toContain('reload.js');
    await developing.close();
  });
});

describe('a second site', () => {
  it('has its own page and its own tab, which say to which site they belong', async () => {
    const page = (await app.inject('/SitePages/Home.aspx')).body;
    expect([page.includes('<title>Organisation home - Home</title>'), page.includes('<body data-site="">'), page.includes('HubArticles')]).toEqual([true, true, false]);
    expect((await app.inject('/_layouts/15/teamshostedapp.aspx?teams&personal')).body).toContain('<body data-host="teams" data-site="">');
    expect((await app.inject(HOME)).body).toContain('<body data-site="/sites/hub">');
  });

  it('is the one from which the runtime starts, if the page says so; one that is not there is named', async () => {
    const { spPageContextInfo } = (await app.inject('/workbench/preload.json?site=%2F')).json();
    expect(spPageContextInfo).toMatchObject({ webTitle: 'Organisation home', webAbsoluteUrl: 'http://localhost', webServerRelativeUrl: '/', listUrl: '/SitePages', serverRequestPath: '/SitePages/Home.aspx' });
    expect((await app.inject('/workbench/preload.json?site=/sites/hub')).json().spPageContextInfo.webTitle).toBe(site.webTitle);
    const answer = await app.inject('/workbench/preload.json?site=/sites/nowhere');
    expect([answer.statusCode, answer.json().message]).toEqual([404, 'There is no site /sites/nowhere.']);
  });

  it('has its own saved page', async () => {
    const headers = { host: 'hub.localhost:4400', origin: 'http://hub.localhost:4400' };
    expect((await app.inject({ method: 'PUT', url: '/workbench/canvas?site=%2F', headers, payload: { a: 1 } })).statusCode).toBe(204);
    expect([(await app.inject('/workbench/canvas?site=/')).json(), (await app.inject('/workbench/canvas?site=/sites/hub')).json()]).toEqual([{ a: 1 }, {}]);
    expect((await app.inject('/workbench/canvas?site=/sites/nowhere')).statusCode).toBe(404);
  });

  it('is told of missing components too', async () => {
    expect((await app.inject({ method: 'POST', url: '/_api/web/GetClientSideComponents', payload: { components: [] } })).json()).toEqual({ value: [] });
  });
});

describe('what the runtime starts from', () => {
  it('has the fields that it cannot do without, and none that would start telemetry or sign-in frames', async () => {
    const { spPageContextInfo } = (await app.inject('/workbench/preload.json?locale=cy-GB')).json();
    for (const field of ['webServerRelativeUrl', 'webAbsoluteUrl', 'webId', 'siteId', 'webPermMasks', 'CorrelationId', 'formDigestValue']) {
      expect(spPageContextInfo[field]).toBeTruthy();
    }
    expect(spPageContextInfo.currentUICultureName).toBe('cy-GB');
    for (const field of ['cloudType', 'env2', 'aadTenantId', 'aadUserId']) {
      expect(spPageContextInfo).not.toHaveProperty(field);
    }
  });

  it('is told by name when a component is missing', async () => {
    const payload = { components: [{ id: 'abc', version: '1.0.0' }] };
    const answer = await app.inject({ method: 'POST', url: '/sites/hub/_api/web/GetClientSideComponents', payload });
    expect(answer.json()).toEqual({ value: [] });
    expect(lines).toEqual(['The SPFx runtime is missing the component abc 1.0.0']);
  });
});

describe('a report of a policy breach', () => {
  it('is told and kept', async () => {
    const report = { 'csp-report': { 'effective-directive': 'script-src-elem', 'blocked-uri': 'inline' } };
    const { statusCode } = await app.inject({ method: 'POST', url: '/workbench/csp-reports', headers: { 'content-type': 'application/csp-report' }, payload: JSON.stringify(report) });
    expect(statusCode).toBe(204);
    expect((await app.inject('/workbench/csp-reports')).json()).toEqual([report['csp-report']]);
    expect(lines[0]).toContain('script-src-elem refused inline');
  });

  it('that is no JSON is refused', async () => {
    const { statusCode } = await app.inject({ method: 'POST', url: '/workbench/csp-reports', headers: { 'content-type': 'application/csp-report' }, payload: '{' });
    expect(statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('the saved page', () => {
  const put = (payload: unknown, headers: Record<string, string> = { origin: 'http://localhost:80' }): Promise<LightMyRequestResponse> =>
    app.inject({ method: 'PUT', url: '/workbench/canvas', headers: { host: 'localhost:80', 'content-type': 'application/json', ...headers }, payload: JSON.stringify(payload) });

  it('is empty at first, and later what was put there, also after a restart', async () => {
    expect((await app.inject('/workbench/canvas')).json()).toEqual({});
    const canvas = { 'an-instance': { properties: { title: 'Ours' } } };
    const answer = await put(canvas, { host: 'hub.localhost:4400', origin: 'http://hub.localhost:4400' });
    expect(answer.statusCode).toBe(204);
    expect((await app.inject('/workbench/canvas')).json()).toEqual(canvas);
    await app.close();
    app = await start();
    expect((await app.inject('/workbench/canvas')).json()).toEqual(canvas);
  });

  it.each([{ origin: 'https://evil.example' }, { origin: 'null' }, {}])('cannot be changed from %j', async (headers) => {
    const { statusCode } = await put({ a: 1 }, headers as Record<string, string>);
    expect(statusCode).toBe(403);
    expect((await app.inject('/workbench/canvas')).json()).toEqual({});
  });

  it.each([[[1]], ['text'], [null]])('is never %j', async (payload) => {
    const { statusCode } = await put(payload, { host: 'hub.localhost:4400', origin: 'http://hub.localhost:4400' });
    expect(statusCode).toBe(400);
  });

  it('is refused when it is far too large', async () => {
    expect((await put({ a: 'x'.repeat(300_000) }, { host: 'hub.localhost:4400', origin: 'http://hub.localhost:4400' })).statusCode).toBe(413);
  });
});

describe('the runtime’s files', () => {
  it('come unchanged and may be kept', async () => {
    const { statusCode, headers } = await app.inject('/workbench/runtime/1.23.2/sp-application-base/sp-default-assembly_en-us.js');
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toContain('max-age=86400');
    expect(headers['content-type']).toContain('text/javascript');
  });

  it('are found in another package, since chunks are asked for beside the assembly', async () => {
    const { statusCode } = await app.inject('/workbench/runtime/1.23.2/sp-application-base/chunk.legacy-third-party-fabric-core-localfont_none_ff0e6389d9ea10a319f9.js');
    expect(statusCode).toBe(200);
  });

  it.each([
    'sp-loader/..%2F..%2Fpackage.json', 'sp-loader/%2e%2e%2fpackage.json', '..%2f..%2f/package.json', 'sp-loader/..%5c..%5cpackage.json', 'sp-loader/nothing.js', '%2e%2e/package.json', 'react/..%2f..%2fpackage.json'
  ])('do not include %s', async (name) => {
    expect((await app.inject(`/workbench/runtime/1.23.2/${name}`)).statusCode).toBe(404);
  });
});

it('a replacement is a module under the name that the loader asks for', async () => {
  const { body } = await app.inject('/workbench/replacements/0ec74f52-38bc-4a51-ab82-7c91a2b399a2.js');
  expect(body).toBe('define("0ec74f52-38bc-4a51-ab82-7c91a2b399a2_0.1.0",["replacements"],function(all){return all.fluent9Utilities});');
  expect((await app.inject('/workbench/replacements/unknown.js')).statusCode).toBe(404);
});
