import { hubArticles } from '../../src/lists/schema';
import type { SharePointService } from '../sharepoint';
import type { ArticleFile } from './contentFile';

const dayInMilliseconds = 86_400_000;

/** The part of the local SharePoint service that comments and likes need. */
export type TalkService = Pick<SharePointService, 'addComment' | 'addLike'>;

/**
 * Puts what people said and liked onto an article.
 * @param published when it was published; comments count from there
 * @param idOf the user of an e-mail address
 */
export const seedTalk = (service: TalkService, item: number, { comments = [], likedBy = [] }: ArticleFile, published: Date, idOf: (email: string) => number): void => {
  const at = (days: number): Date => new Date(published.getTime() + days * dayInMilliseconds);
  const { url } = hubArticles;
  likedBy.forEach((email) => service.addLike(url, item, { user: idOf(email), at: published }));
  for (const { by, afterDays, text, likedBy: likers = [], replies = [] } of comments) {
    const comment = service.addComment(url, item, { author: idOf(by), text, at: at(afterDays) });
    likers.forEach((email) => service.addLike(url, item, { user: idOf(email), at: at(afterDays), comment }));
    for (const reply of replies) {
      const answer = service.addComment(url, item, { author: idOf(reply.by), text: reply.text, at: at(reply.afterDays), parent: comment });
      reply.likedBy?.forEach((email) => service.addLike(url, item, { user: idOf(email), at: at(reply.afterDays), comment: answer }));
    }
  }
};
