import * as React from 'react';
import { useHub } from '../../HubContext';
import { HubStrings } from '../../strings';
import { fill } from '../../text/fill';
import styles from './comments.module.scss';
import { refusalReason } from './refusalReason';
import { PostNotice as Notice } from './usePostComment';

export interface PostNoticeProps {
  readonly notice: Notice;
  /** What the button is called that sends. */
  readonly button: string;
  readonly onCheck: () => void;
}

/** Why a comment is not simply there, and what to do next. */
export const PostNotice: React.FC<PostNoticeProps> = ({ notice, button, onCheck }) => {
  const { strings } = useHub();
  return (
    <div className={styles.failure}>
      <p role="alert">{wordsFor(notice, strings, button)}</p>
      {notice.kind === 'unsure' && <button type="button" className={styles.button} onClick={onCheck}>{strings.comments.checkAgain}</button>}
    </div>
  );
};

function wordsFor(notice: Notice, strings: HubStrings, button: string): string {
  const words = strings.comments;
  switch (notice.kind) {
    case 'refused':
      return `${words.notPosted} ${refusalReason(strings, notice.failure)}`;
    case 'notArrived':
      return fill(words.notArrived, { button });
    default:
      return words[notice.kind];
  }
}
