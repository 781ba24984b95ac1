import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hubArticles, hubLinks } from '../../src/lists/schema';
import { fillSite, OpenSite, openSites } from '../../workbench/openSites';

const workbenchFolder = path.join(__dirname, '../../workbench');
let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'hub-sites-')); });
afterEach(() => rmSync(folder, { recursive: true }));

function start(reset = false): Record<string, OpenSite> {
  const sites = openSites(folder, () => undefined);
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
  expect(() => openSites(folder, () => undefined)).toThrow();
  rmSync(path.join(folder, 'roads.db'));
  stop(start());
});
