import * as React from 'react';
import { HubPage } from '../../content/hubContent';

/** Asking again after a failure. */
export interface Retry {
  start(): void;
  /** Whether an answer is awaited. */
  readonly busy: boolean;
}

/**
 * Asks again, and leads the focus on when that helped: the button that was pressed is gone then.
 * @param content - takes the focus
 */
export function useRetry(page: HubPage | undefined, loading: boolean, reload: () => void, content: React.RefObject<HTMLElement>): Retry {
  /** The page that was there when somebody asked again. */
  const failed = React.useRef<HubPage>();

  React.useEffect(() => {
    if (failed.current === undefined || failed.current === page) {
      return;
    }
    failed.current = undefined;
    if (page && !('failure' in page.articles) && !('failure' in page.links)) {
      content.current?.focus();
    }
  }, [page, content]);

  return React.useMemo(() => ({
    start() {
      failed.current = page;
      reload();
    },
    busy: loading
  }), [page, loading, reload]);
}
