import * as React from 'react';
import { Comment } from '../../../content/comment';
import { useHub } from '../../HubContext';
import { commentElementId } from './CommentItem';
import styles from './comments.module.scss';
import { CommentThread } from './CommentThread';
import { useConversation } from './Conversation';
import { PendingComment } from './PendingComment';

export interface CommentListProps {
  readonly comments: readonly Comment[];
  /** The text that is under way. */
  readonly pending: string | undefined;
}

/** The comments, newest first; what is being posted stands above them. */
export const CommentList: React.FC<CommentListProps> = ({ comments, pending }) => {
  const { idPrefix } = useHub();
  const { headingId } = useConversation();
  if (comments.length === 0 && pending === undefined) {
    return null;
  }
  return (
    <ol className={styles.list}>
      {pending !== undefined && <li><PendingComment text={pending} /></li>}
      {comments.map((comment, index) => (
        <li key={comment.id}>
          <CommentThread comment={comment} focusAfter={index + 1 < comments.length ? commentElementId(idPrefix, comments[index + 1].id) : headingId} />
        </li>
      ))}
    </ol>
  );
};
