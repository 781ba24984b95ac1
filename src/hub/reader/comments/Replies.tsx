import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { Comment } from '../../../content/comment';
import { useHub } from '../../HubContext';
import { plural } from '../../text/plural';
import { repliesKey } from './commentCache';
import { commentElementId, CommentItem } from './CommentItem';
import styles from './comments.module.scss';
import { useConversation } from './Conversation';
import { ReadFailed } from './ReadFailed';
import { Skeleton } from './Skeleton';

export interface RepliesProps {
  readonly id: string;
  readonly comment: Comment;
}

/** The replies to a comment, oldest first. They are read when somebody unfolds them. */
export const Replies: React.FC<RepliesProps> = ({ id, comment }) => {
  const { strings: { comments: words, language }, idPrefix } = useHub();
  const { article, content, deleted, announce } = useConversation();
  const query = useQuery<readonly Comment[], unknown>(repliesKey(article, comment.id), () => content.replies(article, comment.id));
  const replies = query.data?.filter((reply) => !deleted.has(reply.id));
  const parentElement = commentElementId(idPrefix, comment.id);
  const shown = replies?.length;
  const announced = React.useRef(false);

  React.useEffect(() => {
    if (shown !== undefined && !announced.current) {
      announced.current = true;
      announce(plural(words.repliesShown, shown, language));
    }
  }, [shown, announce, words, language]);

  return (
    <div id={id}>
      {replies && (
        <ol className={styles.list}>
          {replies.map((reply, index) => (
            <li key={reply.id}>
              <CommentItem comment={reply} parent={comment.id} focusAfter={index + 1 < replies.length ? commentElementId(idPrefix, replies[index + 1].id) : parentElement} />
            </li>
          ))}
        </ol>
      )}
      {replies === undefined && (query.isError
        ? <ReadFailed text={words.repliesFailed} error={query.error} busy={query.isFetching} onRetry={() => query.refetch()} focusAfter={parentElement} />
        : <Skeleton />)}
    </div>
  );
};
