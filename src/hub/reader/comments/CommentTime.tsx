import * as React from 'react';
import { useHub } from '../../HubContext';
import { longTime } from '../../text/longTime';
import styles from './comments.module.scss';

/** When a comment was written, in the reader's time zone. A date that makes no sense is left out. */
export const CommentTime: React.FC<{ readonly created: Date }> = ({ created }) => {
  const { strings } = useHub();
  if (Number.isNaN(created.getTime())) {
    return null;
  }
  return <time dateTime={created.toISOString()} className={styles.time}>{longTime(created, strings)}</time>;
};
