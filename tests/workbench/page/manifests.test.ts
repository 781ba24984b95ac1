import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { APPLICATION_ID } from '../../../workbench/page/runtime/ids';
import { allManifests } from '../../../workbench/page/runtime/manifests';
import { ComponentManifest } from '../../../workbench/page/runtime/packages';

const nodeModules = path.join(__dirname, '../../../node_modules');
const ORIGIN = 'http://localhost:4400';

const webPart: ComponentManifest = {
  id: '11111111-2222-4333-8444-555555555555', version: '1.0.0', alias: 'SomeWebPart', manifestVersion: 2, componentType: 'WebPart',
  preconfiguredEntries: [{ title: { default: 'Some' }, properties: { a: 1 } }],
  loaderConfig: {
    entryModuleId: 'some', internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    scriptResources: { some: { type: 'path', path: 'some_123.js' }, react: { type: 'component', id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' } }
  }
};

let folder: string;
let manifests: ComponentManifest[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-manifests-'));
  // SPFx writes manifests with a byte order mark.
  writeFileSync(path.join(folder, 'some.manifest.json'), `\uFEFF${JSON.stringify(webPart)}`);
  writeFileSync(path.join(folder, 'some_123.js'), '');
  manifests = allManifests(ORIGIN, nodeModules, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('puts the application first, as the loader wants it', () => {
  expect(manifests[0]).toMatchObject({ id: APPLICATION_ID, componentType: 'Application' });
});

it('has a manifest for every component that one of them names, in that version', () => {
  const known = new Set(manifests.map(({ id, version }) => `${id} ${version}`));
  const missing = manifests.flatMap(({ alias, loaderConfig }) =>
    Object.values(loaderConfig.scriptResources).filter((resource) => resource.type === 'component' && !known.has(`${resource.id} ${resource.version}`)).map((resource) => [alias, resource]));
  expect(missing).toEqual([]);
});

it('gives every script an address of its own, since the loader takes equal addresses for one module', () => {
  const addresses = manifests.map(({ loaderConfig: { entryModuleId, internalModuleBaseUrls, scriptResources } }) => {
    const entry = scriptResources[entryModuleId];
    return internalModuleBaseUrls[0] + (entry.type === 'path' ? entry.path : entry.type === 'localizedPath' ? entry.defaultPath : '');
  });
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/workbench/`))).toEqual([]);
});

it('changes nothing in the web part’s manifest but the base address', () => {
  const served = manifests.find(({ id }) => id === webPart.id);
  expect(served).toEqual({ ...webPart, loaderConfig: { ...webPart.loaderConfig, internalModuleBaseUrls: [`${ORIGIN}/workbench/webpart/`] } });
});

it('takes a folder without manifests, or none at all, for no web part', () => {
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  const runtimeOnly = manifests.length - 1;
  expect(allManifests(ORIGIN, nodeModules, empty)).toHaveLength(runtimeOnly);
  expect(allManifests(ORIGIN, nodeModules, path.join(folder, 'nowhere'))).toHaveLength(runtimeOnly);
});
