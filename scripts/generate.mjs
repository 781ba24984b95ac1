import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './lib/folders.mjs';
import { run } from './lib/say.mjs';

/** Writes the files for administrators into `sharepoint`, from the schema of the lists. */
await run(async () => {
  const outfile = path.join(root, '.workbench/generate/adminFiles.mjs');
  await build({ entryPoints: [path.join(root, 'src/lists/adminFiles/index.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node22', logLevel: 'warning' });
  const { adminFiles } = await import(pathToFileURL(outfile).href);
  mkdirSync(path.join(root, 'sharepoint'), { recursive: true });
  for (const [name, text] of Object.entries(adminFiles)) {
    writeFileSync(path.join(root, 'sharepoint', name), text);
  }
});
