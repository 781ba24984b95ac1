import { accessDenied, notServed, pathNotFound } from '../errors/catalogue';
import { commentNotFound, commentsOff } from '../errors/socialErrors';
import { newComment } from '../items/commentBody';
import { commentEntity, commentsDisabled } from '../items/commentEntity';
import type { Segment } from '../odata/pathTokens';
import { demand, may } from '../site/permissions';
import type { Site } from '../site/site';
import type { Comment } from '../store/comments';
import type { List } from '../store/list';
import { readComments } from './commentPage';
import { entityResource } from './entityResource';
import { jsonBody, numberArgument } from './resource';
import type { Answer, Call, Resource } from './resource';

/** An action without an answer (recorded for *like*). */
const done: Answer = { result: { kind: 'nothing' } };

/** Writes a comment. In lists that takes the right to edit items, as Microsoft's help for list comments says. */
const add = (call: Call, list: List, item: number, parent: number): Answer => {
  const { site } = call;
  demand(site, 'EditListItems');
  if (commentsDisabled(site, list, item)) {
    throw commentsOff();
  }
  const { text, mentions } = newComment(jsonBody(call));
  const id = site.store.comments.add(list, { parent, item, author: site.currentUser().id, created: site.now().toISOString(), text, mentions: JSON.stringify(mentions) });
  const entity = commentEntity(site, list, site.store.comments.byId(list, item, id) as Comment, true);
  return { status: 201, headers: { Location: `${call.apiUrl}/${entity.path}` }, result: { kind: 'entity', entity } };
};

/** One's own comment, or anybody's for who looks after the site (*assumed*). */
const remove = (call: Call, list: List, comment: Comment): Answer => {
  if (comment.author !== call.site.currentUser().id && !may(call.site, 'ManageWeb')) {
    throw accessDenied();
  }
  call.site.store.comments.remove(list, comment.item, comment.id);
  return { result: { kind: 'raw', contentType: 'application/json', content: Buffer.alloc(0) } };
};

/** A reply is a comment of the item and has its address there. */
const noReply = (call: Call): Answer => {
  throw pathNotFound(call.path);
};

const oneComment = (site: Site, list: List, item: number, id: number): Resource => {
  const comment = site.store.comments.byId(list, item, id);
  if (!comment) {
    throw commentNotFound();
  }
  const me = (call: Call): { user: number; created: string } => ({ user: call.site.currentUser().id, created: call.site.now().toISOString() });
  return entityResource((call) => commentEntity(call.site, list, comment), {
    delete: (call) => remove(call, list, comment),
    child: (segment) => {
      switch (segment.name) {
        case 'replies':
          return segment.args?.length ? { get: noReply } : { get: readComments(list, item, id), post: (call) => add(call, list, item, id) };
        case 'like':
          return { post: (call) => { call.site.store.comments.like(list, item, id, me(call)); return done; } };
        case 'unlike':
          return { post: (call) => { call.site.store.comments.unlike(list, item, id, me(call).user); return done; } };
        default:
          return undefined;
      }
    }
  });
};

/** `comments`, `comments(1)`, `comments/DeleteAll`. */
export const commentsResource = (site: Site, list: List, item: number, segment: Segment): Resource | undefined => {
  if (segment.args?.length) {
    const id = numberArgument(segment);
    return id === undefined ? undefined : oneComment(site, list, item, id);
  }
  return {
    get: readComments(list, item, 0),
    post: (call) => add(call, list, item, 0),
    child: (step) => (step.name === 'deleteall' ? {
      post: (call) => {
        demand(call.site, 'ManageWeb');
        call.site.store.comments.removeAll(list, item);
        return done;
      }
    } : undefined)
  };
};

/** `GetComments()`: the same page of comments, for reading only. */
export const getCommentsResource = (list: List, item: number): Resource => ({
  get: readComments(list, item, 0),
  post: (call) => {
    throw notServed(`POST ${call.path}`);
  }
});
