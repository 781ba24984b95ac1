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
  /** To be given back when the same check is shown again. */
  readonly kept: KeptFixes;
}

/** What became of fixes, and which versions they made. */
export interface KeptFixes {
  readonly states: ReadonlyMap<string, FixState>;
  readonly versions: Map<string, string>;
}

const keyOf = ({ kind, list, id }: Finding): string => `${kind} ${list} ${id ?? ''}`;

/**
 * Puts things right, one after the other: so SharePoint is not flooded, and two fixes of one item know of each other.
 * @param round - of the check; a new one forgets what was done
 * @param onFixed - called after each press that changed anything
 * @param onBusy - as of the panel's tools
 * @param kept - of the same check, shown before
 */
export function useFixes(owner: OwnerContent, round: number, onFixed: () => void, onBusy: (busy: boolean) => void, kept?: KeptFixes): Fixes {
  const [states, setStates] = React.useState<ReadonlyMap<string, FixState>>(() => settled(kept?.states));
  const versions = React.useRef(kept?.versions ?? new Map<string, string>());
  const queue = React.useRef(Promise.resolve());
  const alive = useAlive();

  const first = React.useRef(round);
  React.useEffect(() => {
    if (round !== first.current) {
      setStates(new Map());
      versions.current = new Map();
    }
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
    kept: { states, versions: versions.current },
    of: (finding) => states.get(keyOf(finding)),
    fix: (findings) => {
      const open = findings.filter((finding) => !['working', 'done'].includes(states.get(keyOf(finding))?.status ?? ''));
      note(open, { status: 'working' });
      queue.current = queue.current.then(() => some(open));
    }
  };
}

/** What was being saved when somebody left: nobody knows how that ended. Pressed again it is done, or told to be changed. */
function settled(states: ReadonlyMap<string, FixState> = new Map()): ReadonlyMap<string, FixState> {
  return new Map(Array.from(states).filter(([, { status }]) => status !== 'working'));
}
