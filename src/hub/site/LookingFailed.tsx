import * as React from 'react';
import { ContentFailure } from '../../content/failures';
import { HubStrings } from '../strings';
import { fill } from '../text/fill';
import styles from './noHub.module.scss';

export interface LookingFailedProps {
  readonly failure: ContentFailure;
  readonly strings: HubStrings;
  readonly headingId: string;
  readonly onRetry: () => void;
}

/** SharePoint could not be asked which hubs there are. */
export const LookingFailed: React.FC<LookingFailedProps> = ({ failure, strings, headingId, onRetry }) => (
  <div role="alert">
    <h2 id={headingId} className={styles.heading}>{strings.sites.failed}</h2>
    <p>{strings.failures[failure.kind]}</p>
    <button type="button" className={styles.button} onClick={onRetry}>{strings.tryAgain}</button>
    <details className={styles.detail}>
      <summary>{strings.failureDetails}</summary>
      <p>{fill(strings.failureSaid, { detail: failure.detail })}</p>
    </details>
  </div>
);
