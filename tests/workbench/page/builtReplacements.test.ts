import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPageScripts } from '../../../workbench/page';
import { REPLACEMENTS_ID } from '../../../workbench/page/runtime/ids';
import { allManifests } from '../../../workbench/page/runtime/manifests';
import { REPLACEMENTS } from '../../../workbench/page/runtime/replacements';

const root = path.join(__dirname, '../../..');
const nodeModules = path.join(root, 'node_modules');

type Parts = Record<string, Record<string, unknown>>;

let folder: string;
let asked: readonly string[];
let parts: Parts;

/** What the loader gives a script for the names that it wants; of sp-core-library only the key of a service is used. */
const given: Record<string, () => unknown> = {
  react: () => jest.requireActual('react'),
  'react-dom': () => jest.requireActual('react-dom'),
  '@microsoft/sp-core-library': () => ({ ServiceKey: { create: (name: string) => ({ name }) } })
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-replacements-'));
  await buildPageScripts({ root, outFolder: folder, minify: true });
  new Function('define', readFileSync(path.join(folder, 'replacements.js'), 'utf8'))((_name: string, needs: readonly string[], make: (...all: unknown[]) => Parts) => {
    asked = needs;
    parts = make(...needs.map((name) => given[name]()));
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('asks the loader for what its manifest says, among it React, of which a page may have only one', () => {
  const own = allManifests('', nodeModules, '').find(({ id }) => id === REPLACEMENTS_ID);
  const components = Object.entries(own?.loaderConfig.scriptResources ?? {}).filter(([, { type }]) => type === 'component');
  expect(asked).toEqual(components.map(([name]) => name));
  expect(asked).toEqual(['react', 'react-dom', '@microsoft/sp-core-library']);
});

it('really holds every part that the table names, and none that it does not', () => {
  expect(Object.keys(parts).sort()).toEqual(Array.from(new Set(REPLACEMENTS.map(({ part }) => part))).sort());
});

it('holds nothing undefined', () => {
  const holes = Object.entries(parts).flatMap(([part, members]) => Object.entries(members).filter(([, member]) => member === undefined).map(([name]) => `${part}.${name}`));
  expect(holes).toEqual([]);
});

/** What each part stands for, by the names under which the runtime's sources import it. */
const PACKAGES: Record<string, string[]> = {
  '@ms/office-ui-fabric-react-bundle': ['fluent8'],
  '@fluentui/react': ['fluent8'],
  '@fluentui/react-components': ['fluent9', 'fluent9Utilities'],
  '@fluentui/react-tabster': ['fluent9Utilities'],
  '@msinternal/sp-pages-content-panel-context': ['contentPanel'],
  '@msinternal/sp-component-utilities': ['componentUtilities'],
  '@msinternal/screen-reader-alert': ['componentUtilities'],
  '@msinternal/odsp-utilities-bundle': ['odspUtilities'],
  '@msinternal/sp-heading-level': ['headingLevel'],
  '@msinternal/sp-edit-customer-promise': ['editPromise'],
  '@msinternal/sp-idle-web-task': ['idleTask']
};

/** `Package.Name` for every name that the sources of a runtime package take from another. */
function taken(runtimePackage: string): string[] {
  const root = path.join(nodeModules, '@microsoft', runtimePackage, 'lib-commonjs');
  const sources = (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.js')).map((name) => readFileSync(path.join(root, name), 'utf8'));
  return sources.flatMap((source) =>
    Array.from(source.matchAll(/(\w+) = (?:tslib_1\.__import\w+\()?require\("([^"]+)"\)/g)).flatMap(([, variable, name]) =>
      Array.from(source.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g')), ([, member]) => `${name.replace(/\/lib\/.*/, '')} ${member}`)));
}

it.each(['sp-property-pane', 'sp-webpart-base'])('holds every name that %s takes from what is replaced', (runtimePackage) => {
  const names = Array.from(new Set(taken(runtimePackage))).map((each) => each.split(' ')).filter(([name]) => name in PACKAGES);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter(([name, member]) => PACKAGES[name].every((part) => parts[part][member] === undefined))).toEqual([]);
});
