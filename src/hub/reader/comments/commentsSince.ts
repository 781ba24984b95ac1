import { CommentContent } from '../../../content/articleContent';
import { Comment } from '../../../content/comment';
import { Target } from './attempt';
import { compareIds } from './compareIds';

/**
 * What is there now, asked anew: all replies to a comment, or the comments on an article from the newest one down to `id`.
 * @param id - without it, the newest page only
 * @throws ContentFailure
 */
export async function commentsSince(content: CommentContent, { article, parent }: Target, id: string | undefined): Promise<readonly Comment[]> {
  if (parent !== undefined) {
    return content.replies(article, parent);
  }
  const found: Comment[] = [];
  let from: string | undefined;
  do {
    const { comments, next } = await content.page(article, from);
    found.push(...comments);
    const oldest = comments[comments.length - 1];
    from = id !== undefined && oldest && compareIds(oldest.id, id) > 0 ? next : undefined;
  } while (from !== undefined);
  return found;
}
