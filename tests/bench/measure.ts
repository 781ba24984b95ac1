/** Writes one line of a bench's table. */
export const print = (what: string, figure: string): void => { process.stdout.write(`${what.padEnd(58)} ${figure}\n`); };

/** @returns milliseconds */
export const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Milliseconds of the middle one of three rounds, so that one hiccup of the machine does not count. */
export const middle = async (work: () => Promise<void>): Promise<number> => {
  await work();
  const rounds = [await timed(work), await timed(work), await timed(work)];
  return rounds.sort((one, other) => one - other)[1];
};
