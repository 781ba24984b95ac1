import { readdirSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { root } from './lib/folders.mjs';
import { node22 } from './lib/node.mjs';
import { run } from './lib/say.mjs';

/** PnPjs names its files without their endings, as only bundlers understand them. Other packages stay where they are. */
const packagesOutside = {
  name: 'packages outside',
  setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => (kind === 'entry-point' || /^(@pnp\/|tslib)/.test(name) ? undefined : { path: name, external: true }))
};

/** `npm run bench [-- name]`: the measurements of tests/bench. They print figures and ratios and fail nothing. */

await run(async () => {
  const folder = path.join(root, 'tests/bench');
  const wanted = process.argv[2] ?? '';
  const benches = readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && file.includes(wanted));
  const outdir = path.join(root, '.workbench/bench');
  await build({
    entryPoints: benches.map((file) => path.join(folder, file)), outdir, outExtension: { '.js': '.mjs' }, bundle: true, plugins: [packagesOutside], platform: 'node', format: 'esm',
    target: 'node22', logLevel: 'warning'
  });
  for (const file of benches) {
    process.exitCode ||= spawnSync(node22(), ['--no-warnings', path.join(outdir, file.replace(/\.ts$/, '.mjs'))], { stdio: 'inherit' }).status ?? 1;
  }
});
