import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, RenderResult } from '@testing-library/react';
import * as React from 'react';
import { HubContext } from '../../src/hub/HubContext';
import { Comments, CommentsProps } from '../../src/hub/reader/comments/Comments';
import { HubStorage, hubStorage } from '../../src/hub/storage/hubStorage';
import { FakeComments } from './fakeComments';
import { readStrings } from './strings';

const silent = { log: (): void => undefined, warn: (): void => undefined, error: (): void => undefined };

/** The article of the tests. */
export const ARTICLE = 7;

/** A new storage on the browser's own, as each opening of the reader has it. */
export const aStorage = (): HubStorage => hubStorage('test', window.localStorage);

export interface RenderedComments extends RenderResult {
  readonly counted: number[];
}

/** Shows the comments as the reader does, with a cache of its own as after a reload. */
export function renderComments(content: FakeComments, props: Partial<CommentsProps> = {}, locale = 'default', client = aClient()): RenderedComments {
  const counted: number[] = [];
  const all: CommentsProps = {
    article: ARTICLE, commenting: 'open', content, storage: aStorage(), count: content.stored.comments.length, onCountChange: (by) => counted.push(by), ...props
  };
  const result = render(
    <HubContext.Provider value={{ strings: readStrings(locale).hub, idPrefix: 'hub-1', inTeams: false }}>
      <QueryClientProvider client={client}>
        <Comments {...all} />
      </QueryClientProvider>
    </HubContext.Provider>
  );
  return { ...result, counted };
}

/** Configured as the reader's own; what fails is no news for the console. */
export function aClient(): QueryClient {
  return new QueryClient({
    logger: silent,
    defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always', cacheTime: Infinity } }
  });
}

/**
 * Lets the cache tell its news while somebody is there to hear it. For `afterEach` within a `describe`: there it comes
 * before everything is unmounted.
 */
export async function settled(): Promise<void> {
  await act(() => new Promise<void>((resolve) => void setTimeout(resolve)));
}
