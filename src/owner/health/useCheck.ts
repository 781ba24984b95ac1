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
  /** Whether it was made before somebody went to another tool and came back. */
  readonly isKept: boolean;
  /** Counts the checks, so that what was put right before is not taken for what was found since. */
  readonly round: number;
}

const STARTING: CheckState = { status: 'running', progress: undefined, findings: [] };

/** A check as it can be shown again: one that is under way ends with what shows it. */
export function keptCheck({ status, progress, findings, checked, detail }: CheckState): CheckState {
  return status === 'running' ? { status: 'stopped', progress: undefined, findings } : { status, progress, findings, checked, detail };
}

/**
 * Checks as soon as it is shown, and ends with what shows it.
 * @param kept - an earlier check, which is shown in place of a new one
 */
export function useCheck(owner: OwnerContent, kept: CheckState | undefined): Checking {
  const [state, setState] = React.useState(kept ?? STARTING);
  const [round, setRound] = React.useState(0);
  const controller = React.useRef<AbortController>();

  React.useEffect(() => {
    if (kept !== undefined && round === 0) {
      return undefined;
    }
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

  return { ...state, round, isKept: kept !== undefined && round === 0, stop: () => controller.current?.abort(), again: () => setRound((before) => before + 1) };
}
