import * as React from 'react';
import { useHub } from '../../HubContext';
import { fill } from '../../text/fill';
import { longDate } from '../../text/longDate';
import styles from './comments.module.scss';

/** When a comment was written, in the reader's time zone. A date that makes no sense is left out. */
export const CommentTime: React.FC<{ readonly created: Date }> = ({ created }) => {
  const { strings } = useHub();
  if (Number.isNaN(created.getTime())) {
    return null;
  }
  const words = fill(strings.comments.time, { date: longDate(created, strings), hour: twoDigits(created.getHours()), minute: twoDigits(created.getMinutes()) });
  return <time dateTime={created.toISOString()} className={styles.time}>{words}</time>;
};

function twoDigits(value: number): string {
  return `${value}`.padStart(2, '0');
}
