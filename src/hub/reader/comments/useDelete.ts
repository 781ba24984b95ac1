import { Comment } from '../../../content/comment';
import { asFailure, FailureKind } from '../../../content/failures';
import { useHub } from '../../HubContext';
import { attemptKey, draftKey } from './attempt';
import { commentsSince } from './commentsSince';
import { useConversation } from './Conversation';
import { refusalReason } from './refusalReason';

/** Deleting one's own comment: gone at once, back with a message when it is refused. */
export function useDelete({ id }: Comment, parent: string | undefined, focusAfter: string): () => Promise<void> {
  const { strings } = useHub();
  const { article, content, storage, cache, setDeleted, setFailure, announce, onCountChange } = useConversation();

  /** After a lost answer, too, the comment may be gone; only a look can tell. */
  const isGone = async (kind: FailureKind): Promise<boolean> => {
    if (kind !== 'offline' && kind !== 'unexpected') {
      return kind === 'itemMissing';
    }
    return commentsSince(content, { article, parent }, id).then((there) => there.every((comment) => comment.id !== id), () => false);
  };

  return async () => {
    // First the focus, then the comment: what has the focus must not vanish.
    document.getElementById(focusAfter)?.focus();
    setFailure(id, undefined);
    setDeleted(id, true);
    try {
      await content.remove(article, id);
    } catch (error) {
      const kind = asFailure(error).kind;
      if (!(await isGone(kind))) {
        setDeleted(id, false);
        setFailure(id, `${strings.comments.deleteFailed} ${refusalReason(strings, kind)}`);
        return;
      }
    }
    cache.remove(id, parent);
    if (parent === undefined) {
      onCountChange(-1);
      // Nobody can come back to a reply to it.
      storage.remove(draftKey({ article, parent: id }));
      storage.remove(attemptKey({ article, parent: id }));
    } else {
      cache.update(parent, undefined, (answered) => ({ ...answered, replyCount: Math.max(0, answered.replyCount - 1) }));
    }
    announce(strings.comments.deleted);
  };
}
