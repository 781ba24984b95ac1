/** So long the browser is kept busy at a time; milliseconds. Half of a frame's budget at 60 a second, so that keys and the pointer are answered. */
const SLICE = 8;

/** Lets the browser answer what waits. A timer would be held back to four milliseconds, and to a second in a window that is not seen. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Does something with each item, in slices.
 * @throws AbortError between two slices after *Stop*; what `work` throws
 */
export async function inSlices<Item>(items: readonly Item[], work: (item: Item) => void, signal: AbortSignal): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    if (performance.now() - begun > SLICE) {
      await pause();
      begun = performance.now();
    }
    if (signal.aborted) {
      throw new DOMException('Stopped.', 'AbortError');
    }
    work(item);
  }
}
