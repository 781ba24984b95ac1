import * as React from 'react';
import { Also, ImportWrite, outcomes, PlannedRow, writeOf } from '../../../content/import/plan';
import { ImportContent, ImportList } from '../../../content/manage/importContent';
import { useHub } from '../../../hub/HubContext';
import { fill } from '../../../hub/text/fill';
import { grouped, plural } from '../../../hub/text/plural';
import { useTexts } from '../../texts/localised';
import { downloadCsv } from '../download';
import styles from '../import.module.scss';
import { Choices } from '../importState';
import { sentencesOf } from '../issueText';
import { texts } from '../texts';
import { usePlan } from '../usePlan';
import { Actions } from './Actions';
import { RowTable } from './RowTable';
import { StepFrame } from './StepFrame';

export interface CheckStepProps {
  readonly port: ImportContent;
  readonly list: ImportList;
  readonly choices: Choices;
  readonly onImport: (rows: readonly PlannedRow[], writes: readonly ImportWrite[]) => void;
  readonly onBack: () => void;
}

/** What an import would do. */
export const CheckStep: React.FC<CheckStepProps> = ({ port, list, choices, onImport, onBack }) => {
  const own = useTexts(texts);
  const { strings } = useHub();
  const { check } = own;
  const [attempt, setAttempt] = React.useState(0);
  const [also, setAlso] = React.useState<Also>({});
  const [planning, stop] = usePlan(port, list, choices, attempt);
  const rows = planning.state === 'ready' ? planning.rows : undefined;
  const writes = React.useMemo(() => (rows ?? []).flatMap((row) => writeOf(row, { ...choices, columns: list.columns }, also) ?? []), [rows, also]);

  if (planning.state === 'rows' || planning.state === 'list') {
    const all = choices.sheet.rows.length;
    return (
      <StepFrame title={check.title} step={5}>
        <p role="status">{check.checking}</p>
        <progress className={styles.progress} aria-label={check.checking} max={all} {...(planning.state === 'rows' ? { value: planning.done } : {})} />
        <p className={styles.quiet}>{fill(planning.state === 'rows' ? check.rows : check.list, { done: grouped(planning.done), all: grouped(all) })}</p>
        <div className={styles.actions}><button type="button" className={styles.other} onClick={stop}>{own.stop}</button></div>
      </StepFrame>
    );
  }
  if (!rows) {
    return (
      <StepFrame title={check.title} step={5}>
        <div role="alert" className={styles.problem}>
          <p>{planning.state === 'failed' ? `${check.failed} ${strings.failures[planning.failure.kind]}` : check.stopped}</p>
        </div>
        <Actions label={own.tryAgain} onNext={() => setAttempt(attempt + 1)} onBack={onBack} />
      </StepFrame>
    );
  }
  const countOf = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length;
  const save = (): void => downloadCsv(check.fileName, [
    [check.row, check.article, check.outcome, check.why], ...rows.map((row) => [row.number, row.title, check.outcomes[row.outcome], sentencesOf(row, own).join(' ')])
  ]);
  return (
    <StepFrame title={check.title} step={5}>
      <p role="status">{check.nothingYet}</p>
      {!list.mayChange && <p>{own.mayNotChange}</p>}
      <ul className={styles.counts}>
        {outcomes.filter((outcome) => outcome !== 'double' || countOf('double') > 0).map((outcome) => (
          <li key={outcome}><span className={styles.count}>{grouped(countOf(outcome))}</span> <strong>{check.outcomes[outcome]}</strong><span className={styles.why}>{check.outcomesWhy[outcome]}</span></li>
        ))}
      </ul>
      {(['double', 'edited'] as const).filter((outcome) => countOf(outcome) > 0).map((outcome) => (
        <label key={outcome} className={styles.choice}>
          <input type="checkbox" checked={also[outcome] === true} onChange={({ target: { checked } }) => setAlso({ ...also, [outcome]: checked })} />
          <span>{plural(check.also[outcome], countOf(outcome), strings.language)}</span>
        </label>
      ))}
      {writes.length === 0 && <p>{check.nothing}</p>}
      <Actions label={plural(check.go, writes.length, strings.language)} onNext={writes.length > 0 ? () => onImport(rows, writes) : undefined} onBack={onBack} />
      <p><button type="button" className={styles.link} onClick={save}>{check.download}</button></p>
      <RowTable rows={rows} />
    </StepFrame>
  );
};
