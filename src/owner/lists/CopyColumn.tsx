import * as React from 'react';
import { asFailure, ContentFailure } from '../../content/failures';
import { CopyProgress, CopyReport, ListCheck, ListsContent } from '../../content/manage/listsContent';
import { useHub } from '../../hub/HubContext';
import states from '../../hub/states/states.module.scss';
import { fill } from '../../hub/text/fill';
import { useAlive } from '../../hub/useAlive';
import { useTexts } from '../texts/localised';
import { CopyResult } from './CopyResult';
import { ColumnSelect } from './ColumnSelect';
import styles from './lists.module.scss';
import { texts } from './texts';

export interface CopyColumnProps {
  readonly content: ListsContent;
  readonly lists: readonly ListCheck[];
  /** @returns what tells the panel which question to ask before it is left */
  readonly busyWith: (what: string) => (question: string | undefined) => void;
  readonly onCopied: () => void;
}

/** Fills a column of the hub from one that the list had before: the values are copied, so that all parts of the hub find them. */
export const CopyColumn: React.FC<CopyColumnProps> = ({ lists, ...props }) => {
  const own = useTexts(texts);
  return (
    <section className={styles.list}>
      <h3>{own.copyHeading}</h3>
      <p>{own.copyWhat}</p>
      {lists.map((check) => check.found && check.found.targets.length > 0 && <CopyInList key={check.list} check={check} {...props} />)}
    </section>
  );
};

const CopyInList: React.FC<Omit<CopyColumnProps, 'lists'> & { readonly check: ListCheck }> = ({ check: { list, title, found }, content, busyWith, onCopied }) => {
  const { idPrefix, strings } = useHub();
  const own = useTexts(texts);
  const [to, setTo] = React.useState('');
  const [from, setFrom] = React.useState('');
  const [progress, setProgress] = React.useState<CopyProgress>();
  const [report, setReport] = React.useState<CopyReport>();
  const [failure, setFailure] = React.useState<ContentFailure>();
  const stopped = React.useRef(false);
  const failed = React.useRef<HTMLParagraphElement>(null);
  const alive = useAlive();
  const { targets = [], hindrance } = found ?? {};
  const sources = targets.find(({ name }) => name === to)?.from ?? [];
  const isBusy = progress !== undefined;
  const isReady = sources.some(({ name }) => name === from);
  const id = `${idPrefix}-copy-${list}`;

  React.useEffect(() => () => { stopped.current = true; }, []);
  // The button that stops has gone.
  React.useEffect(() => failed.current?.focus(), [failure]);
  const copy = async (): Promise<void> => {
    stopped.current = false;
    setFailure(undefined);
    setReport(undefined);
    setProgress({ done: 0, all: 0 });
    busyWith(list)(own.copyStop);
    try {
      const ended = await content.copy(list, from, to, (next) => alive.current && setProgress(next), () => stopped.current);
      if (alive.current) {
        setReport(ended);
      }
    } catch (error) {
      if (alive.current) {
        setFailure(asFailure(error));
      }
    }
    if (alive.current) {
      setProgress(undefined);
      busyWith(list)(undefined);
      onCopied();
    }
  };
  if (hindrance) {
    return <p>{title}: {own.hindrances[hindrance]}</p>;
  }
  return (
    <fieldset className={styles.copy}>
      <legend>{title}</legend>
      <ColumnSelect id={`${id}-to`} label={own.to} choose={own.choose} columns={targets} value={to} disabled={isBusy} onChange={setTo} />
      <ColumnSelect id={`${id}-from`} label={own.from} choose={own.choose} columns={sources} value={isReady ? from : ''} disabled={isBusy} onChange={setFrom} />
      <button type="button" className={styles.button} aria-disabled={isBusy || !isReady} onClick={() => { if (!isBusy && isReady) { copy().catch(() => undefined); } }}>
        {isBusy ? own.copying : own.copy}
      </button>
      {isBusy && <button type="button" className={styles.button} onClick={() => { stopped.current = true; }}>{own.stop}</button>}
      <span role="status" className={states.unseen}>{isBusy ? own.copying : ''}</span>
      {progress && progress.all > 0 && <p aria-hidden="true">{fill(own.copied, { done: progress.done, all: progress.all })}</p>}
      {report && <CopyResult report={report} />}
      {failure && <p ref={failed} tabIndex={-1} role="alert">{strings.failures[failure.kind]} {failure.detail}</p>}
    </fieldset>
  );
};
