import * as React from 'react';
import { Commenting } from '../../../content/articleDetail';
import { CommentContent } from '../../../content/articleContent';
import { HubStorage } from '../../storage/hubStorage';
import { CommentCache } from './commentCache';

/** What every part of the comments on one article needs to know. */
export interface Conversation {
  readonly article: number;
  readonly commenting: Commenting;
  readonly content: CommentContent;
  readonly storage: HubStorage;
  readonly cache: CommentCache;
  readonly headingId: string;
  /** Comments that are being deleted, or were: they are no longer shown. */
  readonly deleted: ReadonlySet<string>;
  setDeleted(id: string, deleted: boolean): void;
  /** What went wrong with single comments, by their ids. */
  readonly failures: ReadonlyMap<string, string>;
  setFailure(id: string, text: string | undefined): void;
  /** Tells a screen reader what eyes see. */
  announce(text: string): void;
  onCountChange(by: number): void;
}

export const ConversationContext = React.createContext<Conversation | undefined>(undefined);

/** @throws Error outside a `ConversationContext.Provider` */
export function useConversation(): Conversation {
  const conversation = React.useContext(ConversationContext);
  if (!conversation) {
    throw new Error('useConversation() needs a ConversationContext.Provider above it.');
  }
  return conversation;
}
