import * as React from 'react';
import { asFailure } from '../../content/failures';
import { Finding } from '../../content/health/finding';
import { OwnerContent } from '../../content/manage/ownerContent';
import { useAlive } from '../../hub/useAlive';
import { fix } from './fixes';

/** What became of a fix. */
export type FixState = { readonly status: 'working' | 'done' | 'changed' } | { readonly status: 'failed'; readonly detail: string };

export interface Fixes {
  readonly of: (finding: Finding) => FixState | undefined;
  readonly fix: (findings: readonly Finding[]) => void;
}

const keyOf = ({ kind, list, id }: Finding): string => `${kind} ${list} ${id ?? ''}`;

/**
 * Puts things right, one after the other: so SharePoint is not flooded, and two fixes of one item know of each other.
 * @param round - of the check; a new one forgets what was done
 * @param onFixed - called after each press that changed anything
 * @param onBusy - as of the panel's tools
 */
export function useFixes(owner: OwnerContent, round: number, onFixed: () => void, onBusy: (busy: boolean) => void): Fixes {
  const [states, setStates] = React.useState<ReadonlyMap<string, FixState>>(new Map());
  const versions = React.useRef(new Map<string, string>());
  const queue = React.useRef(Promise.resolve());
  const alive = useAlive();

  React.useEffect(() => {
    setStates(new Map());
    versions.current = new Map();
  }, [round]);

  /** One copy for all of them: they can be thousands. */
  const note = (findings: readonly Finding[], state: FixState): void => {
    if (alive.current) {
      setStates((before) => {
        const after = new Map(before);
        findings.forEach((finding) => after.set(keyOf(finding), state));
        return after;
      });
    }
  };
  const one = async (finding: Finding): Promise<boolean> => {
    const item = `${finding.list} ${finding.id}`;
    try {
      const fixed = await fix(await owner.health(), finding, versions.current.get(item) ?? finding.version ?? '');
      if (fixed.outcome === 'done' && fixed.version !== undefined) {
        versions.current.set(item, fixed.version);
      }
      note([finding], { status: fixed.outcome });
      return fixed.outcome === 'done';
    } catch (error) {
      note([finding], { status: 'failed', detail: asFailure(error).detail });
      return false;
    }
  };
  const some = async (findings: readonly Finding[]): Promise<void> => {
    onBusy(true);
    let changed = false;
    for (const finding of findings) {
      // Who closes the panel has been asked, and stops what has not begun.
      changed = (alive.current === true && await one(finding)) || changed;
    }
    onBusy(false);
    if (changed) {
      onFixed();
    }
  };
  return {
    of: (finding) => states.get(keyOf(finding)),
    fix: (findings) => {
      const open = findings.filter((finding) => !['working', 'done'].includes(states.get(keyOf(finding))?.status ?? ''));
      note(open, { status: 'working' });
      queue.current = queue.current.then(() => some(open));
    }
  };
}
