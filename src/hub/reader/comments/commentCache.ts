import { InfiniteData, QueryClient } from '@tanstack/react-query';
import { Comment, CommentPage } from '../../../content/comment';
import { compareIds } from './compareIds';

export const commentsKey = (article: number): readonly unknown[] => ['comments', article];
export const repliesKey = (article: number, parent: string): readonly unknown[] => ['replies', article, parent];

/** What was read of an article's comments, changed in place after a change on the server, so that nothing is read again. */
export interface CommentCache {
  /** The comments read so far, newest first; `undefined` before the first answer. */
  comments(): readonly Comment[] | undefined;
  /** The replies to a comment, oldest first; `undefined` before the first answer. */
  replies(parent: string): readonly Comment[] | undefined;
  /** @returns whether it was not there yet; `undefined` when nothing was read yet, and nobody can know */
  insert(comment: Comment, parent: string | undefined): boolean | undefined;
  /** @returns whether it was there */
  remove(id: string, parent: string | undefined): boolean;
  update(id: string, parent: string | undefined, change: (comment: Comment) => Comment): void;
  refresh(parent: string | undefined): void;
}

export function commentCache(client: QueryClient, article: number): CommentCache {
  const key = (parent: string | undefined): readonly unknown[] => (parent === undefined ? commentsKey(article) : repliesKey(article, parent));

  const pages = (): InfiniteData<CommentPage> | undefined => client.getQueryData(commentsKey(article));
  const comments = (): readonly Comment[] | undefined => {
    const read = pages();
    return read && allComments(read);
  };
  const replies = (parent: string): readonly Comment[] | undefined => client.getQueryData(repliesKey(article, parent));
  const listOf = (parent: string | undefined): readonly Comment[] | undefined => (parent === undefined ? comments() : replies(parent));

  /** Changes each list of comments: the pages, or the one list of replies. */
  const change = (parent: string | undefined, work: (comments: readonly Comment[], page: number) => readonly Comment[]): void => {
    if (parent === undefined) {
      client.setQueryData<InfiniteData<CommentPage>>(key(parent), (read) => read && {
        ...read, pages: read.pages.map((page, index) => ({ ...page, comments: work(page.comments, index) }))
      });
    } else {
      client.setQueryData<readonly Comment[]>(key(parent), (read) => read && work(read, 0));
    }
  };

  const refresh = (parent: string | undefined): void => {
    client.invalidateQueries({ queryKey: key(parent) }).catch(() => undefined);
  };
  /** An answer that is under way may be older than the change. */
  const settle = (parent: string | undefined): void => {
    if (client.isFetching({ queryKey: key(parent) }) > 0) {
      refresh(parent);
    }
  };

  const cache: CommentCache = {
    comments,
    replies,
    insert: (comment, parent) => {
      const list = listOf(parent);
      if (list === undefined) {
        refresh(parent);
        return undefined;
      }
      if (list.some(({ id }) => id === comment.id)) {
        return false;
      }
      change(parent, (before, page) => (page > 0 ? before : sorted([...before, comment], parent)));
      settle(parent);
      return true;
    },
    remove: (id, parent) => {
      const there = listOf(parent)?.some((comment) => comment.id === id) ?? false;
      change(parent, (before) => before.filter((comment) => comment.id !== id));
      settle(parent);
      return there;
    },
    update: (id, parent, work) => {
      change(parent, (before) => before.map((comment) => (comment.id === id ? work(comment) : comment)));
      settle(parent);
    },
    refresh
  };
  return cache;
}

/** The comments of all pages; one that slipped onto a further page while they were read stands there once. */
export function allComments({ pages }: InfiniteData<CommentPage>): readonly Comment[] {
  const seen = new Set<string>();
  return pages.flatMap(({ comments }) => comments).filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Comments newest first, replies oldest first. */
function sorted(comments: readonly Comment[], parent: string | undefined): readonly Comment[] {
  const direction = parent === undefined ? -1 : 1;
  return [...comments].sort((a, b) => direction * compareIds(a.id, b.id));
}
