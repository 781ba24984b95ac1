import * as React from 'react';
import { PlannedRow } from '../../../content/import/plan';
import { Written } from '../../../content/manage/importContent';
import { useHub } from '../../../hub/HubContext';
import { plural } from '../../../hub/text/plural';
import { useTexts } from '../../texts/localised';
import styles from '../import.module.scss';
import { texts } from '../texts';

export interface FailedRowsProps {
  readonly rows: readonly PlannedRow[];
  readonly written: ReadonlyMap<number, Written>;
}

/** More are in the result file. */
const SHOWN = 20;

/** The rows that SharePoint did not take, with its own words. */
export const FailedRows: React.FC<FailedRowsProps> = ({ rows, written }) => {
  const own = useTexts(texts);
  const { strings } = useHub();
  const { check, result } = own;
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={result.failures}>
        <table className={styles.table}>
          <caption>{result.failures}</caption>
          <thead><tr><th scope="col">{check.row}</th><th scope="col">{check.article}</th><th scope="col">{result.happened}</th><th scope="col">{result.detail}</th></tr></thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ number, title }) => {
              const one = written.get(number);
              return <tr key={number}><th scope="row">{number}</th><td>{title}</td><td>{one && result.how[one.how]}</td><td>{one?.detail}</td></tr>;
            })}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN && <p>{plural(result.failuresMore, rows.length - SHOWN, strings.language)}</p>}
      <p>{result.failuresWhy}</p>
    </>
  );
};
