import * as React from 'react';
import { Comment } from '../../../content/comment';
import { useHub } from '../../HubContext';
import { fill } from '../../text/fill';
import { plural } from '../../text/plural';
import { CommentItem } from './CommentItem';
import styles from './comments.module.scss';
import { Composer } from './Composer';
import { useConversation } from './Conversation';
import { PendingComment } from './PendingComment';
import { Replies } from './Replies';
import { usePostComment } from './usePostComment';

export interface CommentThreadProps {
  readonly comment: Comment;
  readonly focusAfter: string;
}

/** A comment with the replies to it and the box for one more. */
export const CommentThread: React.FC<CommentThreadProps> = ({ comment, focusAfter }) => {
  const { strings: { comments: words, language }, idPrefix } = useHub();
  const { commenting, cache } = useConversation();
  const { id, replyCount, author } = comment;
  const form = React.useRef<HTMLDivElement>(null);
  const replyButton = React.useRef<HTMLButtonElement>(null);
  const posting = usePostComment({
    parent: id,
    newestKnown: () => {
      const known = cache.replies(id);
      return known ? known[known.length - 1]?.id ?? id : replyCount === 0 ? id : undefined;
    },
    onPosted: () => {
      if (form.current?.contains(document.activeElement)) {
        replyButton.current?.focus();
      }
      setAnswering(posting.draft.current().trim() !== '');
      setUnfolded(true);
    }
  });
  const [answering, setAnswering] = React.useState(posting.unfinished);
  const [opened, setOpened] = React.useState(false);
  const [unfolded, setUnfolded] = React.useState(false);
  const canWrite = commenting === 'open';
  const repliesId = `${idPrefix}-replies-${id}`;
  const formId = `${idPrefix}-reply-${id}`;

  const toggleForm = (): void => {
    setOpened(true);
    setAnswering(!answering);
    // Who answers reads first what others have answered.
    setUnfolded(unfolded || !answering);
  };
  const showsReplies = unfolded && replyCount > 0;
  return (
    <>
      <CommentItem comment={comment} parent={undefined} focusAfter={focusAfter}>
        {canWrite && (
          <button type="button" ref={replyButton} className={styles.quietButton} aria-expanded={answering} aria-controls={answering ? formId : undefined} aria-label={fill(words.replyTo, { name: author.name })} onClick={toggleForm}>
            {words.reply}
          </button>
        )}
        {replyCount > 0 && (
          <button type="button" className={styles.quietButton} aria-expanded={unfolded} aria-controls={showsReplies ? repliesId : undefined} onClick={() => setUnfolded(!unfolded)}>
            {plural(words.replies, replyCount, language)}
          </button>
        )}
      </CommentItem>
      <div className={styles.replies}>
        {showsReplies && <Replies id={repliesId} comment={comment} />}
        {posting.pending !== undefined && <PendingComment text={posting.pending} />}
        {canWrite && answering && (
          <div id={formId} ref={form}>
            <Composer posting={posting} label={fill(words.replyTo, { name: author.name })} button={words.postReply} focusAtOnce={opened} />
          </div>
        )}
      </div>
    </>
  );
};
