import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** Every file that is or will be in git. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((name) => name !== '' && existsSync(path.join(root, name)));

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** A source file that is larger does two jobs; bytes. */
const LARGEST_SOURCE = 8 * 1024;

it('keeps source files small', () => {
  const sources = files.filter((name) => /^(src|workbench|scripts)\/.*\.(ts|tsx|mjs|scss)$/.test(name));
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((name) => statSync(path.join(root, name)).size > LARGEST_SOURCE)).toEqual([]);
});

it('names no host of a package registry in the lock file', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/);
});

it('asks for exact versions only', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^(npm:[@\w./-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('sets inner HTML nowhere in what readers run', () => {
  const sources = files.filter((name) => /^src\/.*\.tsx?$/.test(name));
  expect(sources.filter((name) => /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|\.outerHTML/.test(read(name)))).toEqual([]);
});

it('links only to files that exist, in every page of documentation', () => {
  const broken = files.filter((name) => name.endsWith('.md')).flatMap((name) =>
    Array.from(read(name).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g), ([, target]) => target)
      .filter((target) => !existsSync(path.join(root, path.dirname(name), decodeURI(target))))
      .map((target) => `${name}: ${target}`));
  expect(broken).toEqual([]);
});
