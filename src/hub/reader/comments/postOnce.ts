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
    return { kind: 'posted', comment: await withoutTwins(post, attempt, comment), text: attempt.text };
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
 * Takes away all but the first of several. A browser sends a call again by itself, and says nothing of it, when a line that it
 * had kept open ends without an answer: Chromium does so for every method (`HttpNetworkTransaction::ShouldResendRequest`), for
 * each such line. When the server had done the earlier calls there are as many comments, and the page knows of the last at most.
 * @param found - comments that are younger than the attempt
 * @returns the one that stays; `undefined` when there is none
 */
async function onlyOne({ content, target }: Post, { text, after }: Attempt, found: readonly Comment[]): Promise<Comment | undefined> {
  const [first, ...others] = found
    .filter((comment) => comment.mine && compareIds(comment.id, after) > 0 && sameText(comment.text, text))
    .sort((one, other) => compareIds(one.id, other.id));
  for (const { id } of others) {
    // One that stays is seen, and can be deleted by whoever wrote it.
    await content.remove(target.article, id).catch(() => undefined);
  }
  return first;
}

async function withoutTwins(post: Post, attempt: Attempt, comment: Comment): Promise<Comment> {
  // Nobody was in between: there is no room for a second one.
  if (Number(comment.id) - Number(attempt.after) === 1) {
    return comment;
  }
  try {
    return await onlyOne(post, attempt, await lookFrom(post, attempt.after)) ?? comment;
  } catch {
    return comment;
  }
}

/** One that did not arrive is kept: it may still be on its way, and the next attempt looks for it first. */
async function look(post: Post, attempt: Attempt): Promise<PostOutcome> {
  try {
    const comment = await onlyOne(post, attempt, await lookFrom(post, attempt.after));
    if (!comment) {
      return { kind: 'notArrived' };
    }
    post.attempts.forget();
    return { kind: 'posted', comment, text: attempt.text };
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
