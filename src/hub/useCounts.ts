import * as React from 'react';
import { Article } from '../content/article';
import { ArticleCounts } from '../content/articleContent';
import { HubContent } from '../content/hubContent';

export type Counts = ReadonlyMap<number, ArticleCounts>;

/** Changes what is known of one article. */
export type ChangeCounts = (id: number, change: Partial<ArticleCounts>) => void;

const NONE: Counts = new Map();
const UNKNOWN: ArticleCounts = { comments: undefined, likes: undefined };

/**
 * Comments and likes of the cards that are shown: asked for once the cards stand, so that nobody waits for them, and once for
 * each card. When that fails cards are shown without.
 */
export function useCounts(content: HubContent, cards: readonly Article[]): readonly [Counts, ChangeCounts] {
  const [counts, setCounts] = React.useState(NONE);

  React.useEffect(() => {
    let current = true;
    const ids = cards.map(({ id }) => id).filter((id) => !counts.has(id));
    if (ids.length > 0) {
      content.articles()
        .then((articles) => articles.counts(ids))
        .then((read) => current && setCounts((before) => new Map([...before, ...read])))
        .catch(() => undefined);
    }
    return () => {
      current = false;
    };
  }, [content, cards]);

  const change = React.useCallback<ChangeCounts>((id, changed) => {
    setCounts((before) => new Map(before).set(id, { ...(before.get(id) ?? UNKNOWN), ...changed }));
  }, []);
  return [counts, change];
}
