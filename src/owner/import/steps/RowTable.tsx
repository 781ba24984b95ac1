import * as React from 'react';
import { Outcome, outcomes, PlannedRow } from '../../../content/import/plan';
import { useHub } from '../../../hub/HubContext';
import { fill } from '../../../hub/text/fill';
import { grouped } from '../../../hub/text/plural';
import { useTexts } from '../../texts/localised';
import styles from '../import.module.scss';
import { sentencesOf } from '../issueText';
import { texts } from '../texts';

export interface RowTableProps {
  readonly rows: readonly PlannedRow[];
}

type Filter = Outcome | 'all' | 'notes';

const PAGE = 50;

/** Row by row what would happen, and why. */
export const RowTable: React.FC<RowTableProps> = ({ rows }) => {
  const own = useTexts(texts);
  const { idPrefix } = useHub();
  const { check } = own;
  const [filter, setFilter] = React.useState<Filter>(rows.some(({ outcome }) => outcome === 'refused') ? 'refused' : 'all');
  const [count, setCount] = React.useState(PAGE);
  const fits = ({ outcome, notes }: PlannedRow): boolean => filter === 'all' || (filter === 'notes' ? outcome !== 'refused' && notes.length > 0 : outcome === filter);
  const shown = React.useMemo(() => rows.filter(fits), [rows, filter]);
  const id = `${idPrefix}-import-filter`;
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id}>{check.show}</label>
        <select id={id} value={filter} onChange={(event) => { setFilter(event.target.value as Filter); setCount(PAGE); }}>
          <option value="all">{check.all}</option>
          {outcomes.map((outcome) => <option key={outcome} value={outcome}>{check.outcomes[outcome]}</option>)}
          <option value="notes">{check.withNotes}</option>
        </select>
      </div>
      <p role="status" className={styles.quiet}>{fill(check.shown, { done: grouped(Math.min(count, shown.length)), all: grouped(shown.length) })}</p>
      {shown.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={check.title}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{check.row}</th><th scope="col">{check.article}</th><th scope="col">{check.outcome}</th><th scope="col">{check.why}</th></tr></thead>
            <tbody>
              {shown.slice(0, count).map((row) => (
                <tr key={row.number}>
                  <th scope="row">{row.number}</th>
                  <td>{row.title}</td>
                  <td>{check.outcomes[row.outcome]}</td>
                  <td><ul>{sentencesOf(row, own).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length > count && <button type="button" className={styles.link} onClick={() => setCount(count + PAGE)}>{check.more}</button>}
    </>
  );
};
