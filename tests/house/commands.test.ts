import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

function start(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('npm start', () => {
  it('explains itself', () => {
    const { code, out } = start('--help');
    expect(code).toBe(0);
    expect(out).toContain('--port');
    expect(out).toContain('--reset');
  });

  it.each(['abc', '0', '70000', '80.5', ''])('refuses the port %j in one line', (port) => {
    const { code, out, err } = start('--port', port);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toBe(`--port needs a number from 1 to 65535, not “${port}”.\n`);
  });

  it('names an option that it does not know', () => {
    const { code, err } = start('--prot', '4500');
    expect(code).toBe(1);
    expect(err).toContain("'--prot'");
    expect(err).not.toContain('    at ');
  });
});

describe('the helpers of the commands', () => {
  /** Runs a line of a module that only plain Node can load. */
  const evaluate = (code: string): string =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }).stdout;

  it('see a change in any source, and no change in none', () => {
    const out = evaluate(`
      import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
      import { fingerprint } from './scripts/lib/stamp.mjs';
      const folder = '.workbench/fingerprint-test';
      mkdirSync(folder + '/deep', { recursive: true });
      const prints = [];
      for (const text of ['a', 'a', 'b']) { writeFileSync(folder + '/deep/file.ts', text); prints.push(fingerprint([folder])); }
      writeFileSync(folder + '/deep/style.module.scss.ts', 'generated'); prints.push(fingerprint([folder]));
      writeFileSync(folder + '/deep/TeamsSPFxApp.zip', 'generated'); prints.push(fingerprint([folder]));
      writeFileSync(folder + '/deep/other.ts', ''); prints.push(fingerprint([folder]));
      rmSync(folder, { recursive: true });
      console.log(JSON.stringify(prints.map((print) => prints.indexOf(print))));`);
    expect(JSON.parse(out)).toEqual([0, 0, 2, 2, 2, 5]);
  });

  it('need no package before the packages are there', () => {
    // A fresh clone has no node_modules, and these run in it.
    const imports = (name: string): string[] =>
      Array.from(readFileSync(path.join(root, 'scripts', name), 'utf8').matchAll(/from '([^']+)'/g), ([, from]) => from);
    const seen = new Set<string>();
    const follow = (name: string): string[] => seen.has(name) ? [] : (seen.add(name), imports(name)).flatMap((from) =>
      from.startsWith('.') ? follow(path.join(path.dirname(name), from)) : from.startsWith('node:') ? [] : [`${name}: ${from}`]);
    expect(['start.mjs', 'package.mjs', 'test.mjs'].flatMap(follow)).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  });

  it.each([
    ['npm error code ENOSPC', 'no space left'],
    ['npm error code ENOTFOUND', 'could not reach its registry'],
    ['npm error network request to https://registry failed, reason: connect ECONNREFUSED', 'could not reach its registry'],
    ['npm error code EACCES', 'may not write here'],
    ['npm error code EUSAGE', 'do not fit together']
  ])('take %j for a reason that a person understands', (output, reason) => {
    const out = evaluate(`import { reasonFor } from './scripts/lib/npmReasons.mjs'; console.log(reasonFor(${JSON.stringify(output)}));`);
    expect(out).toContain(reason);
  });

  it('claim to know no reason when they do not', () => {
    expect(evaluate(`import { reasonFor } from './scripts/lib/npmReasons.mjs'; console.log(reasonFor('npm error something else'));`).trim()).toBe('undefined');
  });

  it.each(['16.20.2', '18.16.0', '10.0.0'])('refuse Node %s and say what to install', (version) => {
    const out = evaluate(`
      import { checkNode } from './scripts/lib/node.mjs';
      Object.defineProperty(process.versions, 'node', { value: '${version}' });
      try { checkNode(); } catch (error) { console.log(error.message); }`);
    expect(out).toBe(`Node ${version} is too old: please install Node 22 (https://nodejs.org) and run the command again.\n`);
  });

  it('run on a Node that the packages brought', () => {
    const out = evaluate(`import { node22 } from './scripts/lib/node.mjs'; console.log(node22());`).trim();
    expect(spawnSync(out, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/^v22\./);
  });
});
