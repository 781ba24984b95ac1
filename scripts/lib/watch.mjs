import { watch } from 'node:fs';
import path from 'node:path';
import { buildWebPart } from './build.mjs';
import { root } from './folders.mjs';
import { PlainError, say } from './say.mjs';

/** Editors write a file in several steps; milliseconds of rest before a build. */
const REST = 300;
const GENERATED = /\.scss\.ts$/;

/**
 * Rebuilds the web part whenever a source changes.
 * @param {() => void} onRebuilt called after each build that succeeded
 * @returns {() => void} stops watching
 */
export function rebuildOnChange(onRebuilt) {
  let timer;
  let building = false;
  let again = false;

  const rebuild = async () => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    try {
      await buildWebPart({ quick: true });
      onRebuilt();
    } catch (error) {
      say(error instanceof PlainError ? error.message : String(error));
    }
    building = false;
    if (again) {
      again = false;
      await rebuild();
    }
  };

  const watcher = watch(path.join(root, 'src'), { recursive: true }, (_event, name) => {
    if (name && !GENERATED.test(name)) {
      clearTimeout(timer);
      timer = setTimeout(rebuild, REST);
    }
  });
  say('Watching src: a change is built and the page reloads. A change to the workbench itself needs a new start.');
  return () => watcher.close();
}
