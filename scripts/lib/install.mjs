import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './folders.mjs';
import { reasonFor } from './npmReasons.mjs';
import { lastLines, step } from './step.mjs';
import { PlainError } from './say.mjs';
import { fingerprint, forget, isDone, setDone } from './stamp.mjs';

const STEP = 'install';

/** Installs the packages of the lock file unless they are there. */
export async function install() {
  const print = fingerprint(['package-lock.json']);
  if (isDone(STEP, print) && existsSync(path.join(root, 'node_modules', '.package-lock.json'))) {
    return;
  }
  if (process.platform === 'win32' && process.execPath.startsWith(root)) {
    // npm scripts run on the packaged Node, and Windows does not delete a program that is running.
    throw new PlainError('The packages have changed. Run this first, then the same command again: npm ci');
  }
  forget(STEP);
  const { code, output } = await step('Installing packages (1.3 GB, a few minutes)', npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    const reason = reasonFor(output);
    throw new PlainError(reason ? `Packages could not be installed: ${reason}` : `Packages could not be installed:\n${lastLines(output)}`);
  }
  setDone(STEP, print);
}

const npm = () => (process.platform === 'win32' ? 'npm.cmd' : 'npm');
