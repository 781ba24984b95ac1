import * as React from 'react';
import { Comment } from '../../../content/comment';
import { initials } from '../../../content/initials';
import { useHub } from '../../HubContext';
import { CommentText } from './CommentText';
import { CommentTime } from './CommentTime';
import styles from './comments.module.scss';
import { useConversation } from './Conversation';
import { DeleteComment } from './DeleteComment';
import { LikeButton } from './LikeButton';

export interface CommentItemProps {
  readonly comment: Comment;
  /** The comment that this one answers. */
  readonly parent: string | undefined;
  /** Id of the element that takes the focus when this comment is deleted. */
  readonly focusAfter: string;
  /** Further buttons. */
  readonly children?: React.ReactNode;
}

/** The element of a comment, which can take the focus. */
export const commentElementId = (idPrefix: string, comment: string): string => `${idPrefix}-comment-${comment}`;

/** One comment or one reply: who, when, what, and what can be done with it. */
export const CommentItem: React.FC<CommentItemProps> = ({ comment, parent, focusAfter, children }) => {
  const { idPrefix } = useHub();
  const { commenting, failures } = useConversation();
  const { id, author, created, text, mine } = comment;
  const elementId = commentElementId(idPrefix, id);
  const authorId = `${elementId}-author`;
  const failure = failures.get(id);

  return (
    <article id={elementId} aria-labelledby={authorId} tabIndex={-1} className={styles.comment}>
      <div className={styles.avatar} aria-hidden="true">{initials(author.name)}</div>
      <div className={styles.words}>
        <p className={styles.facts}>
          <bdi id={authorId} className={styles.author}>{author.name}</bdi>
          <CommentTime created={created} />
        </p>
        <CommentText text={text} />
        <div className={styles.actions}>
          <LikeButton comment={comment} parent={parent} />
          {children}
          {mine && commenting === 'open' && <DeleteComment comment={comment} parent={parent} focusAfter={focusAfter} />}
        </div>
        {failure !== undefined && <p role="alert" className={styles.failure}>{failure}</p>}
      </div>
    </article>
  );
};
