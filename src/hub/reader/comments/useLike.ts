import { Comment } from '../../../content/comment';
import { asFailure } from '../../../content/failures';
import { useHub } from '../../HubContext';
import { useLikeToggle } from '../useLikeToggle';
import { useConversation } from './Conversation';
import { refusalReason } from './refusalReason';

/** Whether the person likes a comment, as it is shown. */
export interface Like {
  readonly pressed: boolean;
  readonly count: number;
  toggle(): void;
}

/** Liking a comment. */
export function useLike(comment: Comment, parent: string | undefined): Like {
  const { strings } = useHub();
  const { article, content, cache, setFailure } = useConversation();
  const { id, likedByMe, likeCount } = comment;
  const [pressed, toggle] = useLikeToggle({
    liked: likedByMe,
    send: (liked) => content.setLike(article, id, liked),
    onTaken: (liked) => cache.update(id, parent, (before) => (before.likedByMe === liked ? before : { ...before, likedByMe: liked, likeCount: before.likeCount + (liked ? 1 : -1) })),
    onRefused: (liked, error) => {
      const { likeFailed, unlikeFailed } = strings.comments;
      setFailure(id, `${liked ? likeFailed : unlikeFailed} ${refusalReason(strings, asFailure(error).kind)}`);
    }
  });
  return {
    pressed,
    count: Math.max(0, likeCount + Number(pressed) - Number(likedByMe)),
    toggle: () => {
      setFailure(id, undefined);
      toggle();
    }
  };
}
