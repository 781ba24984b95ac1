import { build } from 'esbuild';
import path from 'node:path';

/** Builds the script and the style sheet of the Teams shell. */
export async function buildTeamsShell({ root, outFolder, minify }: { root: string; outFolder: string; minify: boolean }): Promise<void> {
  const browser = path.join(root, 'workbench/teams/browser');
  await build({
    entryPoints: ['shell.ts', 'shell.css'].map((name) => path.join(browser, name)),
    outdir: outFolder,
    bundle: true,
    minify,
    target: 'es2022',
    platform: 'browser',
    format: 'iife',
    logLevel: 'warning',
    tsconfig: path.join(root, 'workbench/tsconfig.json')
  });
}
