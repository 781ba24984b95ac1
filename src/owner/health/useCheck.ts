import * as React from 'react';
import { asFailure } from '../../content/failures';
import { check, Checked, Progress } from '../../content/health/check';
import { Finding } from '../../content/health/finding';
import { OwnerContent } from '../../content/manage/ownerContent';

/** How a check stands. */
export interface CheckState {
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  readonly progress: Progress | undefined;
  /** What was found so far, in the order of harm. */
  readonly findings: readonly Finding[];
  readonly checked?: Checked;
  /** The server's words, after a failure. */
  readonly detail?: string;
}

export interface Checking extends CheckState {
  readonly stop: () => void;
  readonly again: () => void;
  /** Counts the checks, so that what was put right before is not taken for what was found since. */
  readonly round: number;
}

const STARTING: CheckState = { status: 'running', progress: undefined, findings: [] };

/** Checks as soon as it is shown, and ends with what shows it. */
export function useCheck(owner: OwnerContent): Checking {
  const [state, setState] = React.useState(STARTING);
  const [round, setRound] = React.useState(0);
  const controller = React.useRef<AbortController>();

  React.useEffect(() => {
    const current = new AbortController();
    controller.current = current;
    let shown = true;
    const show = (next: (before: CheckState) => CheckState): void => {
      if (shown) {
        setState(next);
      }
    };
    show(() => STARTING);
    owner.health()
      .then((content) => check(content, {
        at: new Date(),
        signal: current.signal,
        onProgress: (progress, findings) => show(() => ({ status: 'running', progress, findings }))
      }))
      .then(
        (checked) => show(() => ({ status: 'done', progress: undefined, findings: checked.findings, checked })),
        (error) => show((before) => (current.signal.aborted ? { ...before, status: 'stopped' } : { ...before, status: 'failed', detail: asFailure(error).detail }))
      );
    return () => {
      shown = false;
      current.abort();
    };
  }, [owner, round]);

  return { ...state, round, stop: () => controller.current?.abort(), again: () => setRound((before) => before + 1) };
}
