import { Text } from '@fluentui/react/lib/Text';
import * as React from 'react';
import { ContentFailure } from '../../content/failures';
import { useHub } from '../HubContext';
import states from '../states/states.module.scss';
import { Retry } from '../states/useRetry';
import { fill } from '../text/fill';
import { longTime } from '../text/longTime';

export interface SavedNoteProps {
  /** When the server said what is shown. */
  readonly at: Date;
  /** Why it says nothing newer. */
  readonly failure: ContentFailure;
  readonly retry: Retry;
}

/** Says that what is shown is a copy, of when, and why. */
export const SavedNote: React.FC<SavedNoteProps> = ({ at, failure, retry }) => {
  const { strings } = useHub();
  return (
    <div role="status" className={states.notes}>
      <Text block>{strings.failures[failure.kind]} {fill(strings.savedFrom, { time: longTime(at, strings) })}</Text>
      <button type="button" className={states.button} onClick={retry.start} aria-disabled={retry.busy}>{retry.busy ? strings.tryingAgain : strings.tryAgain}</button>
    </div>
  );
};
