import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFile, LinkFile, Named } from './contentFile';

/** All sample content as it lies on disk, parsed but not yet checked. */
export interface Content {
  readonly articles: readonly (Named<ArticleFile> & { readonly body: string })[];
  readonly links: readonly Named<LinkFile>[];
}

/** @throws when the file is missing or does not hold one JSON object. */
const readJson = <T>(folder: string, path: string): T => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(join(folder, path), 'utf8'));
  } catch (error) {
    throw new Error(`${path}: is not readable as JSON (${(error as Error).message}).`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error(`${path}: must hold one JSON object.`);
  }
  return parsed as T;
};

const readRoom = <T>(folder: string, room: string): Named<T>[] =>
  readdirSync(join(folder, room))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ slug: name.slice(0, -'.json'.length), path: `${room}/${name}`, file: readJson<T>(folder, `${room}/${name}`) }));

/**
 * Reads `articles/` and `links/` of a content folder.
 * @param folder path of the content folder
 * @throws one sentence that names the file when JSON is broken or an article has no body
 */
export const readContent = (folder: string): Content => ({
  articles: readRoom<ArticleFile>(folder, 'articles').map((article) => {
    const bodyPath = join(folder, 'articles', `${article.slug}.html`);
    if (!existsSync(bodyPath)) {
      throw new Error(`${article.path}: has no body; articles/${article.slug}.html is missing.`);
    }
    return { ...article, body: readFileSync(bodyPath, 'utf8').trim() };
  }),
  links: readRoom<LinkFile>(folder, 'links')
});
