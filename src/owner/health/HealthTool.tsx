import * as React from 'react';
import { Finding, FindingKind } from '../../content/health/finding';
import { useHub } from '../../hub/HubContext';
import { fill } from '../../hub/text/fill';
import { grouped, plural } from '../../hub/text/plural';
import { ToolProps } from '../panel/tool';
import { useTexts } from '../texts/localised';
import { CheckLine } from './CheckLine';
import { exportCsv } from './exportCsv';
import { Chosen, chosenOf, EVERYTHING, Filters } from './Filters';
import { FindingGroup } from './FindingGroup';
import styles from './health.module.scss';
import { texts } from './texts';
import { CheckState, keptCheck, useCheck } from './useCheck';
import { KeptFixes, useFixes } from './useFixes';

/** What is found again when somebody comes back from another tool. */
interface Kept {
  readonly check: CheckState;
  readonly fixes: KeptFixes;
  readonly chosen: Chosen;
}

/**
 * Checks the content: what is out of date, broken or hard to read, the most harmful first.
 * @public fetched by the panel, where no tool can follow
 */
export const Tool: React.FC<ToolProps> = ({ owner, memory, onChanged, onTool, onBusy }) => {
  const { strings } = useHub();
  const own = useTexts(texts);
  const [kept] = React.useState(() => memory?.get('health') as Kept | undefined);
  const checking = useCheck(owner, kept?.check);
  const { findings, status, round } = checking;
  const fixes = useFixes(owner, round, onChanged, (busy) => onBusy(busy ? own.leaving : undefined), kept?.fixes);
  const [chosen, setChosen] = React.useState(kept?.chosen ?? EVERYTHING);
  const all = React.useMemo(() => byKind(findings), [findings]);
  const fitting = React.useMemo(() => chosenOf(findings, chosen), [findings, chosen]);
  const groups = React.useMemo(() => byKind(fitting), [fitting]);

  React.useEffect(() => {
    memory?.set('health', { check: keptCheck(checking), fixes: fixes.kept, chosen });
  });

  return (
    <>
      <CheckLine checking={checking} />
      {findings.length === 0 && status === 'done' && (
        <div className={styles.nothing}>
          <svg aria-hidden viewBox="0 0 24 24" width="40" height="40" className={styles.tick}><path fill="none" stroke="currentColor" strokeWidth="2" d="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM7.5 12.5l3 3l6-7" /></svg>
          <h3 className={styles.nothingTitle}>{own.nothingTitle}</h3>
          <p>{own.nothing}</p>
        </div>
      )}
      {findings.length > 0 && (
        <>
          <div className={styles.line}>
            <p className={styles.found}>{plural(own.found, findings.length, strings.language)}</p>
            <button type="button" className={styles.more} onClick={() => exportCsv(fitting, own, strings, new Date())}>{own.exportCsv}</button>
          </div>
          <Filters kinds={all} chosen={chosen} onChoose={setChosen} />
          <p role="status" className={styles.quiet}>
            {fitting.length === 0 ? own.nothingFits : chosen === EVERYTHING ? '' : fill(own.shown, { shown: grouped(fitting.length), all: grouped(findings.length) })}
          </p>
          {Array.from(groups, ([kind, some]) => (
            <FindingGroup key={`${kind} ${round}`} findings={some} fixes={fixes} onWhy={(subject) => onTool('why', subject)} onLists={() => onTool('lists')} />
          ))}
        </>
      )}
    </>
  );
};

function byKind(findings: readonly Finding[]): ReadonlyMap<FindingKind, readonly Finding[]> {
  const kinds = new Map<FindingKind, Finding[]>();
  findings.forEach((finding) => {
    const some = kinds.get(finding.kind);
    if (some) { some.push(finding); } else { kinds.set(finding.kind, [finding]); }
  });
  return kinds;
}
