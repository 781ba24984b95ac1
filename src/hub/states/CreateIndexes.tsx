import * as React from 'react';
import { asFailure, ContentFailure } from '../../content/failures';
import { HubContent } from '../../content/hubContent';
import { useHub } from '../HubContext';
import { useAlive } from '../useAlive';
import states from './states.module.scss';

export interface CreateIndexesProps {
  readonly content: HubContent;
  /** Called when the indexes are there; the focus is still on the button. */
  readonly onCreated: () => void;
}

/** Offers to give the list of articles the indexes that it lacks. */
export const CreateIndexes: React.FC<CreateIndexesProps> = ({ content, onCreated }) => {
  const { strings } = useHub();
  const { indexes } = strings;
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<ContentFailure>();
  const alive = useAlive();

  const create = (): void => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailure(undefined);
    content.finder().then((finder) => finder.createIndexes()).then(
      () => {
        if (alive.current) {
          setBusy(false);
          onCreated();
        }
      },
      (error) => {
        if (alive.current) {
          setBusy(false);
          setFailure(asFailure(error, 'offline'));
        }
      }
    );
  };
  return (
    <>
      <button type="button" className={states.button} aria-disabled={busy} onClick={create}>{busy ? indexes.creating : indexes.create}</button>
      {/* Not every screen reader says that a button has a new name. */}
      <span role="status" className={states.unseen}>{busy ? indexes.creating : ''}</span>
      {failure && <p role="alert">{indexes.failed} {indexes.because[failure.kind as 'listTooLong' | 'accessDenied'] ?? strings.failures[failure.kind]}</p>}
    </>
  );
};
