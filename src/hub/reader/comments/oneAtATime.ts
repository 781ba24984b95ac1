/** What waits in this window, by name. */
const waiting = new Map<string, Promise<unknown>>();

/**
 * Does work that must not happen twice at the same time: neither in this window, where two web parts can show the same
 * article, nor in another tab, as far as the browser has locks.
 */
export function oneAtATime<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = waiting.get(name) ?? Promise.resolve();
  const mine = before.then(() => withLock(`PublicSectorHub/${name}`, work));
  const settled = mine.then(nothing, nothing);
  waiting.set(name, settled);
  settled.then(() => waiting.get(name) === settled && waiting.delete(name), nothing);
  return mine;
}

async function withLock<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  // Absent in insecure pages and in older browsers, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  let started = false;
  const once = (): Promise<Result> => {
    started = true;
    return work();
  };
  try {
    return await (locks ? locks.request(name, once) : once());
  } catch (error) {
    // A frame without an origin has locks and refuses them.
    if (started) {
      throw error;
    }
    return once();
  }
}

function nothing(): void {
  // What came of it is for whoever asked.
}
