import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { builtFolder, root } from './lib/folders.mjs';
import { run } from './lib/say.mjs';

/**
 * Builds the workbench: its server, and with the workbench's own build function the files that its pages load.
 * Packages stay outside of the bundle and are loaded from node_modules.
 */
await run(async () => {
  rmSync(builtFolder, { recursive: true, force: true });
  await build({
    entryPoints: ['main', 'build'].map((name) => path.join(root, `workbench/${name}.ts`)),
    outdir: builtFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node22',
    sourcemap: true,
    logLevel: 'warning'
  });
  const { buildBrowserFiles } = await import(pathToFileURL(path.join(builtFolder, 'build.mjs')).href);
  await buildBrowserFiles({ root, outFolder: builtFolder });
});
