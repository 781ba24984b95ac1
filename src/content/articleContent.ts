import { ArticleDetail } from './articleDetail';
import { Comment, CommentPage } from './comment';

/** How often an article was answered; what the server does not tell is `undefined`. */
export interface ArticleCounts {
  readonly comments: number | undefined;
  readonly likes: number | undefined;
}

/**
 * The comments of articles. Everything rejects with a `ContentFailure`. Nothing is sent twice behind this port: one of
 * kind `offline` or `unexpected` leaves open whether a change was made, and the caller must look before trying again.
 */
export interface CommentContent {
  /**
   * Comments on an article, newest first.
   * @param from - what an earlier page gave as `next`; absent for the newest ones
   */
  page(article: number, from?: string): Promise<CommentPage>;
  /** All replies to a comment, oldest first, as people read a conversation. */
  replies(article: number, comment: string): Promise<readonly Comment[]>;
  /** Writes a comment, or a reply when `parent` names a comment. */
  add(article: number, text: string, parent?: string): Promise<Comment>;
  remove(article: number, comment: string): Promise<void>;
  setLike(article: number, comment: string, liked: boolean): Promise<void>;
}

/** The port through which the reader gets one article. Everything rejects with a `ContentFailure`. */
export interface ArticleContent {
  /** Also when it is expired or not yet published, as long as this person may see it. */
  article(id: number): Promise<ArticleDetail>;
  /** Counts of several articles in one request; articles without an answer are absent. */
  counts(ids: readonly number[]): Promise<ReadonlyMap<number, ArticleCounts>>;
  setLike(article: number, liked: boolean): Promise<void>;
  readonly comments: CommentContent;
}
