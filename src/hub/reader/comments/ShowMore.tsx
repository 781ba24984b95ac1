import * as React from 'react';
import { Comment, CommentPage } from '../../../content/comment';
import { asFailure } from '../../../content/failures';
import { InfiniteData } from '@tanstack/react-query';
import { useHub } from '../../HubContext';
import { plural } from '../../text/plural';
import { allComments } from './commentCache';
import { commentElementId } from './CommentItem';
import styles from './comments.module.scss';
import { useConversation } from './Conversation';
import { useAlive } from '../../useAlive';

export interface ShowMoreProps {
  readonly shown: readonly Comment[];
  readonly fetch: () => Promise<{ readonly data: InfiniteData<CommentPage> | undefined; readonly isError: boolean; readonly error: unknown }>;
  readonly busy: boolean;
}

/** The next page of comments, for whoever asks for it; the focus goes to the first of them. */
export const ShowMore: React.FC<ShowMoreProps> = ({ shown, fetch, busy }) => {
  const { strings, idPrefix } = useHub();
  const { announce } = useConversation();
  const alive = useAlive();
  const [failure, setFailure] = React.useState<string>();
  const words = strings.comments;

  const more = async (): Promise<void> => {
    if (busy) {
      return;
    }
    setFailure(undefined);
    const before = new Set(shown.map(({ id }) => id));
    const { data, isError, error } = await fetch();
    if (isError) {
      if (alive.current) {
        setFailure(`${words.moreFailed} ${strings.failures[asFailure(error).kind]}`);
      }
      return;
    }
    const added = data ? allComments(data).filter(({ id }) => !before.has(id)) : [];
    announce(plural(words.moreShown, added.length, strings.language));
    // The cache tells the list in a task of its own; only then are the new comments there.
    await new Promise<void>((resolve) => void setTimeout(resolve));
    document.getElementById(commentElementId(idPrefix, added[0]?.id ?? ''))?.focus();
  };
  return (
    <div>
      {failure !== undefined && <p role="alert" className={styles.failure}>{failure}</p>}
      <button type="button" className={styles.button} aria-disabled={busy} onClick={more}>{busy ? words.loading : words.showMore}</button>
    </div>
  );
};
