import { noSuchProperty, notServed } from '../errors/catalogue';
import type { Collection, Complex, Entity, Feed } from '../odata/values';
import type { Site } from '../site/site';
import type { Comment, Like } from '../store/comments';
import type { List } from '../store/list';
import type { Mention } from './commentBody';
import { shownText } from './commentText';
import { nobody } from './people';
import type { User } from '../store/users';

const SET = 'Microsoft.SharePoint.Comments.comment';

/** The author of a comment (recorded). What this service does not know about people is null. @param isNew in the answer to adding it */
const identity = (user: User, isNew: boolean): Complex => ({
  complex: 'SP.Sharing.Principal',
  properties: {
    directoryObjectId: null, email: user.email, expiration: null, id: user.id, isActive: true, isExternal: user.loginName.includes('#ext#'),
    jobTitle: null, loginName: user.loginName, name: user.title, principalType: 1, userId: null, userPrincipalName: isNew ? user.email : null
  }
});

const mentionsOf = (json: string): Collection => ({
  of: 'Microsoft.SharePoint.Comments.Client.Identity',
  values: (JSON.parse(json) as Mention[]).map((mention) => ({ complex: 'Microsoft.SharePoint.Comments.Client.Identity', properties: { ...mention } }))
});

/** A moment of a comment or like comes without noughts at its end (recorded: `21.6Z`, `19.97Z`). */
const shortMoment = (moment: string): string => moment.replace(/\.?0*Z$/, 'Z');

const path = (list: List, { item, id }: Comment): string => `web/lists('${list.id}')/GetItemById(${item})/Comments(${id})`;

const likedBy = (site: Site, list: List, comment: Comment): Feed => ({
  set: 'Microsoft.SharePoint.Likes.userEntity',
  entities: site.store.comments.likes(list, comment.item, comment.id).map((like) => likerEntity(site, path(list, comment), like))
});

const likerEntity = (site: Site, parent: string, { user, created }: Like): Entity => {
  const { id, email, loginName, title } = site.store.users.byId(user) ?? nobody;
  return {
    type: 'Microsoft.SharePoint.Likes.userEntity', set: 'Microsoft.SharePoint.Likes.userEntity', path: `${parent}/likedBy(${id})`,
    properties: { creationDate: shortMoment(created), email, id, loginName, name: title }
  };
};

/**
 * A comment as REST shows it: names, order and values were recorded. Ids are Int64, which OData writes as text.
 * @param isNew in the answer to adding it, which differs
 */
export const commentEntity = (site: Site, list: List, comment: Comment, isNew = false): Entity => {
  const { comments, users } = site.store;
  const likes = comments.likes(list, comment.item, comment.id);
  const mentions = mentionsOf(comment.mentions);
  return {
    type: SET,
    set: SET,
    path: path(list, comment),
    properties: {
      author: identity(users.byId(comment.author) ?? nobody, isNew), createdDate: shortMoment(comment.created), id: String(comment.id),
      isLikedByUser: likes.some(({ user }) => user === site.currentUser().id), isReply: comment.parent !== 0, itemId: comment.item, likeCount: likes.length,
      listId: list.id, mentions: isNew && mentions.values.length === 0 ? null : mentions, modifiedDate: null, parentId: String(comment.parent),
      replyCount: comments.count(list, comment.item, comment.id), text: shownText(comment.text)
    },
    navigation: {
      likedBy: { follow: () => likedBy(site, list, comment) },
      replies: { follow: () => commentFeed(site, list, comment.item, comments.find(list, comment.item, comment.id, { top: MOST_COMMENTS })) }
    },
    unknown: (name) => noSuchProperty(name, SET)
  };
};

/** Whether comments are switched off: for the item, for the list by its setting, or for everybody by the tenant's. */
export const commentsDisabled = (site: Site, list: List, item: number): boolean =>
  list.settings.disableCommenting || site.tenant.commentsOff || site.store.comments.isDisabled(list, item);

/**
 * Microsoft's enumeration `CommentsDisabledScope`: None, Item, Web, Tenant, Site in this order, their values *assumed*; that the
 * widest counts, too.
 * @throws `SpError` 501 where it is the list that switches comments off, for which the enumeration has no word
 */
export const commentsDisabledScope = (site: Site, list: List, item: number): number => {
  if (site.tenant.commentsOff) {
    return 3;
  }
  if (list.settings.disableCommenting) {
    throw notServed('CommentsDisabledScope in a list whose DisableCommenting is set');
  }
  return site.store.comments.isDisabled(list, item) ? 1 : 0;
};

/** Comments come this many at once, whatever is asked. */
export const MOST_COMMENTS = 30;

/** Comments as REST shows them. */
export const commentFeed = (site: Site, list: List, item: number, comments: readonly Comment[]): Feed => ({
  set: SET,
  entities: comments.map((comment) => commentEntity(site, list, comment)),
  prototype: commentEntity(site, list, { id: 0, parent: 0, item, author: 0, created: '', text: '', mentions: '[]' })
});
