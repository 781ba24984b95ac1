import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkRuntime } from '../../../workbench/page/runtime/check';
import { ASSEMBLY, RUNTIME_PACKAGES } from '../../../workbench/page/runtime/packages';

const real = path.join(__dirname, '../../../node_modules');
let copy: string;

/** The runtime's manifests and what stands beside them, so that a test may spoil it. */
beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'hub-runtime-'));
  for (const name of RUNTIME_PACKAGES) {
    const folder = path.join(copy, '@microsoft', name);
    mkdirSync(folder, { recursive: true });
    cpSync(path.join(real, '@microsoft', name, 'package.json'), path.join(folder, 'package.json'));
    cpSync(path.join(real, '@microsoft', name, 'dist'), path.join(folder, 'dist'), { recursive: true, filter: (file) => !/\.(js|map)$/.test(file) });
  }
  writeFileSync(path.join(copy, '@microsoft/sp-application-base/dist', ASSEMBLY), '');
  for (const name of ['requirejs', 'react', 'react-dom']) {
    symlinkSync(path.join(real, name), path.join(copy, name), 'junction');
  }
});
afterEach(() => rmSync(copy, { recursive: true }));

it('finds nothing wrong with what npm installed, nor with a faithful copy', () => {
  expect(checkRuntime(real)).toEqual([]);
  expect(checkRuntime(copy)).toEqual([]);
});

it('names a package that is missing', () => {
  rmSync(path.join(copy, '@microsoft/sp-http'), { recursive: true });
  expect(checkRuntime(copy)).toContain('The SPFx runtime is incomplete: the package @microsoft/sp-http is missing.');
});

it('names the component that nothing provides any more', () => {
  rmSync(path.join(copy, '@microsoft/sp-lodash-subset'), { recursive: true });
  expect(checkRuntime(copy).some((sentence) => /needs the component @microsoft\/sp-lodash-subset, which nothing provides/.test(sentence))).toBe(true);
});

it('names a package of another version', () => {
  const file = path.join(copy, '@microsoft/sp-loader/package.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '1.24.0' }));
  expect(checkRuntime(copy)).toEqual(['The SPFx runtime is mixed: @microsoft/sp-loader is 1.24.0, the workbench is made for 1.23.2.']);
});

it('names a package without a manifest', () => {
  const dist = path.join(copy, '@microsoft/sp-image-helper/dist');
  readdirSync(dist).filter((name) => name.endsWith('.manifest.json')).forEach((name) => rmSync(path.join(dist, name)));
  expect(checkRuntime(copy)).toEqual(['The SPFx runtime is incomplete: @microsoft/sp-image-helper has no manifest.']);
});

it('does not take the manifest of the assembly for that of its package', () => {
  const dist = path.join(copy, '@microsoft/sp-application-base/dist');
  const manifests = readdirSync(dist).filter((name) => name.endsWith('.manifest.json'));
  const own = manifests.filter((name) => /"alias": ?"SPApplicationBase"/.test(readFileSync(path.join(dist, name), 'utf8')));
  expect([own.length, manifests.length > 1]).toEqual([1, true]);
  rmSync(path.join(dist, own[0]));
  expect(checkRuntime(copy)).toContain('The SPFx runtime is incomplete: @microsoft/sp-application-base has no manifest.');
});

it.each([
  [`@microsoft/sp-application-base/dist/${ASSEMBLY}`, 'the assembly'], ['requirejs', 'require.js'], ['react', 'the browser build of React is'], ['react-dom', 'the browser build of React DOM']
])('names %s when it is missing', (name, words) => {
  rmSync(path.join(copy, name), { recursive: true });
  const sentences = checkRuntime(copy);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(words);
});
