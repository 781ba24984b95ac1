/** Who wrote or liked something. */
export interface Person {
  readonly name: string;
  /** SharePoint's login name: the same person has the same one everywhere. */
  readonly loginName: string;
}

/** One comment on an article, or one reply to a comment. */
export interface Comment {
  /** A 64-bit number as text; later comments have larger ones. */
  readonly id: string;
  /** Plain text; mentions already stand in it as names. */
  readonly text: string;
  readonly author: Person;
  readonly created: Date;
  /** Whether the person at the screen wrote it. */
  readonly mine: boolean;
  readonly likeCount: number;
  readonly likedByMe: boolean;
  readonly replyCount: number;
}

/** Some comments, newest first, and how to get the ones before them. */
export interface CommentPage {
  readonly comments: readonly Comment[];
  /** Opaque; absent when there are no older ones. */
  readonly next: string | undefined;
}
