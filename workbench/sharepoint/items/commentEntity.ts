import { noSuchProperty } from '../errors/catalogue';
import type { Complex, Entity, Feed, Value } from '../odata/values';
import type { Site } from '../site/site';
import type { Comment, Like } from '../store/comments';
import type { List } from '../store/list';
import { nobody } from './people';
import type { User } from '../store/users';

const SET = 'Microsoft.SharePoint.Comments.comment';

/** The author of a comment (recorded). What this service does not know about people is null. */
const identity = (user: User): Complex => ({
  complex: 'SP.Sharing.Principal',
  properties: {
    directoryObjectId: null, email: user.email, expiration: null, id: user.id, isActive: true, isExternal: user.loginName.includes('#ext#'),
    jobTitle: null, loginName: user.loginName, name: user.title, principalType: 1, userId: null, userPrincipalName: user.email
  }
});

interface Mention {
  readonly email?: string;
  readonly id?: number;
  readonly loginName?: string;
  readonly name?: string;
}

const mentionsOf = (json: string): Value => ({
  of: 'Microsoft.SharePoint.Comments.Client.Identity',
  values: (JSON.parse(json) as Mention[]).map(({ email = '', id = 0, loginName = '', name = '' }) => ({
    complex: 'Microsoft.SharePoint.Comments.Client.Identity', properties: { email, id, loginName, name }
  }))
});

const path = (list: List, { item, id }: Comment): string => `web/lists('${list.id}')/GetItemById(${item})/Comments(${id})`;

const likedBy = (site: Site, list: List, comment: Comment): Feed => ({
  set: 'Microsoft.SharePoint.Likes.userEntity',
  entities: site.store.comments.likes(list, comment.item, comment.id).map((like) => likerEntity(site, path(list, comment), like))
});

const likerEntity = (site: Site, parent: string, { user, created }: Like): Entity => {
  const { id, email, loginName, title } = site.store.users.byId(user) ?? nobody;
  return {
    type: 'Microsoft.SharePoint.Likes.userEntity', set: 'Microsoft.SharePoint.Likes.userEntity', path: `${parent}/likedBy(${id})`,
    properties: { creationDate: created, email, id, loginName, name: title }
  };
};

/** A comment as REST shows it: names, order and values were recorded. Ids are Int64, which OData writes as text. */
export const commentEntity = (site: Site, list: List, comment: Comment): Entity => {
  const { comments, users } = site.store;
  const likes = comments.likes(list, comment.item, comment.id);
  return {
    type: SET,
    set: SET,
    path: path(list, comment),
    properties: {
      author: identity(users.byId(comment.author) ?? nobody), createdDate: comment.created, id: String(comment.id),
      isLikedByUser: likes.some(({ user }) => user === site.currentUser().id), isReply: comment.parent !== 0, itemId: comment.item, likeCount: likes.length,
      listId: list.id, mentions: mentionsOf(comment.mentions), modifiedDate: null, parentId: String(comment.parent),
      replyCount: comments.count(list, comment.item, comment.id), text: comment.text
    },
    navigation: {
      likedBy: { follow: () => likedBy(site, list, comment) },
      replies: { follow: () => commentFeed(site, list, comment.item, comment.id, { skip: 0, top: MOST_COMMENTS }) }
    },
    unknown: (name) => noSuchProperty(name, SET)
  };
};

/** Whether comments are switched off: for the list by its setting, or for everybody by the tenant's. */
export const commentsDisabled = (site: Site, { settings }: List): boolean => settings.disableCommenting || site.tenant.commentsOff;

/** Comments come this many at once, whatever is asked. */
export const MOST_COMMENTS = 30;

/** @param parent 0 for the comments on the item itself */
export const commentFeed = (site: Site, list: List, item: number, parent: number, page: { skip: number; top: number }): Feed => ({
  set: SET,
  entities: site.store.comments.find(list, item, parent, page).map((comment) => commentEntity(site, list, comment)),
  prototype: commentEntity(site, list, { id: 0, parent, item, author: 0, created: '', text: '', mentions: '[]' })
});
