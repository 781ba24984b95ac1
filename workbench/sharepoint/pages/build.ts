import { build } from 'esbuild';
import path from 'node:path';

/** Builds the script and the style sheet of the list pages. */
export async function buildListPages({ root, outFolder, minify }: { root: string; outFolder: string; minify: boolean }): Promise<void> {
  const browser = path.join(root, 'workbench/sharepoint/pages/browser');
  await build({
    entryPoints: ['pages.ts', 'pages.css'].map((name) => path.join(browser, name)),
    outdir: outFolder,
    bundle: true,
    minify,
    target: 'es2020',
    platform: 'browser',
    format: 'iife',
    logLevel: 'warning',
    tsconfig: path.join(root, 'workbench/tsconfig.json')
  });
}
