/** What the commands print: plain lines, and one line when something goes wrong. */

/** @param {string} line */
export const say = (line) => process.stdout.write(`${line}\n`);

/** Something a person can put right. Its message is the one line that is printed. */
export class PlainError extends Error {}

/**
 * Runs a command's main function; what goes wrong is told in one line.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof PlainError ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
