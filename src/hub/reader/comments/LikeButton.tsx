import * as React from 'react';
import { Comment } from '../../../content/comment';
import { useHub } from '../../HubContext';
import { plural } from '../../text/plural';
import styles from './comments.module.scss';
import { useConversation } from './Conversation';
import { useLike } from './useLike';

export interface LikeButtonProps {
  readonly comment: Comment;
  readonly parent: string | undefined;
}

/** Likes a comment or takes that back; who may only read may like, too, as in SharePoint. */
export const LikeButton: React.FC<LikeButtonProps> = ({ comment, parent }) => {
  const { strings: { comments: words, language } } = useHub();
  const { commenting } = useConversation();
  const { pressed, count, toggle } = useLike(comment, parent);
  const likes = plural(words.likes, count, language);

  if (commenting === 'off') {
    return count > 0 ? <span className={styles.likes}>{likes}</span> : null;
  }
  return (
    <button type="button" className={styles.quietButton} aria-pressed={pressed} aria-label={count > 0 ? `${words.like}, ${likes}` : undefined} onClick={toggle}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false" className={styles.heart}>
        <path d="M8 13.5 2.8 8.4a3.2 3.2 0 0 1 4.5-4.6l.7.7.7-.7a3.2 3.2 0 0 1 4.5 4.6Z" fill={pressed ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.3" />
      </svg>
      {words.like}
      {count > 0 && <span className={styles.count}>{count}</span>}
    </button>
  );
};
