import * as React from 'react';
import { ContentFailure } from '../../content/failures';
import { HubStrings } from '../strings';
import { fill } from '../text/fill';
import { Heading } from './heading';
import styles from './noHub.module.scss';

export interface LookingFailedProps {
  readonly failure: ContentFailure;
  readonly strings: HubStrings;
  readonly heading: Heading;
  readonly onRetry: () => void;
  /** Absent where no hub was shown before. */
  readonly onBack: (() => void) | undefined;
}

/** SharePoint could not be asked which hubs there are. */
export const LookingFailed: React.FC<LookingFailedProps> = ({ failure, strings, heading, onRetry, onBack }) => (
  <>
    <h2 {...heading} className={styles.heading}>{strings.sites.failed}</h2>
    <p>{strings.failures[failure.kind]}</p>
    <button type="button" className={styles.button} onClick={onRetry}>{strings.tryAgain}</button>{' '}
    {onBack && <button type="button" className={styles.button} onClick={onBack}>{strings.sites.keep}</button>}
    <details className={styles.detail}>
      <summary>{strings.failureDetails}</summary>
      <p>{fill(strings.failureSaid, { detail: failure.detail })}</p>
    </details>
  </>
);
