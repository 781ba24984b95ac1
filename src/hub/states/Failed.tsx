import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { ContentFailure } from '../../content/failures';
import { useHub } from '../HubContext';
import { fill } from '../text/fill';
import { isNotReady } from '../sections';
import { Retry } from './useRetry';
import styles from './states.module.scss';

export interface FailedProps {
  readonly text: string;
  /** What readers are told where there is no such list yet: they can do nothing about it. */
  readonly notReady?: string;
  readonly failure: ContentFailure;
  readonly retry: Retry;
}

/**
 * A list that could not be read: what it means for the reader, why, and a next step. The server's own words are folded
 * away: a reader need not see them, the person who is asked for help does.
 */
export const Failed: React.FC<FailedProps> = ({ text, notReady, failure, retry }) => {
  const { strings, mayEdit } = useHub();
  if (notReady && isNotReady(failure, mayEdit)) {
    return <div className={styles.state}><Text variant="mediumPlus" block>{notReady}</Text></div>;
  }
  return (
    <div className={styles.state} role="alert">
      <Text variant="mediumPlus" block>{text}</Text>
      <Text block className={styles.next}>{strings.failures[failure.kind]}</Text>
      {/* A native button: Fluent's first button would add a third to the size of the first view. */}
      <button type="button" className={styles.button} onClick={retry.start} aria-disabled={retry.busy}>{retry.busy ? strings.tryingAgain : strings.tryAgain}</button>
      <details className={styles.detail}>
        <summary>{strings.failureDetails}</summary>
        <Text variant="small" block>{fill(strings.failureSaid, { detail: failure.detail })}</Text>
      </details>
    </div>
  );
};
