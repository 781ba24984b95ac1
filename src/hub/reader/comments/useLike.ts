import * as React from 'react';
import { Comment } from '../../../content/comment';
import { asFailure } from '../../../content/failures';
import { useHub } from '../../HubContext';
import { useConversation } from './Conversation';
import { refusalReason } from './refusalReason';
import { useAlive } from './useAlive';

/** Whether the person likes a comment, as it is shown. */
export interface Like {
  readonly pressed: boolean;
  readonly count: number;
  toggle(): void;
}

/** Liking a comment: shown at once, taken back with a message when it is refused. Of quick presses the last one counts. */
export function useLike(comment: Comment, parent: string | undefined): Like {
  const { strings } = useHub();
  const { article, content, cache, setFailure } = useConversation();
  const alive = useAlive();
  const { id, likedByMe, likeCount } = comment;
  /** What is shown until the server's answer says the same. */
  const [shown, setShown] = React.useState<boolean>();
  const wanted = React.useRef(likedByMe);
  /** What the server has, as far as is known; the comment that is shown can lag behind. */
  const known = React.useRef(likedByMe);
  const busy = React.useRef(false);
  const pressed = shown ?? likedByMe;

  const show = (next: boolean | undefined): void => {
    if (alive.current) {
      setShown(next);
    }
  };
  React.useEffect(() => {
    if (!busy.current) {
      known.current = likedByMe;
      setShown(undefined);
    }
  }, [likedByMe]);

  const send = async (): Promise<void> => {
    busy.current = true;
    while (wanted.current !== known.current) {
      const next = wanted.current;
      try {
        await content.setLike(article, id, next);
        known.current = next;
        cache.update(id, parent, (before) => (before.likedByMe === next ? before : { ...before, likedByMe: next, likeCount: before.likeCount + (next ? 1 : -1) }));
      } catch (error) {
        const { likeFailed, unlikeFailed } = strings.comments;
        wanted.current = known.current;
        show(known.current);
        setFailure(id, `${next ? likeFailed : unlikeFailed} ${refusalReason(strings, asFailure(error).kind)}`);
      }
    }
    busy.current = false;
  };
  const toggle = (): void => {
    setFailure(id, undefined);
    wanted.current = !pressed;
    setShown(wanted.current);
    if (!busy.current) {
      send().catch(() => undefined);
    }
  };
  return { pressed, count: Math.max(0, likeCount + Number(pressed) - Number(likedByMe)), toggle };
}
