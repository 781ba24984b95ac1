import { unlessStopped } from '../../../content/import/slices';

/** Lets seconds pass. */
export type Wait = (seconds: number, signal: AbortSignal) => Promise<void>;

/** @throws StoppedError as soon as it is stopped */
export async function wait(seconds: number, signal: AbortSignal): Promise<void> {
  unlessStopped(signal);
  await new Promise<void>((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, seconds * 1000);
    signal.addEventListener('abort', over);
  });
  unlessStopped(signal);
}
