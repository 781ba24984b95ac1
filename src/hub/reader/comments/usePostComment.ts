import * as React from 'react';
import { Comment } from '../../../content/comment';
import { useHub } from '../../HubContext';
import { attemptKeeper, draftKey, sameText } from './attempt';
import { useConversation } from './Conversation';
import { checkAttempt, Post, postOnce, PostOutcome } from './postOnce';
import { useAlive } from '../../useAlive';
import { Draft, useDraft } from './useDraft';

/** What a person is told when their comment is not simply there. */
export type PostNotice = Exclude<PostOutcome, { readonly kind: 'posted' }>;

/** A comment or a reply from its first letter until it is posted. */
export interface Posting {
  readonly draft: Draft;
  readonly phase: 'idle' | 'posting' | 'checking';
  /** The text that is under way. */
  readonly pending: string | undefined;
  readonly notice: PostNotice | undefined;
  /** Whether there was something to come back to when it was first shown. */
  readonly unfinished: boolean;
  post(): void;
  /** Looks whether an earlier attempt arrived. */
  check(): void;
  discard(): void;
}

export interface PostCommentOptions {
  /** The comment that is answered. */
  readonly parent: string | undefined;
  /** The newest comment that the person can see; `undefined` when they can see none yet. */
  readonly newestKnown: () => string | undefined;
  /** Called when something is posted here and not only found: `isNew` unless it was shown already. */
  readonly onPosted?: (comment: Comment) => void;
}

interface State {
  readonly phase: Posting['phase'];
  readonly pending?: string;
  readonly notice?: PostNotice;
}

/** Writing, keeping and posting one comment; see `postOnce` for why it is never sent twice. */
export function usePostComment({ parent, newestKnown, onPosted }: PostCommentOptions): Posting {
  const { article, content, storage, cache, announce, onCountChange } = useConversation();
  const { strings: { comments: words } } = useHub();
  const alive = useAlive();
  const target = { article, parent };
  const draft = useDraft(storage, draftKey(target));
  const attempts = React.useMemo(() => attemptKeeper(storage, { article, parent }), [storage, article, parent]);
  const [state, setState] = React.useState<State>({ phase: 'idle' });
  const [unfinished] = React.useState(() => draft.text !== '' || attempts.read() !== undefined);
  const busy = React.useRef(false);
  const post: Post = { content, target, attempts };

  const show = (next: State): void => {
    if (alive.current) {
      setState(next);
    }
  };
  const take = (comment: Comment, sent: boolean): void => {
    const isNew = cache.insert(comment, parent);
    if (!(isNew ?? sent)) {
      return;
    }
    if (parent === undefined) {
      onCountChange(1);
    } else {
      cache.update(parent, undefined, (answered) => ({ ...answered, replyCount: answered.replyCount + 1 }));
    }
  };
  const settle = (outcome: PostOutcome, sent: boolean): void => {
    if (outcome.kind === 'posted' && sameText(draft.current(), outcome.text)) {
      draft.clear();
    }
    if (outcome.kind === 'posted' || outcome.kind === 'arrivedEarlier') {
      take(outcome.comment, sent);
    }
    const left = draft.current().trim() !== '';
    if (outcome.kind === 'posted') {
      show({ phase: 'idle', notice: left ? { kind: 'arrivedEarlier', comment: outcome.comment } : undefined });
      announce(left ? '' : sent ? words.posted : words.arrived);
      onPosted?.(outcome.comment);
    } else {
      // What was said of its way no longer holds; the notice says the rest.
      announce('');
      show({ phase: 'idle', notice: outcome });
    }
  };
  /** One thing at a time: a second click finds the first one still busy. */
  const alone = (work: () => Promise<void>): void => {
    if (!busy.current) {
      busy.current = true;
      work().catch(() => show({ phase: 'idle', notice: { kind: 'unsure' } })).then(() => {
        busy.current = false;
      }, undefined);
    }
  };

  const send = (): void => {
    const text = draft.current().trim();
    if (text === '') {
      announce(words.emptyBox);
      return;
    }
    alone(async () => {
      draft.keep();
      show({ phase: 'posting', pending: text });
      announce(words.posting);
      settle(await postOnce(post, text, newestKnown()), true);
    });
  };
  const check = (): void => alone(async () => {
    const attempt = attempts.read();
    show({ phase: 'checking' });
    announce(words.checking);
    const outcome = await checkAttempt(post);
    if (outcome?.kind === 'notArrived' && attempt && draft.current() === '') {
      draft.write(attempt.text);
    }
    if (outcome) {
      settle(outcome, false);
      return;
    }
    // Another tab or an earlier opening of the reader has finished it: what it left is what counts.
    if (attempt && sameText(draft.current(), attempt.text)) {
      draft.reload();
    }
    cache.refresh(parent);
    show({ phase: 'idle' });
  });
  const discard = (): void => {
    draft.clear();
    attempts.forget();
    show({ phase: 'idle' });
    announce(words.discarded);
  };

  const latestCheck = React.useRef(check);
  latestCheck.current = check;
  React.useEffect(() => {
    if (attempts.read()) {
      latestCheck.current();
    }
  }, [attempts]);
  const unsure = state.notice?.kind === 'unsure';
  React.useEffect(() => {
    const again = (): void => latestCheck.current();
    if (unsure) {
      window.addEventListener('online', again);
    }
    return () => window.removeEventListener('online', again);
  }, [unsure]);

  return { draft, ...state, pending: state.pending, notice: state.notice, unfinished, post: send, check, discard };
}
