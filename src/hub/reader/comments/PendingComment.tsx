import * as React from 'react';
import { useHub } from '../../HubContext';
import { CommentText } from './CommentText';
import styles from './comments.module.scss';

/** A comment on its way: shown at once, and not yet one that can be liked or answered. */
export const PendingComment: React.FC<{ readonly text: string }> = ({ text }) => {
  const { strings } = useHub();
  return (
    <div className={styles.pending}>
      <p className={styles.facts}>{strings.comments.posting}</p>
      <CommentText text={text} />
    </div>
  );
};
