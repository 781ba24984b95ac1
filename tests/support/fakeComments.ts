import { CommentContent } from '../../src/content/articleContent';
import { Comment } from '../../src/content/comment';
import { ContentFailure, FailureKind } from '../../src/content/failures';

const PAGE = 30;

/** A comment with only what a test is about said by the test. */
export function aComment(parts: Partial<Comment> & { readonly id: string }): Comment {
  return {
    text: `Comment ${parts.id}`,
    author: { name: 'Mali Bevan', loginName: 'mali' },
    created: new Date(2026, 10, 24, 9, 5),
    mine: false,
    likeCount: 0,
    likedByMe: false,
    replyCount: 0,
    ...parts
  };
}

type Call = 'page' | 'replies' | 'add' | 'remove' | 'setLike';

/** How a call goes wrong: refused, its answer lost after the work was done, or without an end. */
type Fault = FailureKind | 'answerLost' | 'hangs';

/** Comments in memory that fail as a test says. */
export interface FakeComments extends CommentContent {
  /** What is stored, newest first; replies by their parent's id. */
  readonly stored: { comments: Comment[]; replies: Map<string, Comment[]> };
  /** Names of the calls so far. */
  readonly calls: Call[];
  /** The next calls of this name go wrong, one fault each. */
  fail(call: Call, ...faults: readonly Fault[]): void;
  /** Lets those go on that hang. */
  release(): void;
}

/** @param comments - newest first */
export function fakeComments(comments: readonly Comment[] = [], replies: Readonly<Record<string, readonly Comment[]>> = {}): FakeComments {
  const stored = { comments: [...comments], replies: new Map(Object.entries(replies).map(([id, list]) => [id, [...list]])) };
  const calls: Call[] = [];
  const faults = new Map<Call, Fault[]>();
  let hanging: (() => void)[] = [];
  let lastId = BigInt(1000);

  const perform = async <Result>(call: Call, work: () => Result): Promise<Result> => {
    calls.push(call);
    const fault = faults.get(call)?.shift();
    if (fault === 'hangs') {
      await new Promise<void>((resolve) => hanging.push(resolve));
      return work();
    }
    if (fault === 'answerLost') {
      work();
      throw new ContentFailure('offline', 'The answer was lost');
    }
    if (fault !== undefined) {
      throw new ContentFailure(fault, 'So the test says');
    }
    return work();
  };
  const all = (): Comment[][] => [stored.comments, ...Array.from(stored.replies.values())];
  const change = (id: string, work: (comment: Comment) => Comment | undefined): void => {
    for (const list of all()) {
      const index = list.findIndex((comment) => comment.id === id);
      if (index >= 0) {
        const changed = work(list[index]);
        list.splice(index, 1, ...(changed ? [changed] : []));
      }
    }
  };

  return {
    stored,
    calls,
    fail: (call, ...more) => void faults.set(call, [...(faults.get(call) ?? []), ...more]),
    release: () => {
      hanging.forEach((go) => go());
      hanging = [];
    },
    page: (_article, from) => perform('page', () => {
      const start = Number(from ?? 0);
      const end = start + PAGE;
      return { comments: stored.comments.slice(start, end), next: end < stored.comments.length ? `${end}` : undefined };
    }),
    replies: (_article, parent) => perform('replies', () => [...(stored.replies.get(parent) ?? [])]),
    add: (_article, text, parent) => perform('add', () => {
      lastId += BigInt(1);
      const comment = aComment({ id: `${lastId}`, text, mine: true, author: { name: 'Sam Carter', loginName: 'sam' } });
      if (parent === undefined) {
        stored.comments.unshift(comment);
      } else {
        stored.replies.set(parent, [...(stored.replies.get(parent) ?? []), comment]);
        change(parent, (answered) => ({ ...answered, replyCount: answered.replyCount + 1 }));
      }
      return comment;
    }),
    remove: (_article, id) => perform('remove', () => change(id, () => undefined)),
    setLike: (_article, id, liked) => perform('setLike', () => change(id, (comment) => ({
      ...comment, likedByMe: liked, likeCount: comment.likeCount + (liked === comment.likedByMe ? 0 : liked ? 1 : -1)
    })))
  };
}
