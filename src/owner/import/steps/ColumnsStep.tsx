import * as React from 'react';
import { ImportColumn, importColumns, ValueColumn } from '../../../content/import/columns';
import { wordsOf } from '../../../content/import/htmlText';
import { shortened } from '../../../content/import/issue';
import { Matching, unmatched } from '../../../content/import/matching';
import { ImportList } from '../../../content/manage/importContent';
import { useHub } from '../../../hub/HubContext';
import { fill } from '../../../hub/text/fill';
import { useTexts } from '../../texts/localised';
import styles from '../import.module.scss';
import { Choices } from '../importState';
import { texts } from '../texts';
import { Actions } from './Actions';
import { StepFrame } from './StepFrame';

export interface ColumnsStepProps {
  readonly list: ImportList;
  readonly choices: Choices;
  readonly onMatching: (matching: Matching) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Which of their columns is which of ours. */
export const ColumnsStep: React.FC<ColumnsStepProps> = ({ list, choices: { sheet, matching }, onMatching, onNext, onBack }) => {
  const own = useTexts(texts);
  const { idPrefix } = useHub();
  const { columns } = own;
  const [missing, setMissing] = React.useState(false);
  const titleBox = React.useRef<HTMLSelectElement>(null);
  const has = (column: ImportColumn): boolean => column === 'key' || list.columns.includes(column as ValueColumn);
  const nameOf = (place: number): string => sheet.header[place] || fill(columns.unnamed, { number: place + 1 });
  const exampleOf = (place: number): string => wordsOf((sheet.rows.find(({ cells }) => (cells[place] ?? '').trim() !== '')?.cells[place] ?? '').slice(0, 2000));
  const left = unmatched(sheet, matching);
  const absent = importColumns.filter((column) => !has(column));
  const choose = (column: ImportColumn, value: string): void => {
    onMatching({ ...matching, [column]: value === '' ? undefined : Number(value) });
  };
  const next = (): void => {
    if (matching.title === undefined) {
      setMissing(true);
      titleBox.current?.focus();
    } else {
      onNext();
    }
  };
  const idOf = (column: ImportColumn): string => `${idPrefix}-import-${column}`;
  const failing = missing && matching.title === undefined;
  return (
    <StepFrame title={columns.title} step={3}>
      <p>{columns.what}</p>
      {failing && <div role="alert" className={styles.problem} id={`${idOf('title')}-fault`}><p>{columns.titleMissing}</p></div>}
      <div className={styles.matching}>
        {importColumns.filter(has).map((column) => {
          const place = matching[column];
          return (
            <div key={column} className={styles.field}>
              <label htmlFor={idOf(column)}>{columns.names[column]}</label>
              <select
                id={idOf(column)}
                ref={column === 'title' ? titleBox : undefined}
                value={place ?? ''}
                aria-invalid={column === 'title' && failing}
                aria-describedby={column === 'title' && failing ? `${idOf('title')}-fault` : `${idOf(column)}-hint`}
                onChange={(event) => choose(column, event.target.value)}
              >
                <option value="">{columns.none}</option>
                {sheet.header.map((_, index) => <option key={index} value={index}>{nameOf(index)}</option>)}
              </select>
              <p id={`${idOf(column)}-hint`}>
                {column === 'key' && place === undefined ? columns.keyHint : place === undefined || exampleOf(place) === '' ? '' : fill(columns.example, { value: shortened(exampleOf(place)) })}
              </p>
            </div>
          );
        })}
      </div>
      {left.length > 0 && <p>{columns.left} {left.map(nameOf).join(', ')}</p>}
      {absent.length > 0 && <p>{fill(columns.absent, { columns: absent.map((column) => columns.names[column]).join(', ') })}</p>}
      <Actions onNext={next} onBack={onBack} />
    </StepFrame>
  );
};
