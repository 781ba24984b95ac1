import * as React from 'react';
import { asFailure, ContentFailure } from '../../content/failures';
import { CreationProgress, CreationReport } from '../../content/listParts';
import { useAlive } from '../useAlive';

/** Makes lists, and tells how far it is. */
export type Creating = (onProgress: (progress: CreationProgress) => void, isStopped: () => boolean) => Promise<CreationReport>;

export interface Creation {
  /** Only while it is under way. */
  readonly progress: CreationProgress | undefined;
  readonly failure: ContentFailure | undefined;
  /** Once it has ended by itself, or was stopped. */
  readonly report: CreationReport | undefined;
  readonly isStopping: boolean;
  start(create: Creating): void;
  stop(): void;
}

/** The making of lists on the screen: under way, stopped, broken off, or done. */
export function useCreation(): Creation {
  const [progress, setProgress] = React.useState<CreationProgress>();
  const [failure, setFailure] = React.useState<ContentFailure>();
  const [report, setReport] = React.useState<CreationReport>();
  const [isStopping, setStopping] = React.useState(false);
  const stopped = React.useRef(false);
  const alive = useAlive();

  const end = (failed: ContentFailure | undefined, done: CreationReport | undefined): void => {
    if (alive.current) {
      setProgress(undefined);
      setStopping(false);
      setFailure(failed);
      setReport(done);
    }
  };
  return {
    progress,
    failure,
    report,
    isStopping,
    start(create) {
      if (progress) {
        return;
      }
      stopped.current = false;
      setFailure(undefined);
      setReport(undefined);
      setProgress({ done: 0, all: 0 });
      create((next) => alive.current && setProgress(next), () => stopped.current).then((done) => end(undefined, done), (error) => end(asFailure(error), undefined));
    },
    stop() {
      stopped.current = true;
      setStopping(true);
    }
  };
}
