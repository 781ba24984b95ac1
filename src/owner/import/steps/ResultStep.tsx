import * as React from 'react';
import { WrittenHow } from '../../../content/manage/importContent';
import { useHub } from '../../../hub/HubContext';
import { grouped, plural } from '../../../hub/text/plural';
import { useTexts } from '../../texts/localised';
import { downloadCsv } from '../download';
import styles from '../import.module.scss';
import { Result } from '../importState';
import { sentencesOf } from '../issueText';
import { texts } from '../texts';
import { Actions } from './Actions';
import { FailedRows } from './FailedRows';
import { StepFrame } from './StepFrame';

export interface ResultStepProps {
  readonly result: Result;
  readonly drafts: boolean;
  /** Where the new articles are. */
  readonly href: string;
  readonly onAgain: () => void;
  readonly onAnother: () => void;
}

const HOW: readonly (WrittenHow | 'open')[] = ['added', 'changed', 'conflict', 'gone', 'denied', 'refused', 'failed', 'unknown', 'open'];
/** Of these a row has a reason. */
const FAILED: readonly string[] = ['conflict', 'gone', 'denied', 'refused', 'failed'];

/** What came of an import: what failed is shown with its reason, and every row can be downloaded. */
export const ResultStep: React.FC<ResultStepProps> = ({ result: { rows, written, wanted, end, detail }, drafts, href, onAgain, onAnother }) => {
  const own = useTexts(texts);
  const { strings } = useHub();
  const { result, check } = own;
  const howOf = (number: number): WrittenHow | 'open' | 'left' => written.get(number)?.how ?? (wanted.has(number) ? 'open' : 'left');
  const countOf = (how: string): number => Array.from(wanted).filter((number) => howOf(number) === how).length;
  const save = (): void => downloadCsv(result.fileName, [
    [check.row, check.article, check.outcome, result.id, check.why, result.detail],
    ...rows.map((row) => {
      const one = written.get(row.number);
      const how = howOf(row.number);
      return [row.number, row.title, how === 'left' ? check.outcomes[row.outcome] : result.how[how], one?.id ?? row.item?.id ?? '', sentencesOf(row, own).join(' '), one?.detail ?? ''];
    })
  ]);
  const failed = rows.filter(({ number }) => FAILED.includes(howOf(number)));
  const refused = rows.filter(({ outcome }) => outcome === 'refused').length;
  const doubles = rows.filter(({ outcome, number }) => outcome === 'double' && !wanted.has(number)).length;
  const rest = HOW.some((how) => !['added', 'changed'].includes(how) && countOf(how) > 0);
  return (
    <StepFrame title={result.title}>
      {end !== 'done' && (
        <div role="alert" className={styles.problem}>
          <p>{end === 'stopped' ? result.stopped : result.broken}</p>
          {detail !== '' && <p className={styles.quiet}>{strings.failureSaid.replace('{detail}', detail)}</p>}
        </div>
      )}
      <ul className={styles.counts}>
        {HOW.filter((how) => ['added', 'changed'].includes(how) || countOf(how) > 0).map((how) => (
          <li key={how}><span className={styles.count}>{grouped(countOf(how))}</span> <strong>{result.how[how]}</strong></li>
        ))}
      </ul>
      {failed.length > 0 && <FailedRows rows={failed} written={written} />}
      {refused > 0 && <p>{plural(result.refusedBefore, refused, strings.language)}</p>}
      {doubles > 0 && <p>{plural(result.doubleBefore, doubles, strings.language)}</p>}
      {drafts && countOf('added') > 0 && <p>{result.draftsWait}</p>}
      {countOf('added') > 0 && <p><a className={styles.link} href={href} target="_blank" rel="noreferrer">{drafts ? result.toDrafts : result.toList} {strings.opensInNewTab}</a></p>}
      <p><button type="button" className={styles.link} onClick={save}>{result.download}</button></p>
      {rest && <Actions label={result.goOn} onNext={onAgain} />}
      <div className={styles.actions}><button type="button" className={styles.other} onClick={onAnother}>{result.another}</button></div>
    </StepFrame>
  );
};
