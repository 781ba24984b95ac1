import * as React from 'react';
import { asFailure } from '../content/failures';
import { HubContent, HubPage, HubQuery } from '../content/hubContent';

/** The state of the first view. */
export interface HubPageState {
  /** `undefined` until the first answer. */
  readonly page: HubPage | undefined;
  readonly loading: boolean;
}

/**
 * Loads the first view, and again when the question changes. An answer to an earlier question is dropped;
 * what is shown stays until the new answer is there.
 * @returns the state, and a function that asks again
 */
export function useHubPage(content: HubContent, { articleCount, language }: HubQuery): readonly [HubPageState, () => void] {
  const [state, setState] = React.useState<HubPageState>({ page: undefined, loading: true });
  const [round, setRound] = React.useState(0);

  React.useEffect(() => {
    let current = true;
    setState(({ page }) => ({ page, loading: true }));
    const show = (page: HubPage): void => {
      if (current) {
        setState({ page, loading: false });
      }
    };
    content.load({ articleCount, language }).catch(failedPage).then(show, undefined);
    return () => {
      current = false;
    };
  }, [content, articleCount, language, round]);

  // One and the same, so that what is handed it need not be drawn again.
  const reload = React.useCallback(() => setRound((before) => before + 1), []);
  return [state, reload];
}

/** The port promises not to reject; if it does all the same, the reader still gets a sentence and a next step. */
function failedPage(error: unknown): HubPage {
  const failure = asFailure(error);
  return { articles: { failure }, links: { failure }, linkCategories: [] };
}
