import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { builtFolder, root, teamsAppFile, webPartFolder } from './folders.mjs';
import { toolEnvironment, node22 } from './node.mjs';
import { PlainError } from './say.mjs';
import { fingerprint, forget, isDone, setDone } from './stamp.mjs';
import { lastLines, step } from './step.mjs';

const GULP = 'node_modules/gulp/bin/gulp.js';
const WEB_PART_SOURCES = ['src', 'config', 'teams', 'gulpfile.js', 'tsconfig.json', '.eslintrc.js', 'package-lock.json'];
const PACKAGE_SOURCES = [...WEB_PART_SOURCES, 'scripts/lib/teamsApp.mjs'];
const WORKBENCH_SOURCES = ['workbench', 'src/lists/schema', 'src/webparts/publicSectorHub/assets', 'scripts/build-workbench.mjs', 'package-lock.json'];

/** Builds what is stale: the web part's production bundle, then the workbench. */
export async function build() {
  await buildWebPart();
  await buildWorkbench();
}

/**
 * The production bundle, as `gulp bundle --ship` makes it for the package, copied to where no other build touches it.
 * @param {{ quick?: boolean }} [options] `quick` leaves out the lint rules
 */
export async function buildWebPart({ quick = false } = {}) {
  // A quick build is no finished one: the next package must not take it for that.
  forget(quick ? 'bundle' : 'bundle-quick');
  await unlessDone(quick ? 'bundle-quick' : 'bundle', WEB_PART_SOURCES, () => existsSync(webPartFolder) && existsSync(path.join(root, 'release/manifests')), async () => {
    // Files carry a hash in their name, so those of earlier builds would stay beside the new ones.
    for (const folder of ['dist', 'release', 'lib']) {
      rmSync(path.join(root, folder), { recursive: true, force: true });
    }
    await gulp('Building the web part', ['bundle', '--ship', ...(quick ? ['--quick'] : [])]);
    rmSync(webPartFolder, { recursive: true, force: true });
    for (const folder of ['release/manifests', 'release/assets']) {
      cpSync(path.join(root, folder), webPartFolder, { recursive: true });
    }
  });
}

/** What an admin deploys: the Teams app, and the `.sppkg` with the Teams app inside. */
export async function buildPackage() {
  const name = path.join(root, 'sharepoint/solution/public-sector-hub.sppkg');
  await buildWebPart();
  await unlessDone('package', PACKAGE_SOURCES, () => existsSync(name) && existsSync(teamsAppFile), async () => {
    // When packaging fails the build tools leave the previous package in place.
    rmSync(name, { force: true });
    rmSync(teamsAppFile, { force: true });
    await gulp('Packaging the solution', ['package-solution', '--ship']);
  });
}

/** The server and the browser files of the workbench. */
export async function buildWorkbench() {
  await unlessDone('workbench', WORKBENCH_SOURCES, () => existsSync(path.join(builtFolder, 'main.mjs')), async () => {
    const { code, output } = await step('Building the workbench', node22(), ['scripts/build-workbench.mjs'], { env: toolEnvironment() });
    if (code !== 0) {
      throw new PlainError(`The workbench could not be built:\n${lastLines(output)}`);
    }
  });
}

async function gulp(title, args) {
  const { code, output } = await step(title, node22(), [GULP, ...args], { env: toolEnvironment() });
  if (code !== 0) {
    throw new PlainError(`${title} failed:\n${lastLines(output)}`);
  }
}

async function unlessDone(name, sources, isThere, work) {
  const print = fingerprint(sources);
  if (isDone(name, print) && isThere()) {
    return;
  }
  forget(name);
  await work();
  setDone(name, print);
}
