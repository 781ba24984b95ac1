import { badFieldValue, badNode, badPrimitive, nodeOf, notServed, unknownBodyProperty } from '../errors/catalogue';
import { emptyComment } from '../errors/socialErrors';
import { fitsXml } from '../fields/xmlText';

/** A person whom a comment names; its text holds `@mention{0}` in their place. What was not sent is null, or 0 for the id (*assumed*). */
export interface Mention {
  readonly email: string | null;
  readonly id: number;
  readonly loginName: string | null;
  readonly name: string | null;
}

/** What somebody wants to say. */
export interface NewComment {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

const commentType = 'Microsoft.SharePoint.Comments.comment';
/** Where verbose names the type; PnPjs' older versions send it in any format. */
const typeName = '__metadata';
const mentionType = 'Microsoft.SharePoint.Comments.Client.Identity';

/** The other properties of a comment, as SharePoint's metadata has them: what becomes of them when they are sent is not known. */
const notWritten = new Set([
  'author', 'contentAnchor', 'createdDate', 'id', 'isLikedByUser', 'isReply', 'itemId', 'likeCount', 'listId', 'modifiedDate', 'parentId', 'relativeCreatedDate', 'replyCount'
]);

const textOf = (value: unknown): string | null => {
  if (value !== undefined && value !== null && (typeof value !== 'string' || !fitsXml(value))) {
    throw badPrimitive('Edm.String');
  }
  return value ?? null;
};

const idOf = (value: unknown): number => {
  if (value !== undefined && !Number.isInteger(value)) {
    throw badPrimitive('Edm.Int32');
  }
  return (value ?? 0) as number;
};

const mentionOf = (json: unknown): Mention => {
  if (json === null || nodeOf(json) !== 'StartObject') {
    throw badNode(json === null ? 'PrimitiveValue' : nodeOf(json), 'StartObject');
  }
  const { email, id, loginName, name, ...others } = json as Record<string, unknown>;
  const stranger = Object.keys(others).find((one) => one !== typeName);
  if (stranger !== undefined) {
    throw unknownBodyProperty(stranger, mentionType);
  }
  return { email: textOf(email), id: idOf(id), loginName: textOf(loginName), name: textOf(name) };
};

const checkOthers = (others: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(others).filter(([one]) => one !== typeName)) {
    if (!notWritten.has(name)) {
      throw unknownBodyProperty(name, commentType);
    }
    if (value !== null) {
      throw notServed(`${name} of a new comment`);
    }
  }
};

/**
 * Reads the body of a new comment.
 * @throws `SpError` 400 for what is no comment or says nothing, 501 for a property that this service cannot set
 */
export const newComment = (body: Readonly<Record<string, unknown>>): NewComment => {
  const { text, mentions, ...others } = body;
  checkOthers(others);
  if (typeof text !== 'string') {
    throw text === undefined || text === null || typeof text === 'object' ? badNode('StartObject', 'PrimitiveValue') : badPrimitive('Edm.String');
  }
  if (mentions !== undefined && mentions !== null && !Array.isArray(mentions)) {
    throw badNode(nodeOf(mentions), 'StartArray');
  }
  if (!fitsXml(text)) {
    throw badFieldValue('text');
  }
  // How long a comment may be in REST is not known: every length is taken (*assumed*).
  if (text.trim() === '') {
    throw emptyComment();
  }
  return { text, mentions: ((mentions ?? []) as unknown[]).map(mentionOf) };
};
