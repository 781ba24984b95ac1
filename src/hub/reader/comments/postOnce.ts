import { CommentContent } from '../../../content/articleContent';
import { Comment } from '../../../content/comment';
import { asFailure, FailureKind } from '../../../content/failures';
import { Attempt, AttemptKeeper, attemptKey, sameText, Target } from './attempt';
import { compareIds } from './compareIds';
import { commentsSince } from './commentsSince';
import { oneAtATime } from './oneAtATime';

/** What came of posting, or of looking whether an earlier attempt arrived. */
export type PostOutcome =
  | { readonly kind: 'posted'; readonly comment: Comment; readonly text: string }
  /** It was not sent, or the server certainly did not take it. */
  | { readonly kind: 'refused'; readonly failure: FailureKind }
  | { readonly kind: 'offline' }
  /** It was sent, and whether it arrived cannot be seen. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'notArrived' }
  /** An earlier text arrived, and not the one that is to be posted now. */
  | { readonly kind: 'arrivedEarlier'; readonly comment: Comment };

/** Where comments go and what is remembered of them on the way. */
export interface Post {
  readonly content: CommentContent;
  readonly target: Target;
  readonly attempts: AttemptKeeper;
}

/** Whether a change was made is open after these: the answer was lost or made no sense. */
const OPEN: readonly FailureKind[] = ['offline', 'unexpected'];

/**
 * Sends a comment once. Before it looks whether the text is already there, from an earlier attempt or from another tab;
 * after a lost answer it looks again instead of sending again.
 * @param newestKnown - the newest comment that this person could see; `undefined` when they could see none yet
 */
export function postOnce(post: Post, text: string, newestKnown: string | undefined): Promise<PostOutcome> {
  return exclusively(post, async () => {
    const earlier = post.attempts.read();
    if (!navigator.onLine) {
      return { kind: earlier ? 'unsure' : 'offline' };
    }
    const after = earlier?.after ?? newestKnown;
    let fresh: readonly Comment[];
    try {
      fresh = await lookFrom(post, after);
    } catch (error) {
      return earlier ? { kind: 'unsure' } : { kind: 'refused', failure: asFailure(error).kind };
    }
    const arrived = after === undefined ? undefined : mine(fresh, text, after);
    if (arrived) {
      post.attempts.forget();
      return { kind: 'posted', comment: arrived, text };
    }
    const arrivedEarlier = earlier && mine(fresh, earlier.text, earlier.after);
    if (arrivedEarlier) {
      post.attempts.forget();
      return { kind: 'arrivedEarlier', comment: arrivedEarlier };
    }
    return send(post, { text, parent: post.target.parent, after: newest(fresh, after), at: Date.now() });
  });
}

/**
 * Looks whether an attempt arrived, after a reload, a crash or a lost answer. Nothing is sent.
 * @returns `undefined` when there is no attempt, or none any more: another tab has finished it
 */
export function checkAttempt(post: Post): Promise<PostOutcome | undefined> {
  return exclusively(post, async () => {
    const attempt = post.attempts.read();
    return attempt && look(post, attempt);
  });
}

async function send(post: Post, attempt: Attempt): Promise<PostOutcome> {
  const { content, target: { article, parent }, attempts } = post;
  attempts.keep(attempt);
  try {
    const comment = await content.add(article, attempt.text, parent);
    attempts.forget();
    return { kind: 'posted', comment: await withoutTwin(post, attempt, comment), text: attempt.text };
  } catch (error) {
    const failure = asFailure(error).kind;
    if (OPEN.includes(failure)) {
      return look(post, attempt);
    }
    attempts.forget();
    return { kind: 'refused', failure };
  }
}

/**
 * Takes away the second of two. A browser sends a call again by itself, and says nothing of it, when a line that it had kept
 * open ends without an answer: Chromium does so for every method (`HttpNetworkTransaction::ShouldResendRequest`). When the
 * server had done the first call already there are two comments, and the page knows of the later one only.
 */
async function withoutTwin({ content, target }: Post, { text, after }: Attempt, comment: Comment): Promise<Comment> {
  // Nobody was in between: there is no room for a second one.
  if (Number(comment.id) - Number(after) === 1) {
    return comment;
  }
  try {
    const earlier = (await commentsSince(content, target, after)).filter(({ id }) => compareIds(id, comment.id) < 0);
    const twin = mine(earlier, text, after);
    if (!twin) {
      return comment;
    }
    await content.remove(target.article, comment.id);
    return twin;
  } catch {
    return comment;
  }
}

/** One that did not arrive is kept: it may still be on its way, and the next attempt looks for it first. */
async function look(post: Post, { text, after }: Attempt): Promise<PostOutcome> {
  try {
    const comment = mine(await lookFrom(post, after), text, after);
    if (!comment) {
      return { kind: 'notArrived' };
    }
    post.attempts.forget();
    return { kind: 'posted', comment, text };
  } catch {
    return { kind: 'unsure' };
  }
}

function lookFrom({ content, target }: Post, after: string | undefined): Promise<readonly Comment[]> {
  return commentsSince(content, target, after);
}

function mine(comments: readonly Comment[], text: string, after: string): Comment | undefined {
  return comments.find((comment) => comment.mine && compareIds(comment.id, after) > 0 && sameText(comment.text, text));
}

function newest(comments: readonly Comment[], known: string | undefined): string {
  return comments.reduce((latest, { id }) => (compareIds(id, latest) > 0 ? id : latest), known ?? '0');
}

function exclusively<Result>({ target }: Post, work: () => Promise<Result>): Promise<Result> {
  return oneAtATime(attemptKey(target), work);
}
