import * as React from 'react';
import { asFailure, ContentFailure } from '../content/failures';
import { HubContent, HubPage, HubQuery } from '../content/hubContent';
import { isTemporary } from './saved/savedContent';

/** The state of the first view. */
export interface HubPageState {
  /** `undefined` until the first answer. */
  readonly page: HubPage | undefined;
  readonly loading: boolean;
  /** Set where the page is a copy, because the server does not answer now. */
  readonly standIn?: { readonly at: Date; readonly failure: ContentFailure };
}

/**
 * Loads the first view, and again when the question changes or the browser is online again. An answer to an earlier question is dropped;
 * what is shown stays until the new answer is there. What the last visit showed, if the browser kept it, is shown until the server
 * answers, and instead of its answer when it cannot.
 * @returns the state, and a function that asks again
 */
export function useHubPage(content: HubContent, { articleCount, language, show }: HubQuery): readonly [HubPageState, () => void] {
  const [state, setState] = React.useState<HubPageState>({ page: undefined, loading: true });
  const [round, setRound] = React.useState(0);
  /** What was read last without a failure, and with which question. */
  const good = React.useRef<{ readonly key: string; readonly at: Date; readonly page: HubPage }>();

  React.useEffect(() => {
    let current = true;
    let answered = false;
    const put = (next: HubPageState): void => {
      if (current) {
        setState(next);
      }
    };
    setState(({ page, standIn }) => ({ page, standIn, loading: true }));
    const query = { articleCount, language, show };
    const saved = content.saved?.(query) ?? Promise.resolve(undefined);
    saved.then((copy) => {
      if (copy && current && !answered) {
        // Where something is shown it is as new, or newer.
        setState((before) => (before.page ? before : { page: copy.page, loading: true }));
      }
    }, undefined);
    content.load(query).catch(failedPage).then(async (page) => {
      const failure = 'failure' in page.articles ? page.articles.failure : undefined;
      const copy = failure && isTemporary(failure.kind) ? await saved : undefined;
      answered = true;
      const key = `${language} ${articleCount} ${show}`;
      if (!failure) {
        good.current = { key, at: new Date(), page };
      }
      // Without a copy, too, what was read before is better than the sentence that it cannot be read now.
      const before = good.current?.key === key && failure && isTemporary(failure.kind) ? good.current : undefined;
      const instead = copy ?? before;
      put(failure && instead ? { page: instead.page, loading: false, standIn: { at: instead.at, failure } } : { page, loading: false });
    }, undefined);
    return () => {
      current = false;
    };
  }, [content, articleCount, language, show, round]);

  // One and the same, so that what is handed it need not be drawn again.
  const reload = React.useCallback(() => setRound((before) => before + 1), []);
  const isStandIn = state.standIn !== undefined;
  React.useEffect(() => {
    if (!isStandIn) {
      return undefined;
    }
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [isStandIn]);
  return [state, reload];
}

/** The port promises not to reject; if it does all the same, the reader still gets a sentence and a next step. */
function failedPage(error: unknown): HubPage {
  const failure = asFailure(error);
  return { articles: { failure }, links: { failure }, linkCategories: [] };
}
