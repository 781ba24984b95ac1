/** The longest that the browser is kept from answering its user; milliseconds. */
const SLICE = 12;

/** Thrown where work was stopped by whoever wanted it. */
export class StoppedError extends Error {}

/** @throws StoppedError */
export function unlessStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new StoppedError('stopped');
  }
}

/** Lets the browser do what it has to do. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Does something for each of many things without keeping the browser for long. A worker would need an address of its own, which the
 * Content-Security-Policy of SharePoint does not allow.
 * @param onProgress - called after each slice with how many are done
 * @throws StoppedError, and what `work` throws
 */
export async function inSlices<Item, Result>(
  items: readonly Item[], work: (item: Item, place: number) => Result, { signal, onProgress }: { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void } = {}
): Promise<Result[]> {
  const results: Result[] = [];
  let until = Date.now() + SLICE;
  for (let place = 0; place < items.length; place += 1) {
    results.push(work(items[place], place));
    if (Date.now() >= until) {
      onProgress?.(results.length);
      await breathe();
      unlessStopped(signal);
      until = Date.now() + SLICE;
    }
  }
  onProgress?.(results.length);
  return results;
}
