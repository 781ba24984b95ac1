import { statSync } from 'node:fs';
import path from 'node:path';
import { buildPackage } from './lib/build.mjs';
import { root } from './lib/folders.mjs';
import { install } from './lib/install.mjs';
import { checkNode } from './lib/node.mjs';
import { run, say } from './lib/say.mjs';

/** `npm run package`: `gulp bundle --ship` and `gulp package-solution --ship`, when anything has changed. */
await run(async () => {
  checkNode();
  await install();
  await buildPackage();
  for (const name of ['sharepoint/solution/public-sector-hub.sppkg', 'teams/TeamsSPFxApp.zip']) {
    say(`${name}  ${statSync(path.join(root, name)).size} bytes`);
  }
});
