import * as React from 'react';
import { FileError, Sheet } from '../../../content/import/sheet';
import { useHub } from '../../../hub/HubContext';
import { fill } from '../../../hub/text/fill';
import { useTexts } from '../../texts/localised';
import styles from '../import.module.scss';
import { readFile } from '../readFile';
import { texts } from '../texts';
import { Actions } from './Actions';
import { StepFrame } from './StepFrame';

export interface FileStepProps {
  /** The file that was chosen before. */
  readonly chosen: string | undefined;
  readonly onRead: (fileName: string, sheet: Sheet) => void;
  readonly onNext: () => void;
}

/** Choosing a file. */
export const FileStep: React.FC<FileStepProps> = ({ chosen, onRead, onNext }) => {
  const own = useTexts(texts);
  const { idPrefix } = useHub();
  const [fault, setFault] = React.useState<FileError>();
  const [share, setShare] = React.useState<number>();
  const [over, setOver] = React.useState(false);
  const stop = React.useRef(new AbortController());
  React.useEffect(() => () => stop.current.abort(), []);
  const inputId = `${idPrefix}-import-file`;

  const take = (file: File | undefined): void => {
    if (!file) {
      return;
    }
    // Of two files that were chosen one after the other the second counts.
    stop.current.abort();
    const current = new AbortController();
    stop.current = current;
    const unlessOld = (act: () => void): void => (current.signal.aborted ? undefined : act());
    setFault(undefined);
    setShare(0);
    readFile(file, current.signal, (next) => unlessOld(() => setShare(next))).then(
      (sheet) => unlessOld(() => onRead(file.name, sheet)),
      (error) => unlessOld(() => {
        setShare(undefined);
        setFault(error instanceof FileError ? error : new FileError('unreadable'));
      })
    );
  };
  const drop = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <StepFrame title={own.file.title} step={1}>
      <p>{own.file.what}</p>
      <p className={styles.quiet}>{own.file.feed}</p>
      {fault && <div role="alert" className={styles.problem} id={`${inputId}-fault`}><p>{fill(own.file.faults[fault.fault], { ...fault.place })}</p></div>}
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={inputId}>{own.file.choose}</label>
        <input
          id={inputId}
          type="file"
          accept=".csv,.txt,.tsv,.xml,.rss,.atom,.rdf"
          aria-describedby={fault ? `${inputId}-fault` : undefined}
          aria-invalid={fault !== undefined}
          onChange={(event) => { take(event.target.files?.[0]); event.target.value = ''; }}
        />
        <p className={styles.quiet}>{chosen === undefined ? own.file.drop : fill(own.file.chosen, { name: chosen })}</p>
      </div>
      <p role="status">{share === undefined ? '' : own.file.reading}</p>
      {share !== undefined && <progress className={styles.progress} aria-label={own.file.reading} value={share} />}
      {chosen !== undefined && <Actions onNext={onNext} />}
    </StepFrame>
  );
};
