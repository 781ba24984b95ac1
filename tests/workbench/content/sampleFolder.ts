import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The sample content of this repo. */
export const sampleFolder = join(__dirname, '../../../workbench/content');

/** Copies the sample content, so that a test may spoil it. */
export const copyOfSample = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'hub-content-'));
  for (const room of ['articles', 'links', 'images']) {
    cpSync(join(sampleFolder, room), join(copy, room), { recursive: true });
  }
  return copy;
};

/** A content file as a test spoils it: nothing about it can be relied on. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Draft = Record<string, any>;

/** Changes one JSON file of a copy. */
export const change = (folder: string, path: string, edit: (file: Draft) => void): void => {
  const file = JSON.parse(readFileSync(join(folder, path), 'utf8'));
  edit(file);
  writeFileSync(join(folder, path), JSON.stringify(file));
};
