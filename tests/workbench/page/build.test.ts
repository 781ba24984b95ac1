import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPageScripts } from '../../../workbench/page';
import { REPLACEMENTS } from '../../../workbench/page/runtime/replacements';

const root = path.join(__dirname, '../../..');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-page-build-'));
  await buildPageScripts({ root, outFolder: folder, minify: true });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

it('leaves every file that the page loads', () => {
  for (const name of ['boot.js', 'reload.js', 'application.js', 'replacements.js', 'page.css', 'favicon.svg']) {
    expect([name, existsSync(path.join(folder, name))]).toEqual([name, true]);
  }
});

it('makes modules under the names that the loader asks for', () => {
  expect(read('application.js')).toMatch(/^(\/\*.*\*\/\n)?define\("8be81a5c-af38-4bb2-af97-afa3b64dfbed_1\.0\.0",\["@microsoft\/sp-application-base"/);
  expect(read('replacements.js')).toMatch(/define\("2a7a4f0e-5c1e-4b57-8f0a-6f2f7a1d9c33_1\.0\.0",\["react"/);
});

it('stands in for every component that it says it does', () => {
  const source = readFileSync(path.join(root, 'workbench/page/browser/replacements.ts'), 'utf8') + readFileSync(path.join(root, 'workbench/page/browser/replacements/services.ts'), 'utf8');
  const parts = Array.from(new Set(REPLACEMENTS.map(({ part }) => part)));
  expect(parts.filter((part) => !new RegExp(`export const ${part} =`).test(source))).toEqual([]);
  expect(parts.filter((part) => !read('replacements.js').includes(`${part}:`))).toEqual([]);
});

it('has no script that the policy would refuse', () => {
  expect(read('boot.js') + read('application.js')).not.toMatch(/\beval\(|new Function\(/);
});
