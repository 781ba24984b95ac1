import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { spfi, SPBrowser } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/attachments';
import '@pnp/sp/comments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/sites';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { hubArticles } from '../../../src/lists/schema';
import { createSharePoint, Tenant } from '../../../workbench/sharepoint';
import type { SharePointService } from '../../../workbench/sharepoint';
import { refused } from './support/refused';

const tenant = new Tenant();
const lines: string[] = [];
const make = (sitePath: string, siteTitle: string): SharePointService => createSharePoint({ databaseFile: ':memory:', sitePath, siteTitle, tenant, log: (line) => lines.push(line) });
const services = { hub: make('/sites/hub', 'Hub'), root: make('/', 'Organisation home'), roads: make('/sites/roads', 'Roads') };
let app: FastifyInstance;
let origin: string;

beforeAll(async () => {
  app = Fastify();
  Object.values(services).forEach((service) => service.register(app));
  services.hub.ensureList(hubArticles);
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  Object.values(services).forEach((service) => service.close());
});

const sp = (path: string): SPFI => spfi().using(SPBrowser({ baseUrl: origin + path }));
const json = async (address: string, init: RequestInit = {}): Promise<{ status: number; body: Record<string, never> }> => {
  const answer = await fetch(origin + address, { ...init, headers: { Accept: 'application/json;odata=nometadata', ...init.headers } });
  return { status: answer.status, body: await answer.json() as Record<string, never> };
};

describe('several sites of one tenant', () => {
  it.each([['/sites/hub', 'Hub', '/sites/hub'], ['', 'Organisation home', '/'], ['/sites/roads', 'Roads', '/sites/roads']])('are each at their own address: "%s"', async (path, title, shown) => {
    expect(await sp(path).web.select('Title', 'ServerRelativeUrl', 'Url')()).toMatchObject({ Title: title, ServerRelativeUrl: shown, Url: origin + path });
    expect(await sp(path).site.select('Url', 'ServerRelativeUrl')()).toMatchObject({ ServerRelativeUrl: shown, Url: origin + path });
    expect((await json(`${path}/_api/contextinfo`, { method: 'POST' })).body).toMatchObject({ SiteFullUrl: origin + path, WebFullUrl: origin + path });
  });

  it('have their own ids, lists and items', async () => {
    const ids = await Promise.all(['/sites/hub', '', '/sites/roads'].map(async (path) => (await sp(path).web.select('Id')()).Id));
    expect(new Set(ids).size).toBe(3);
    await sp('/sites/roads').web.lists.add('Gritters');
    await sp('/sites/roads').web.getList('/sites/roads/Lists/Gritters').items.add({ Title: 'Truck 4' });
    expect(await sp('').web.lists.select('Title')()).toEqual([]);
    expect((await sp('/sites/hub').web.lists.select('Title')()).map(({ Title }) => Title)).toEqual(['Hub Articles']);
  });

  it('take a list at the root, with its items and files, by the path that SharePoint gives to it', async () => {
    const { web } = sp('');
    await web.lists.add('Notices');
    const list = web.getList('/Lists/Notices');
    await list.items.add({ Title: 'Closed on Monday' });
    expect(await list.select('DefaultViewUrl', 'ParentWebUrl')()).toMatchObject({ DefaultViewUrl: '/Lists/Notices/AllItems.aspx', ParentWebUrl: '/' });
    await list.items.getById(1).attachmentFiles.add('plan.txt', 'a plan');
    const [{ ServerRelativeUrl }] = await list.items.getById(1).attachmentFiles();
    expect(ServerRelativeUrl).toBe('/Lists/Notices/Attachments/1/plan.txt');
    expect(await (await fetch(origin + ServerRelativeUrl)).text()).toBe('a plan');
    expect(await list.items.select('FileRef')()).toMatchObject([{ FileRef: '/Lists/Notices/1_.000' }]);
  });

  it('each take their own digests only', async () => {
    const { FormDigestValue } = (await json('/sites/hub/_api/contextinfo', { method: 'POST' })).body;
    const add = (path: string): Promise<{ status: number }> => json(`${path}/_api/web/lists`, {
      method: 'POST', headers: { 'X-RequestDigest': FormDigestValue, 'Content-Type': 'application/json' }, body: JSON.stringify({ Title: 'By digest', BaseTemplate: 100 })
    });
    expect([(await add('/sites/roads')).status, (await add('/sites/hub')).status]).toEqual([403, 201]);
  });

  it('know the same people, by whom the cookie names', async () => {
    for (const path of ['', '/sites/hub', '/sites/roads']) {
      expect((await json(`${path}/_api/web/currentuser`, { headers: { cookie: 'hubViewAs=visitor' } })).body).toMatchObject({ Title: 'Owen Price' });
    }
  });

  it('share what an admin switches, the faults and the clock', async () => {
    const settings = (body: object): Promise<unknown> => json('/workbench/settings', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    await settings({ commentsOff: true });
    const item = sp('/sites/roads').web.getList('/sites/roads/Lists/Gritters').items.getById(1);
    expect((await refused(item.comments.add('No'))).status).toBe(403);
    await settings({ commentsOff: false });
    tenant.faults.setClock(86_400_000);
    expect(new Date(services.root.pageContext(origin).serverTime).getTime() - Date.now()).toBeGreaterThan(86_000_000);
    tenant.faults.clear();
    await json('/workbench/faults', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"kind":"busy","times":1}' });
    expect((await fetch(`${origin}/sites/roads/_api/web`)).status).toBe(503);
  });

  it('do not make sites that are not there', async () => {
    const answer = await fetch(`${origin}/sites/nowhere/_api/web`);
    expect([answer.status, await answer.text()]).toEqual([404, '404 FILE NOT FOUND']);
    expect(lines[lines.length - 1]).toBe('Refused: GET /sites/nowhere/_api/web (no such site)');
  });

  it('tell a page where it is', () => {
    expect(services.root.pageContext(origin)).toMatchObject({ webTitle: 'Organisation home', webAbsoluteUrl: origin, webServerRelativeUrl: '/' });
    expect(services.roads.pageContext(origin)).toMatchObject({ webAbsoluteUrl: `${origin}/sites/roads`, webServerRelativeUrl: '/sites/roads' });
  });
});
