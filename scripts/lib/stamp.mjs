import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, stampFolder } from './folders.mjs';

/** Written by builds beside their sources; no sources themselves. */
const GENERATED = /\.scss\.ts$|[\\/]TeamsSPFxApp\.zip$/;

/**
 * A fingerprint of files and folders.
 * @param {string[]} names relative to the repository; one that does not exist counts as empty
 */
export function fingerprint(names) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of names.flatMap((name) => filesBelow(path.join(root, name)))) {
    hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(name) {
  if (!existsSync(name)) {
    return [];
  }
  if (!statSync(name).isDirectory()) {
    return GENERATED.test(name) ? [] : [name];
  }
  return readdirSync(name).sort().flatMap((entry) => filesBelow(path.join(name, entry)));
}

const stampFile = (step) => path.join(stampFolder, step);

/** Whether a step was done for this fingerprint. */
export const isDone = (step, print) => existsSync(stampFile(step)) && readFileSync(stampFile(step), 'utf8') === print;

/** Remembers that a step was done. */
export function setDone(step, print) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(stampFile(step), print);
}

/** Forgets a step, so that one which is broken off is done again. */
export const forget = (step) => rmSync(stampFile(step), { force: true });
