import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { root, teamsAppFile } from './folders.mjs';

/** What is written by hand. Not in `teams`: everything that lies there goes into the `.sppkg` as it is. */
const TEXTS = path.join(root, 'config/teams');
const ICONS = path.join(root, 'teams');

/** The earliest time that a zip can hold. With the real one the same content would be other bytes each time. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/**
 * Packs the Teams app: its manifest and the files that the manifest names, nothing else. The same content gives the
 * same bytes, on every machine.
 * @param {string} [file] where to put it; usually where packaging the solution takes it from
 * @throws when a file is missing or is no JSON
 */
export async function packTeamsApp(file = teamsAppFile) {
  const manifest = readJson('manifest.json');
  const { defaultLanguageFile, additionalLanguages } = manifest.localizationInfo;
  const zip = new JSZip();
  const add = (name, content) => zip.file(name, content, { date: NO_TIME });
  add('manifest.json', asText(manifest));
  for (const name of [defaultLanguageFile, ...additionalLanguages.map(({ file }) => file)]) {
    add(name, asText(readJson(name)));
  }
  for (const name of [manifest.icons.color, manifest.icons.outline]) {
    add(name, readFileSync(path.join(ICONS, name)));
  }
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' }));
}

function readJson(name) {
  try {
    return JSON.parse(readFileSync(path.join(TEXTS, name), 'utf8'));
  } catch (error) {
    throw new Error(`config/teams/${name}: ${error.message}`);
  }
}

/** Written anew, so that line ends of a checkout make no difference. */
const asText = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
