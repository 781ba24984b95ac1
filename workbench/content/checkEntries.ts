import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkTalk } from './checkTalk';
import type { Content } from './readContent';

const articleEntries = ['title', 'fields', 'publishFromDays', 'expiresInDays', 'reviewInDays', 'image', 'translationOf', 'comments', 'likedBy'];
const linkEntries = ['title', 'fields', 'lastCheckedDays', 'expiresInDays', 'logo'];

const checkNames = (path: string, file: object, known: readonly string[]): void => {
  const stranger = Object.keys(file).find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new Error(`${path}: "${stranger}" is not an entry that is read; known are ${known.join(', ')}.`);
  }
};

const checkDays = (path: string, name: string, days: unknown): void => {
  if (days !== undefined && !(typeof days === 'number' && Number.isFinite(days))) {
    throw new Error(`${path}: "${name}" must be a number of days.`);
  }
};

const checkPicture = (folder: string, path: string, name: unknown): void => {
  if (name !== undefined && !(typeof name === 'string' && /^[\w-]+\.png$/.test(name) && existsSync(join(folder, 'images', name)))) {
    throw new Error(`${path}: the picture ${JSON.stringify(name)} is not in images/.`);
  }
};

/**
 * Checks what stands beside the fields: names of entries, numbers of days, pictures and pairs.
 * @param folder the content folder, in which pictures must exist
 * @throws one sentence that names the file
 */
export const checkEntries = (folder: string, { articles, links }: Content): void => {
  for (const { path, file } of articles) {
    checkNames(path, file, articleEntries);
    if (file.publishFromDays === undefined) {
      throw new Error(`${path}: "publishFromDays" is missing; write null for a draft.`);
    }
    checkDays(path, 'publishFromDays', file.publishFromDays ?? undefined);
    checkDays(path, 'expiresInDays', file.expiresInDays);
    checkDays(path, 'reviewInDays', file.reviewInDays);
    checkPicture(folder, path, file.image);
    checkTalk(path, file);
    const original = articles.find(({ slug }) => slug === file.translationOf);
    if (file.translationOf !== undefined && (!original || original.file.translationOf !== undefined)) {
      throw new Error(`${path}: "translationOf" must name an article that is not itself a translation, not "${file.translationOf}".`);
    }
  }
  for (const { path, file } of links) {
    checkNames(path, file, linkEntries);
    checkDays(path, 'lastCheckedDays', file.lastCheckedDays);
    checkDays(path, 'expiresInDays', file.expiresInDays);
    checkPicture(folder, path, file.logo);
  }
};
