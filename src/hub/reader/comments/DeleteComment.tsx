import * as React from 'react';
import { Comment } from '../../../content/comment';
import { useHub } from '../../HubContext';
import { plural } from '../../text/plural';
import styles from './comments.module.scss';
import { useDelete } from './useDelete';

export interface DeleteCommentProps {
  readonly comment: Comment;
  readonly parent: string | undefined;
  readonly focusAfter: string;
}

/** Deletes one's own comment, after a question that stands where the button stood. */
export const DeleteComment: React.FC<DeleteCommentProps> = ({ comment, parent, focusAfter }) => {
  const { strings: { comments: words, language }, idPrefix } = useHub();
  const [asking, setAsking] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const no = React.useRef<HTMLButtonElement>(null);
  const asked = React.useRef(false);
  const remove = useDelete(comment, parent, focusAfter);
  const questionId = `${idPrefix}-delete-${comment.id}`;

  React.useEffect(() => {
    if (asking) {
      asked.current = true;
      // The harmless answer first: whoever holds Enter down must not delete anything.
      no.current?.focus();
    } else if (asked.current) {
      button.current?.focus();
    }
  }, [asking]);

  if (!asking) {
    return <button type="button" ref={button} className={styles.quietButton} onClick={() => setAsking(true)}>{words.delete}</button>;
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      // It answers the question, and does not close the reader.
      event.preventDefault();
      event.stopPropagation();
      setAsking(false);
    }
  };
  return (
    <div role="group" aria-labelledby={questionId} className={styles.question} onKeyDown={onKeyDown}>
      <p id={questionId}>{comment.replyCount > 0 ? plural(words.deleteWithReplies, comment.replyCount, language) : words.deleteAsk}</p>
      <button type="button" className={styles.button} onClick={() => remove()}>{words.deleteYes}</button>
      <button type="button" ref={no} className={styles.button} onClick={() => setAsking(false)}>{words.deleteNo}</button>
    </div>
  );
};
