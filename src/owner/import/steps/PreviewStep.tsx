import * as React from 'react';
import { useHub } from '../../../hub/HubContext';
import { fill } from '../../../hub/text/fill';
import { plural } from '../../../hub/text/plural';
import { useTexts } from '../../texts/localised';
import styles from '../import.module.scss';
import { Choices } from '../importState';
import { texts } from '../texts';
import { Actions } from './Actions';
import { StepFrame } from './StepFrame';

export interface PreviewStepProps {
  readonly choices: Choices;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const SHOWN = 5;
/** More of a cell nobody reads. */
const CELL = 160;
const MARKS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** The beginning of the file as it was read. */
export const PreviewStep: React.FC<PreviewStepProps> = ({ choices: { sheet, fileName }, onNext, onBack }) => {
  const own = useTexts(texts);
  const { strings: { language } } = useHub();
  const { preview } = own;
  const mark = MARKS[sheet.separator as keyof typeof MARKS];
  return (
    <StepFrame title={preview.title} step={2}>
      <p><strong>{fileName}</strong>: {plural(sheet.kind === 'feed' ? preview.entries : preview.rows, sheet.rows.length, language)}. {sheet.emptyRows > 0 && plural(preview.emptyRows, sheet.emptyRows, language)}</p>
      {sheet.separator !== undefined && (
        <p className={styles.quiet}>{fill(preview.how, { encoding: sheet.encoding.toUpperCase(), separator: mark ? preview.separators[mark] : `“${sheet.separator}”` })} {preview.wrong}</p>
      )}
      {/* A wide table is scrolled, by the keyboard as well. */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={preview.first}>
        <table className={styles.table}>
          <caption>{preview.first}</caption>
          <thead>
            <tr><th scope="col">{preview.number}</th>{sheet.header.map((name, place) => <th key={place} scope="col">{name || fill(own.columns.unnamed, { number: place + 1 })}</th>)}</tr>
          </thead>
          <tbody>
            {sheet.rows.slice(0, SHOWN).map(({ number, cells }) => (
              <tr key={number}><th scope="row">{number}</th>{sheet.header.map((_, place) => <td key={place}><span className={styles.cell}>{(cells[place] ?? '').slice(0, CELL)}</span></td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      <Actions onNext={onNext} onBack={onBack} />
    </StepFrame>
  );
};
