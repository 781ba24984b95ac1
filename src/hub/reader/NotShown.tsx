import * as React from 'react';
import { ContentFailure } from '../../content/failures';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import styles from './reader.module.scss';

export interface NotShownProps {
  readonly failure: ContentFailure;
  /** The article came; it is the hub that could not show it. */
  readonly isOurs: boolean;
  readonly busy: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
  readonly titleId: string;
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

/** An article that is gone or cannot be read: one sentence, and the cards as the next step. */
export const NotShown: React.FC<NotShownProps> = ({ failure, isOurs, busy, onRetry, onClose, titleId, titleRef }) => {
  const { strings } = useHub();
  const { reader } = strings;
  const gone = failure.kind === 'itemMissing';
  return (
    <div className={styles.column}>
      <h2 id={titleId} ref={titleRef} tabIndex={-1} className={styles.title}>{gone ? reader.gone : reader.failed}</h2>
      <p className={styles.paragraph}>{isOurs ? reader.fault : gone ? reader.goneWhy : failure.kind === 'accessDenied' ? reader.denied : strings.failures[failure.kind]}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.button} onClick={onClose}>{reader.toCards}</button>
        {!gone && <button type="button" className={styles.button} aria-disabled={busy} onClick={onRetry}>{busy ? strings.tryingAgain : strings.tryAgain}</button>}
      </p>
      {!gone && (
        <details className={styles.detail}>
          <summary>{strings.failureDetails}</summary>
          <p>{fill(isOurs ? reader.faultSaid : strings.failureSaid, { detail: failure.detail })}</p>
        </details>
      )}
    </div>
  );
};
