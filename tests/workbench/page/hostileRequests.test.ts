import Fastify, { FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registerPage } from '../../../workbench/page';
import { SiteContext } from '../../../workbench/page/pageContextInfo';
import { CONTENT_SECURITY_POLICY } from '../../../workbench/page/policy';

const HOME = '/sites/hub/SitePages/Home.aspx';
const site: SiteContext = {
  webId: '11111111-1111-4111-8111-111111111111', siteId: '22222222-2222-4222-8222-222222222222', webTitle: `"><img src=x onerror='a()'>&amp;`,
  webAbsoluteUrl: 'http://localhost/sites/hub', webServerRelativeUrl: '/sites/hub', user: { id: 1, loginName: 'sam', title: 'Sam', email: 'sam@example.org' },
  isExternalGuest: false, permissions: { High: 1, Low: 4 }, formDigestValue: '0xAB', formDigestTimeoutSeconds: 1800, serverTime: '2026-11-24T09:00:00Z'
};

let folder: string;
let app: FastifyInstance;
let lines: string[];
const pageContext = jest.fn<SiteContext, [string, string | undefined]>(() => site);

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-hostile-'));
  mkdirSync(path.join(folder, 'webpart'));
  mkdirSync(path.join(folder, 'built'));
  writeFileSync(path.join(folder, 'secret.js'), 'secret');
  writeFileSync(path.join(folder, 'built/boot.js'), 'boot');
  lines = [];
  app = Fastify();
  registerPage(app, {
    nodeModules: path.join(__dirname, '../../../node_modules'), webPartFolder: path.join(folder, 'webpart'), builtFolder: path.join(folder, 'built'),
    sites: [{ path: '/sites/hub', canvasFile: path.join(folder, 'canvas.json'), hasLists: true, pageContext }], dev: false, log: (line) => lines.push(line)
  });
  await app.ready();
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('the policy', () => {
  it('is the written one, and allows scripts from this server only', async () => {
    const { headers } = await app.inject(HOME);
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    const rules = new Map(CONTENT_SECURITY_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('report-uri')).toEqual(['/workbench/csp-reports']);
    // Only style elements may stand in the page, and only images may stand in an address.
    expect(Array.from(rules).filter(([, sources]) => sources.some((source) => !["'self'", "'none'"].includes(source))).map(([name]) => name)).toEqual(['style-src', 'img-src', 'report-uri']);
  });

  it('is told of each breach with the file that it came from, and keeps the newest hundred', async () => {
    for (let number = 0; number < 103; number += 1) {
      const report = { 'effective-directive': 'img-src', 'blocked-uri': `https://other.example/${number}`, 'source-file': 'a.js' };
      await app.inject({ method: 'POST', url: '/workbench/csp-reports', headers: { 'content-type': 'application/csp-report' }, payload: JSON.stringify({ 'csp-report': report }) });
    }
    const kept = (await app.inject('/workbench/csp-reports')).json();
    expect([kept.length, kept[0]['blocked-uri'], kept[99]['blocked-uri']]).toEqual([100, 'https://other.example/3', 'https://other.example/102']);
    expect(lines).toHaveLength(103);
    expect(lines[0]).toBe('Content-Security-Policy: img-src refused https://other.example/0 a.js');
  });

  it.each(['[]', 'null', '"text"', '{"csp-report":null}'])('is not upset by the report %s', async (payload) => {
    const { statusCode } = await app.inject({ method: 'POST', url: '/workbench/csp-reports', headers: { 'content-type': 'application/csp-report' }, payload });
    expect(statusCode).toBe(204);
  });
});

describe('the page', () => {
  it('shows a title full of markup as text, wherever it stands', async () => {
    const { body } = await app.inject(HOME);
    expect(body).not.toContain('<img');
    expect(body.match(/&#34;&#62;&#60;img src=x onerror=&#39;a\(\)&#39;&#62;&#38;amp;/g)).toHaveLength(2);
  });

  it.each(['locale=cy-GB&locale=cy-GB', 'locale[]=cy-GB', 'locale=cy-GB%0A', 'locale=%22%3E%3Cscript%3E', 'locale=CY-gb', 'locale=', 'locale=__proto__'])('falls back to the usual language for %s', async (query) => {
    expect((await app.inject(`${HOME}?${query}`)).body).toContain('<html lang="en-GB" dir="ltr">');
    expect((await app.inject(`/workbench/preload.json?${query}`)).json().spPageContextInfo.currentUICultureName).toBe('en-GB');
  });

  it('and what the runtime starts from are asked for anew each time', async () => {
    for (const url of [HOME, '/workbench/preload.json']) {
      expect([url, (await app.inject(url)).headers['cache-control']]).toEqual([url, 'no-store']);
    }
  });

  it('is made for whoever asks, at the address that they asked at', async () => {
    await app.inject({ url: '/workbench/preload.json', headers: { host: 'hub.localhost:4400', cookie: 'hubViewAs=guest' } });
    expect(pageContext).toHaveBeenLastCalledWith('http://hub.localhost:4400', 'hubViewAs=guest');
  });
});

it('a guest is known as one to the runtime', async () => {
  pageContext.mockReturnValueOnce({ ...site, isExternalGuest: true });
  expect((await app.inject('/workbench/preload.json')).json().spPageContextInfo).toMatchObject({ isExternalGuestUser: true, webPermMasks: site.permissions });
  expect((await app.inject('/workbench/preload.json')).json().spPageContextInfo.isExternalGuestUser).toBe(false);
});

it('those who may edit items may save the page, and nobody else', async () => {
  const save = async (permissions: SiteContext['permissions']): Promise<number> => {
    pageContext.mockReturnValueOnce({ ...site, permissions });
    const headers = { host: 'hub.localhost:4400', origin: 'http://hub.localhost:4400', cookie: 'hubViewAs=visitor' };
    const { statusCode } = await app.inject({ method: 'PUT', url: '/workbench/canvas', headers, payload: { a: 1 } });
    expect(pageContext).toHaveBeenLastCalledWith('http://hub.localhost:4400', 'hubViewAs=visitor');
    return statusCode;
  };
  // Every right but the third bit, EditListItems; then that one alone.
  expect(await save({ High: 0x7fffffff, Low: 0xfffffffb })).toBe(403);
  expect((await app.inject('/workbench/canvas')).json()).toEqual({});
  expect(await save({ High: 0, Low: 0x4 })).toBe(204);
});

it('a web part that is half built is named by the server, not served broken', async () => {
  writeFileSync(path.join(folder, 'webpart/some.manifest.json'), '{');
  const answer = await app.inject('/workbench/preload.json');
  expect(answer.statusCode).toBe(500);
  expect(answer.json().message).toBe('The manifest some.manifest.json cannot be read; it may still be being built.');
});

it('a web part that was built since the start shows without another start', async () => {
  const manifest = { id: 'new', version: '1.0.0', alias: 'New', componentType: 'WebPart', loaderConfig: { entryModuleId: 'new', internalModuleBaseUrls: [], scriptResources: {} } };
  const ids = async (): Promise<string[]> => (await app.inject('/workbench/preload.json')).json().manifests.map(({ id }: { id: string }) => id);
  expect(await ids()).not.toContain('new');
  writeFileSync(path.join(folder, 'webpart/new.manifest.json'), JSON.stringify(manifest));
  expect(await ids()).toContain('new');
});

it.each(['built/../secret.js', 'built/..%2fsecret.js', 'built/%2e%2e/secret.js', 'built/..%5csecret.js', 'webpart/..%2fsecret.js', 'built/', 'icons/..%2f..%2fpackage.json'])('gives nothing from beside its folders: %s', async (name) => {
  expect([403, 404]).toContain((await app.inject(`/workbench/${name}`)).statusCode);
});

it('a built file is checked each time, since a build replaces it under the same name', async () => {
  const { body, headers } = await app.inject('/workbench/built/boot.js');
  expect(body).toBe('boot');
  expect(headers['cache-control']).toBe('public, max-age=0');
  expect(headers.etag).toBeTruthy();
});
