import * as React from 'react';
import { asFailure } from '../../../content/failures';
import { ImportWrite } from '../../../content/import/plan';
import { StoppedError } from '../../../content/import/slices';
import { ImportContent, Written } from '../../../content/manage/importContent';
import { fill } from '../../../hub/text/fill';
import { grouped } from '../../../hub/text/plural';
import { useTexts } from '../../texts/localised';
import styles from '../import.module.scss';
import { Result } from '../importState';
import { texts } from '../texts';
import { StepFrame } from './StepFrame';

export interface WriteStepProps {
  readonly port: ImportContent;
  readonly writes: readonly ImportWrite[];
  readonly onBusy: (question: string | undefined) => void;
  /** Called at the end, also when somebody has left meanwhile. */
  readonly onChanged: () => void;
  readonly onEnd: (result: Omit<Result, 'rows' | 'wanted'>) => void;
}

/** The import itself. */
export const WriteStep: React.FC<WriteStepProps> = ({ port, writes, onBusy, onChanged, onEnd }) => {
  const own = useTexts(texts);
  const [done, setDone] = React.useState(0);
  const [waiting, setWaiting] = React.useState(0);
  const stop = React.useRef(new AbortController());

  React.useEffect(() => {
    const written = new Map<number, Written>();
    const { signal } = stop.current;
    let current = true;
    const end = (how: Result['end'], detail = ''): void => {
      onBusy(undefined);
      if (current) {
        onEnd({ written, end: how, detail });
      }
      onChanged();
    };
    onBusy(own.write.leaveQuestion);
    port.write(writes, {
      signal,
      onWritten: (some) => {
        some.forEach((one) => written.set(one.number, one));
        if (current) {
          setDone(written.size);
        }
      },
      onWaiting: (seconds) => current && setWaiting(seconds)
    }).then(() => end('done'), (error) => (error instanceof StoppedError ? end('stopped') : end('broken', asFailure(error).detail)));
    return () => {
      current = false;
      stop.current.abort();
    };
  }, []);

  return (
    <StepFrame title={own.write.title}>
      <progress className={styles.progress} aria-label={own.write.title} max={writes.length} value={done} />
      <p>{fill(own.write.progress, { done: grouped(done), all: grouped(writes.length) })}</p>
      <p role="status">{waiting > 0 ? fill(own.write.waiting, { seconds: waiting }) : ''}</p>
      <div className={styles.actions}><button type="button" className={styles.other} onClick={() => stop.current.abort()}>{own.stop}</button></div>
    </StepFrame>
  );
};
