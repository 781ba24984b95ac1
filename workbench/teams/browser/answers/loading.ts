import { Answers } from '../teamsCall';

/** Microsoft Learn, "Show a native loading indicator": after so long Teams shows an error with *Retry*. Milliseconds. */
const PATIENCE = 30_000;

/** How far the tab says that it is. */
export type Progress = 'loading' | 'loaded' | 'ready' | 'failed';

export interface LoadingWatch {
  readonly answers: Answers;
  /** Begins anew, with the tab. */
  begin(): void;
}

/** Waits, as Teams does behind its spinner, for the tab to say that it is there. */
export function loadingWatch(onProgress: (progress: Progress, words: string) => void): LoadingWatch {
  let timer: number | undefined;
  let begun = 0;
  const since = (): string => `after ${((performance.now() - begun) / 1000).toFixed(1)} s`;
  const end = (progress: Progress, words: string): undefined => {
    window.clearTimeout(timer);
    onProgress(progress, words);
    return undefined;
  };
  return {
    answers: {
      'appInitialization.appLoaded': () => {
        // The spinner goes; that the tab is ready is yet to be said.
        onProgress('loaded', `Loaded ${since()}; not yet ready.`);
        return undefined;
      },
      'appInitialization.success': () => end('ready', `Ready ${since()}.`),
      'appInitialization.failure': ({ args: [reason, message] }) => end('failed', `Failed: ${reason}, ${message}.`),
      'appInitialization.expectedFailure': ({ args: [reason, message] }) => end('failed', `Failed as expected: ${reason}, ${message}.`)
    },
    begin() {
      window.clearTimeout(timer);
      begun = performance.now();
      onProgress('loading', 'Loading: Teams shows its spinner.');
      timer = window.setTimeout(() => onProgress('failed', `Failed: the tab has not said within ${PATIENCE / 1000} s that it is ready. Teams shows an error.`), PATIENCE);
    }
  };
}
