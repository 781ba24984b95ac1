import { buildPageScripts } from './page';
import { buildListPages } from './sharepoint/pages';
import { buildTeamsShell } from './teams';

/** Builds every file that the workbench's pages load in the browser. */
export async function buildBrowserFiles({ root, outFolder }: { root: string; outFolder: string }): Promise<void> {
  await Promise.all([
    buildPageScripts({ root, outFolder: `${outFolder}/page`, minify: true }),
    buildListPages({ root, outFolder: `${outFolder}/pages`, minify: true }),
    buildTeamsShell({ root, outFolder: `${outFolder}/teams`, minify: true })
  ]);
}
