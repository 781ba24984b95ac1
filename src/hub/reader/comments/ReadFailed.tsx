import * as React from 'react';
import { asFailure } from '../../../content/failures';
import { useHub } from '../../HubContext';
import styles from './comments.module.scss';

export interface ReadFailedProps {
  readonly text: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onRetry: () => Promise<{ readonly isSuccess: boolean }>;
  /** Id of the element that takes the focus when asking again has helped: the button is gone then. */
  readonly focusAfter: string;
}

/** What could not be read, why, and a next step. */
export const ReadFailed: React.FC<ReadFailedProps> = ({ text, error, busy, onRetry, focusAfter }) => {
  const { strings } = useHub();
  const retry = async (): Promise<void> => {
    if (!busy && (await onRetry()).isSuccess) {
      document.getElementById(focusAfter)?.focus();
    }
  };
  return (
    <div className={styles.failure}>
      <p role="alert">{text} {strings.failures[asFailure(error).kind]}</p>
      <button type="button" className={styles.button} aria-disabled={busy} onClick={retry}>{busy ? strings.tryingAgain : strings.tryAgain}</button>
    </div>
  );
};
