import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { builtFolder, dataFolder, root } from './lib/folders.mjs';
import { install } from './lib/install.mjs';
import { checkNode, node22, toolEnvironment } from './lib/node.mjs';
import { PlainError, run, say } from './lib/say.mjs';
import { rebuildOnChange } from './lib/watch.mjs';

const USUAL_PORT = 4400;

const HELP = `npm start [-- options]       npm run dev [-- options]

  --port <number>   another port than ${USUAL_PORT}
  --reset           restore the sample content; what was added or changed is lost
  --help            this text`;

await run(async () => {
  const options = readOptions();
  if (options.help) {
    say(HELP);
    return;
  }
  checkNode();
  await install();
  await build();
  await serve(options);
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, reset: { type: 'boolean' }, dev: { type: 'boolean' }, help: { type: 'boolean' } }
    });
    const port = Number(values.port ?? USUAL_PORT);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new PlainError(`--port needs a number from 1 to 65535, not “${values.port}”.`);
    }
    return { ...values, port };
  } catch (error) {
    throw new PlainError(error instanceof PlainError ? error.message : `${error.message}\n\n${HELP}`);
  }
}

/** Runs the server until it ends or is told to end. */
async function serve({ port, reset, dev }) {
  const args = [path.join(builtFolder, 'main.mjs'), '--root', root, '--data', dataFolder, '--port', String(port)];
  const child = spawn(node22(), [...args, ...(reset ? ['--reset'] : []), ...(dev ? ['--dev'] : [])], {
    cwd: root,
    env: toolEnvironment(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc']
  });
  // Ctrl-C reaches the server as well; this process stays until the server has closed its database.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  const stopWatching = dev ? rebuildOnChange(() => child.send('reload')) : () => undefined;
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 0)));
  stopWatching();
}
