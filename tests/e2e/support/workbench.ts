import { ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../../..');

/** The running program behind `npm start`, with a database of its own. */
export interface RunningWorkbench {
  readonly origin: string;
  /** The hub's. */
  readonly site: string;
  /** Everything that it printed. */
  output(): string;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<number | null>;
  /** Ends it without warning, as a power cut does. */
  kill(): Promise<void>;
}

/** A folder for a database; removed by the caller. */
export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'hub-'));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/**
 * Starts the workbench on a free port.
 * @param dataFolder - where its database lies, or an empty folder for fresh sample content
 * @param options - further options of the program, such as `--reset`
 * @throws Error with what it printed when it does not start
 */
export async function startWorkbench(dataFolder: string, ...options: string[]): Promise<RunningWorkbench> {
  const child = spawn(process.execPath, [path.join(root, '.workbench/built/main.mjs'), '--root', root, '--data', dataFolder, '--port', '0', ...options], {
    env: { ...process.env, NODE_NO_WARNINGS: '1' }
  });
  let output = '';
  child.stdout.on('data', (chunk) => { output += chunk; });
  child.stderr.on('data', (chunk) => { output += chunk; });
  const origin = await addressOf(child, () => output);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    origin,
    site: `${origin}/sites/hub`,
    output: () => output,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    }
  };
}

function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const address = /http:\/\/localhost:\d+/.exec(output());
      if (address && output().includes('Ctrl-C')) {
        resolve(address[0]);
      }
    };
    child.stdout?.on('data', look);
    child.on('close', (code) => reject(new Error(`The workbench ended with ${code}:\n${output()}`)));
  });
}
