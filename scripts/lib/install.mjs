import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './folders.mjs';
import { reasonFor } from './npmReasons.mjs';
import { lastLines, step } from './step.mjs';
import { PlainError } from './say.mjs';

/** Installs the packages of the lock file unless they are there. */
export async function install() {
  if (isInstalled()) {
    return;
  }
  if (process.platform === 'win32' && process.execPath.startsWith(root)) {
    // npm scripts run on the packaged Node, and Windows does not delete a program that is running.
    throw new PlainError('The packages have changed. Run this first, then the same command again: npm ci');
  }
  const { code, output } = await step('Installing packages (1.3 GB, a few minutes)', npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    const reason = reasonFor(output);
    throw new PlainError(reason ? `Packages could not be installed: ${reason}` : `Packages could not be installed:\n${lastLines(output)}`);
  }
}

/** Whether node_modules holds what the lock file names, whoever put it there. Optional packages are for one platform each. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([name, { optional }]) => name !== '' && !optional);
  return wanted.every(([name, { version }]) => installed[name]?.version === version);
}

function packagesOf(name) {
  const file = path.join(root, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

const npm = () => (process.platform === 'win32' ? 'npm.cmd' : 'npm');
