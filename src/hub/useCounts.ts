import * as React from 'react';
import { Article } from '../content/article';
import { ArticleCounts } from '../content/articleContent';
import { HubContent } from '../content/hubContent';

/** Of the articles of one site. */
export type Counts = ReadonlyMap<number, ArticleCounts>;

/** Changes what is known of one article. */
export type ChangeCounts = (id: number, change: Partial<ArticleCounts>) => void;

/** What is known of the articles of each site; without one, of the hub's own. */
export interface SiteCounts {
  of(site?: string): Counts;
  changeIn(site: string | undefined): ChangeCounts;
}

const NONE: Counts = new Map();
const UNKNOWN: ArticleCounts = { comments: undefined, likes: undefined };

/**
 * Comments and likes of the cards that are shown: asked for once the cards stand, so that nobody waits for them, and once for
 * each card. When that fails cards are shown without.
 * @param contentOf - of a site; without one the hub's own. The same function as long as nothing changes
 * @param waits - whether other cards are about to take the place of these
 */
export function useCounts(contentOf: (site?: string) => HubContent, cards: readonly Article[], waits: boolean): SiteCounts {
  const [counts, setCounts] = React.useState<ReadonlyMap<string | undefined, Counts>>(new Map());
  const add = (site: string | undefined, more: (before: Counts) => Counts): void => setCounts((before) => new Map(before).set(site, more(before.get(site) ?? NONE)));

  React.useEffect(() => {
    if (waits) {
      return undefined;
    }
    let current = true;
    for (const site of Array.from(new Set(cards.map((card) => card.site?.url)))) {
      const ids = cards.filter((card) => card.site?.url === site && !counts.get(site)?.has(card.id)).map(({ id }) => id);
      if (ids.length > 0) {
        contentOf(site).articles()
          .then((articles) => articles.counts(ids))
          .then((read) => current && add(site, (before) => new Map([...before, ...read])))
          .catch(() => undefined);
      }
    }
    return () => {
      current = false;
    };
  }, [contentOf, cards, waits]);

  return React.useMemo(() => ({
    of: (site) => counts.get(site) ?? NONE,
    changeIn: (site) => (id, changed) => add(site, (before) => new Map(before).set(id, { ...(before.get(id) ?? UNKNOWN), ...changed }))
  }), [counts]);
}
