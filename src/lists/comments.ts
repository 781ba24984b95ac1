import { JSONParse } from '@pnp/queryable';
import { SPCollection, SPFI } from '@pnp/sp';
import { Comments, ICommentInfo, IComments } from '@pnp/sp/comments/types';
import { CommentContent } from '../content/articleContent';
import { Comment } from '../content/comment';
import { plainComment, sentComment } from './commentText';
import { orContentFailure } from './failure';
import { change } from './writing';

/** A page of comments as REST writes it. */
interface CommentFeed {
  readonly value: readonly ICommentInfo[];
  readonly 'odata.nextLink'?: string;
}

/**
 * SharePoint's own comments on the items of a list.
 * @param me - id of the person at the screen among the site's users
 */
export function commentContent(sp: SPFI, listRoot: string, me: () => Promise<number>): CommentContent {
  const of = (root: SPFI, article: number): IComments => Comments(root.web.getList(listRoot).items.getById(article));
  const feed = (comments: IComments): Promise<CommentFeed> => comments.using(JSONParse())<CommentFeed>();
  const next = (link: string): Promise<CommentFeed> => SPCollection([sp.web, link]).using(JSONParse())<CommentFeed>();

  return {
    page: (article, from) => orContentFailure(async () => {
      const [{ value, 'odata.nextLink': link }, id] = await Promise.all([from === undefined ? feed(of(sp, article)) : next(from), me()]);
      return { comments: value.map((info) => mapComment(info, id)), next: link };
    }),
    replies: (article, comment) => orContentFailure(async () => {
      const [first, id] = await Promise.all([feed(of(sp, article).getById(comment).replies as unknown as IComments), me()]);
      const infos = [...first.value];
      for (let link = first['odata.nextLink']; link !== undefined;) {
        const page = await next(link);
        infos.push(...page.value);
        link = page['odata.nextLink'];
      }
      return infos.map((info) => mapComment(info, id)).reverse();
    }),
    add: async (article, text, parent) => {
      const info = await change<ICommentInfo>(sp, (once) => {
        const comments = of(once, article);
        return (parent === undefined ? comments : comments.getById(parent).replies).add(sentComment(text));
      });
      return mapComment(info, info.author.id);
    },
    remove: (article, comment) => change(sp, (once) => of(once, article).getById(comment).delete()),
    setLike: (article, comment, liked) => change(sp, (once) => {
      const one = of(once, article).getById(comment);
      return liked ? one.like() : one.unlike();
    })
  };
}

function mapComment({ id, text, mentions, author, createdDate, likeCount, isLikedByUser, replyCount }: ICommentInfo, me: number): Comment {
  return {
    id,
    text: plainComment(text, mentions),
    author: { name: author.name, loginName: author.loginName },
    created: new Date(createdDate),
    mine: author.id === me,
    likeCount,
    likedByMe: isLikedByUser,
    replyCount
  };
}
