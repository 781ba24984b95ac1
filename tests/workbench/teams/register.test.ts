import Fastify from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registerTeamsShell } from '../../../workbench/teams';

const site = {
  webId: '1', siteId: '2', webTitle: 'Hub "& <b>more</b>', webAbsoluteUrl: 'http://localhost/sites/hub', webServerRelativeUrl: '/sites/hub',
  user: { id: 1, loginName: 'sam', title: 'Sam', email: 'sam@contoso.example' }, isExternalGuest: false, permissions: { High: 1, Low: 4 },
  formDigestValue: '', formDigestTimeoutSeconds: 1800, serverTime: ''
};

const folder = mkdtempSync(path.join(tmpdir(), 'hub-teams-'));
mkdirSync(path.join(folder, 'built'));
mkdirSync(path.join(folder, 'webpart'));
writeFileSync(path.join(folder, 'built/shell.js'), '');
const manifestFile = path.join(folder, 'manifest.json');
const manifest = (content: object): void => writeFileSync(manifestFile, JSON.stringify(content));
manifest({});
const app = Fastify();
registerTeamsShell(app, {
  builtFolder: path.join(folder, 'built'), webPartFolder: path.join(folder, 'webpart'), manifestFile,
  pageContexts: { hub: () => site, roads: () => ({ ...site, webTitle: 'Roads', webAbsoluteUrl: 'http://localhost/sites/roads' }), root: () => ({ ...site, webTitle: 'Home', webAbsoluteUrl: 'http://localhost' }) }
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

it('holds no script of its own, comes with the page’s policy, and escapes what it is told', async () => {
  const { body, headers } = await app.inject('/teams');
  expect(body.match(/<script(?! src="\/workbench\/)/g)).toBeNull();
  expect(body).not.toMatch(/\son\w+=|style=|javascript:|<b>/);
  expect(headers['content-security-policy']).toMatch(/script-src 'self';/);
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'self'/);
});

it('frames the tab under the name by which the runtime knows Teams', async () => {
  expect((await app.inject('/teams')).body).toContain('<iframe id="tab" name="embedded-page-container"');
});

it('gives its files', async () => {
  expect((await app.inject('/workbench/teams/shell.js')).statusCode).toBe(200);
});

it('tells the shell of the teams’ sites, and whether the app’s manifest asks for the loading indicator', async () => {
  const facts = async (): Promise<Record<string, unknown>> => {
    const text = /data-facts="([^"]*)"/.exec((await app.inject('/teams')).body)?.[1] ?? '';
    return JSON.parse(text.replace(/&#(\d+);/g, (_whole, code) => String.fromCharCode(Number(code))));
  };
  expect(await facts()).toMatchObject({
    appName: site.webTitle, showLoadingIndicator: false,
    sites: { hub: { url: 'http://localhost/sites/hub' }, roads: { url: 'http://localhost/sites/roads', title: 'Roads' }, root: { url: 'http://localhost', title: 'Home' } }
  });
  manifest({ showLoadingIndicator: true });
  expect(await facts()).toMatchObject({ showLoadingIndicator: true });
});
