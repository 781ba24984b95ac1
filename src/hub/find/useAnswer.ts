import * as React from 'react';
import { asFailure, ContentFailure } from '../../content/failures';
import { FindQuery, FoundPage } from '../../content/find';
import { HubContent } from '../../content/hubContent';

/** What was found for one question, page after page. */
export interface Answer {
  readonly query: FindQuery;
  readonly pages: readonly FoundPage[];
}

interface State {
  /** The last one; it stays while the next question is under way. */
  readonly answer?: Answer;
  readonly failure?: ContentFailure;
  readonly busy: boolean;
  /** How it goes with the page after those that are there. */
  readonly more?: 'busy' | 'failed';
}

export interface Answering extends State {
  /** Asks for the next page. */
  askMore(): void;
  /** Asks the same again. */
  retry(): void;
}

/** Rows of two, three and four cards are full with it. */
const PAGE_SIZE = 24;

const IDLE: State = { busy: false };

/**
 * Asks the finder, one question at a time: a new one ends the one before, and an answer that comes all the same is dropped.
 * @param query - the same object for the same question; undefined asks nothing and forgets what was found
 * @param pageSize - with which the next question is asked
 */
export function useAnswer(content: HubContent, query: FindQuery | undefined, pageSize = PAGE_SIZE): Answering {
  const [state, setState] = React.useState(IDLE);
  const [round, setRound] = React.useState(0);
  const underWay = React.useRef<AbortController>();

  const ask = (question: FindQuery, after: string | undefined, show: (page: FoundPage) => void, fail: (failure: ContentFailure) => void): void => {
    const mine = new AbortController();
    underWay.current = mine;
    const unlessEnded = <Value>(take: (value: Value) => void) => (value: Value): void => {
      if (!mine.signal.aborted) {
        take(value);
      }
    };
    content.finder()
      .then((finder) => mine.signal.aborted ? new Promise<FoundPage>(() => undefined) : finder.find(question, pageSize, after, mine.signal))
      .then(unlessEnded(show), unlessEnded((error: unknown) => fail(asFailure(error, 'offline'))));
  };

  React.useEffect(() => {
    if (query === undefined) {
      setState(IDLE);
      return undefined;
    }
    setState(({ answer, failure }) => ({ answer, failure, busy: true }));
    ask(
      query, undefined,
      (page) => setState({ answer: { query, pages: [page] }, busy: false }),
      (failure) => setState(({ answer }) => ({ answer, failure, busy: false }))
    );
    return () => underWay.current?.abort();
  }, [content, query, round, pageSize]);

  return {
    ...state,
    askMore() {
      const { answer, busy, more } = state;
      const next = answer?.pages[answer.pages.length - 1].next;
      if (answer === undefined || next === undefined || busy || more === 'busy') {
        return;
      }
      setState({ answer, busy, more: 'busy' });
      ask(
        answer.query, next,
        (page) => setState({ answer: { ...answer, pages: [...answer.pages, page] }, busy: false }),
        () => setState({ answer, busy: false, more: 'failed' })
      );
    },
    retry: () => setRound(round + 1)
  };
}
