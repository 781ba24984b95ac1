import { spawn } from 'node:child_process';
import { mkdirSync, createWriteStream } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { root, logFolder } from './folders.mjs';
import { say } from './say.mjs';

/** How often a long step says that it is alive, in seconds. */
const PULSE = 15;
/** How much of a failed step's output is shown. */
const LAST_LINES = 40;

/**
 * Runs a program quietly, with a sign of life on long steps. Its output goes to a log file.
 * @param {string} title what is being done, as a person would say it
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` prints the output as it comes
 * @returns {Promise<{ code: number, output: string, seconds: number }>} it resolves whatever the code
 */
export async function step(title, command, args, { env = process.env, show = false } = {}) {
  mkdirSync(logFolder, { recursive: true });
  const logFile = path.join(logFolder, `${title.toLowerCase().replace(/\W+/g, '-')}.log`);
  const log = createWriteStream(logFile);
  // On a full disk the log is the least that is missed.
  log.on('error', () => undefined);
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  say(`${title} …`);
  const pulse = show ? undefined : setInterval(() => say(`  still at it: ${seconds()} s`), PULSE * 1000);

  let output = '';
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: command.endsWith('.cmd') });
  const take = (stream) => (chunk) => {
    output += chunk;
    log.write(chunk);
    if (show) {
      stream.write(chunk);
    }
  };
  child.stdout.on('data', take(process.stdout));
  child.stderr.on('data', take(process.stderr));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => { output += error.message; resolve(1); });
    child.on('close', (status) => resolve(status ?? 1));
  });
  clearInterval(pulse);
  log.end();
  say(code === 0 ? `  done in ${seconds()} s` : `  failed after ${seconds()} s (whole output: ${path.relative(root, logFile)})`);
  return { code, output, seconds: seconds() };
}

/** The end of a long output. */
export const lastLines = (output) => output.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
