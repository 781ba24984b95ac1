import { useInfiniteQuery } from '@tanstack/react-query';
import * as React from 'react';
import { CommentPage } from '../../../content/comment';
import { useHub } from '../../HubContext';
import { fill } from '../../text/fill';
import { allComments, commentsKey } from './commentCache';
import styles from './comments.module.scss';
import { CommentList } from './CommentList';
import { Composer } from './Composer';
import { useConversation } from './Conversation';
import { ReadFailed } from './ReadFailed';
import { ShowMore } from './ShowMore';
import { Skeleton } from './Skeleton';
import { usePostComment } from './usePostComment';

/** Heading, box to write in, and the comments, newest first. */
export const CommentSection: React.FC<{ readonly count: number | undefined }> = ({ count }) => {
  const { strings: { comments: words } } = useHub();
  const { article, commenting, content, cache, headingId, deleted } = useConversation();
  const query = useInfiniteQuery<CommentPage, unknown>(
    commentsKey(article),
    ({ pageParam }) => content.page(article, pageParam),
    { getNextPageParam: ({ next }) => next }
  );
  const posting = usePostComment({
    parent: undefined,
    newestKnown: () => {
      const known = cache.comments();
      return known && (known[0]?.id ?? '0');
    }
  });
  const comments = query.data && allComments(query.data).filter(({ id }) => !deleted.has(id));
  const total = comments && !query.hasNextPage ? comments.length : count && Math.max(count, comments?.length ?? 0);
  const empty = comments?.length === 0 && posting.pending === undefined;

  return (
    <>
      <h3 id={headingId} tabIndex={-1} className={styles.heading}>
        {total === undefined ? words.headingUncounted : fill(words.heading, { count: total })}
      </h3>
      {commenting !== 'open' && <p className={styles.note}>{words[commenting]}</p>}
      {commenting === 'open' && empty && <p className={styles.note}>{words.invitation}</p>}
      {commenting === 'open' && <Composer posting={posting} label={words.write} button={words.post} />}
      {(comments !== undefined || posting.pending !== undefined) && <CommentList comments={comments ?? []} pending={posting.pending} />}
      {comments === undefined && (query.isError
        ? <ReadFailed text={words.failed} error={query.error} busy={query.isFetching} onRetry={() => query.refetch()} focusAfter={headingId} />
        : <Skeleton />)}
      {comments && query.hasNextPage && <ShowMore shown={comments} fetch={query.fetchNextPage} busy={query.isFetchingNextPage} />}
    </>
  );
};
