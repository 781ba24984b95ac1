import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { useHub } from '../../HubContext';
import { commentCache } from './commentCache';
import type { CommentsProps } from './Comments';
import { Conversation } from './Conversation';
import { useAlive } from '../../useAlive';

/** What a screen reader is told; `turn` lets it hear the same words again. */
export interface Announcement {
  readonly text: string;
  readonly turn: number;
}

/** The common state of the comments on one article. */
export function useNewConversation({ article, commenting, content, storage, onCountChange }: CommentsProps): readonly [Conversation, Announcement] {
  const { idPrefix } = useHub();
  const client = useQueryClient();
  const alive = useAlive();
  const [announcement, setAnnouncement] = React.useState<Announcement>({ text: '', turn: 0 });
  const [deleted, setDeleted] = React.useState<ReadonlySet<string>>(new Set());
  const [failures, setFailures] = React.useState<ReadonlyMap<string, string>>(new Map());
  const cache = React.useMemo(() => commentCache(client, article), [client, article]);
  const latestCountChange = React.useRef(onCountChange);
  latestCountChange.current = onCountChange;

  const actions = React.useMemo(() => {
    const ifAlive = (change: () => void): void => {
      if (alive.current) {
        change();
      }
    };
    return {
      announce: (text: string) => ifAlive(() => setAnnouncement(({ turn }) => ({ text, turn: turn + 1 }))),
      setDeleted: (id: string, isDeleted: boolean) => ifAlive(() => setDeleted((before) => {
        const after = new Set(before);
        return (isDeleted ? after.add(id) : after.delete(id)) ? after : before;
      })),
      setFailure: (id: string, text: string | undefined) => ifAlive(() => setFailures((before) => {
        const after = new Map(before);
        return (text === undefined ? after.delete(id) : after.set(id, text)) ? after : before;
      })),
      onCountChange: (by: number) => latestCountChange.current(by)
    };
  }, [alive]);

  const conversation = React.useMemo(
    () => ({ article, commenting, content, storage, cache, headingId: `${idPrefix}-comments-${article}`, deleted, failures, ...actions }),
    [article, commenting, content, storage, cache, idPrefix, deleted, failures, actions]
  );
  return [conversation, announcement];
}
