import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hubArticles, hubLinks } from '../../src/lists/schema';
import { fillSite, fillTenant, OpenSite, openSites } from '../../workbench/openSites';
import { Tenant } from '../../workbench/sharepoint';

const workbenchFolder = path.join(__dirname, '../../workbench');
let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'hub-sites-')); });
afterEach(() => rmSync(folder, { recursive: true }));

function start(reset = false): Record<string, OpenSite> {
  const sites = openSites(folder, new Tenant(), () => undefined);
  sites.forEach((site) => fillSite(site, workbenchFolder, reset));
  return Object.fromEntries(sites.map((site) => [site.name, site]));
}
const stop = (sites: Record<string, OpenSite>): void => Object.values(sites).forEach(({ service }) => service.close());

it('a hub has both lists with content; the root and a team’s site have none', () => {
  const sites = start();
  for (const name of ['hub', 'housing']) {
    expect([name, sites[name].service.isEmpty(hubArticles.url), sites[name].service.isEmpty(hubLinks.url)]).toEqual([name, false, false]);
  }
  for (const name of ['root', 'roads']) {
    expect(() => sites[name].service.isEmpty(hubArticles.url)).toThrow('There is no list at Lists/HubArticles.');
  }
  stop(sites);
});

it('each keeps what is its own, until it is reset', () => {
  let sites = start();
  const ids = (): string[] => Object.values(sites).map(({ service }) => service.pageContext('').webId);
  const before = ids();
  expect(new Set(before).size).toBe(4);
  sites.roads.service.ensureList(hubLinks);
  sites.roads.service.addItem(hubLinks.url, { Title: 'Grit', HubUrl: { Url: 'https://grit.example.org', Description: 'Grit' } });
  stop(sites);
  expect(Object.values(sites).map(({ name }) => existsSync(path.join(folder, `${name}.db`)))).toEqual([true, true, true, true]);

  sites = start();
  expect(ids()).toEqual(before);
  expect(sites.roads.service.isEmpty(hubLinks.url)).toBe(false);
  stop(sites);

  sites = start(true);
  expect(() => sites.roads.service.isEmpty(hubLinks.url)).toThrow('There is no list');
  expect(sites.housing.service.isEmpty(hubLinks.url)).toBe(false);
  stop(sites);
});

it('of a site that cannot be opened the others do not stay locked', () => {
  writeFileSync(path.join(folder, 'roads.db'), 'this is no database, and longer than the head of one would be: '.repeat(4));
  expect(() => openSites(folder, new Tenant(), () => undefined)).toThrow();
  rmSync(path.join(folder, 'roads.db'));
  stop(start());
});

describe('the tenant’s properties', () => {
  const file = (): string => path.join(folder, 'tenant.json');
  const properties = (reset = false): object => {
    const tenant = new Tenant(file());
    fillTenant(tenant, reset);
    return tenant.storageEntities.all();
  };

  it('name the hub at the first start and after a reset; what an admin did in between stays', () => {
    expect(properties()).toEqual({ PublicSectorHubDefaultSite: '/sites/hub' });
    new Tenant(file()).storageEntities.change({ PublicSectorHubDefaultSite: null, Other: 'x' });
    expect(properties()).toEqual({ Other: 'x' });
    expect(properties(true)).toEqual({ PublicSectorHubDefaultSite: '/sites/hub' });
  });

  it('leave nothing beside the file, and are never taken for new ones when it is damaged', () => {
    properties();
    expect(readdirSync(folder)).toEqual(['tenant.json']);
    writeFileSync(file(), '{ "Publ');
    expect(() => new Tenant(file())).toThrow(`The tenant's properties are damaged. Mend or delete ${file()}.`);
  });
});
