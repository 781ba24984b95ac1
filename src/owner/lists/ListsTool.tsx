import * as React from 'react';
import { asFailure, ContentFailure } from '../../content/failures';
import { ListsCheck, ListsContent } from '../../content/manage/listsContent';
import { useHub } from '../../hub/HubContext';
import { useAlive } from '../../hub/useAlive';
import type { ToolProps } from '../panel/tool';
import { useTexts } from '../texts/localised';
import { AddMissing } from './AddMissing';
import { CheckedList } from './CheckedList';
import { CopyColumn } from './CopyColumn';
import styles from './lists.module.scss';
import { texts } from './texts';

interface Known {
  readonly content: ListsContent;
  readonly check: ListsCheck;
}

/**
 * Whether the two lists are complete, and what can be done about it.
 * @public fetched by the panel, where no tool can follow
 */
export const Tool: React.FC<ToolProps> = ({ owner, onChanged, onBusy }) => {
  const { strings } = useHub();
  const own = useTexts(texts);
  const [known, setKnown] = React.useState<Known>();
  const [failure, setFailure] = React.useState<ContentFailure>();
  const alive = useAlive();
  /** What is being asked before leaving, by what is under way: several things can be. */
  const questions = React.useRef(new Map<string, string>());
  const busyWith = (what: string) => (question: string | undefined): void => {
    questions.current.delete(what);
    if (question !== undefined) {
      questions.current.set(what, question);
    }
    onBusy(Array.from(questions.current.values()).pop());
  };

  const look = async (): Promise<void> => {
    setFailure(undefined);
    try {
      const content = await owner.lists();
      const check = await content.check();
      if (alive.current) {
        setKnown({ content, check });
      }
    } catch (error) {
      if (alive.current) {
        setFailure(asFailure(error));
      }
    }
  };
  const again = (): void => {
    look().catch(() => undefined);
  };
  React.useEffect(again, []);

  if (failure) {
    return (
      <div role="alert">
        <p>{own.failed} {strings.failures[failure.kind]}</p>
        <button type="button" className={styles.button} onClick={again}>{own.tryAgain}</button>
      </div>
    );
  }
  if (!known) {
    return <p role="status">{own.loading}</p>;
  }
  const { content, check } = known;
  const changed = (): void => {
    onChanged();
    again();
  };
  return (
    <>
      {check.lists.map((list) => <CheckedList key={list.list} check={list} version={check.version} />)}
      {check.lists.some(({ found }) => found) && <p>{own.counted}</p>}
      <AddMissing content={content} check={check} onBusy={busyWith('add')} onAdded={changed} />
      {check.lists.some(({ found }) => found && found.targets.length > 0) && <CopyColumn content={content} lists={check.lists} busyWith={busyWith} onCopied={changed} />}
    </>
  );
};
