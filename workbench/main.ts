import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkRuntime } from './page';
import { startWorkbench } from './server';
import { SITES } from './sites';

/** The program behind `npm start`. Its arguments come from scripts/start.mjs, which has checked them. */
const { values } = parseArgs({
  options: {
    root: { type: 'string' },
    data: { type: 'string' },
    port: { type: 'string' },
    reset: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false }
  }
});
const { root = process.cwd(), data = path.join(process.cwd(), '.workbench/data'), port = '0', reset = false, dev = false } = values;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

try {
  for (const sentence of checkRuntime(path.join(root, 'node_modules'))) {
    say(`Warning: ${sentence}`);
  }
  const workbench = await startWorkbench({
    root,
    dataFolder: data,
    webPartFolder: path.join(root, '.workbench/webpart'),
    builtFolder: path.join(root, '.workbench/built'),
    port: Number(port),
    reset,
    dev,
    log: say
  });
  const site = `${workbench.origin}/sites/hub`;
  say('');
  say(`Public Sector Hub is ready. Ctrl-C ends it.

  The page            ${site}/SitePages/Home.aspx
  Edit the page       ${site}/SitePages/Home.aspx?Mode=Edit
  The tab in Teams    ${workbench.origin}/teams
  Articles (list)     ${site}/Lists/HubArticles/AllItems.aspx
  Partner links       ${site}/Lists/HubLinks/AllItems.aspx
  Other sites         ${SITES.slice(1).map(({ path: place }) => place).join('  ')}
`);
  process.on('message', (message) => message === 'reload' && workbench.reloadPages());
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Ctrl-C arrives twice: from the terminal and from the command that started this program.
      if (!closing) {
        closing = true;
        workbench.close().then(() => process.exit(0), () => process.exit(1));
      }
    });
  }
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(taken ? `Port ${port} is in use. End the other program, or choose another port: npm start -- --port ${Number(port) + 1}\n` : `${reason}\n`);
  process.exit(1);
}
