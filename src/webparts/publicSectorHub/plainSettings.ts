import type { HubSettings } from './hubSettings';
import { FEWEST_ARTICLES, MOST_ARTICLES, USUAL_ARTICLES } from './webPartProperties';

/** What the web part needs to know; what is absent is as usual. */
export type ReadSettings = Partial<HubSettings> & Pick<HubSettings, 'title' | 'articleCount'>;

/** All that most pages store. Every other member makes the web part fetch `hubSettings`. */
const PLAIN = ['version', 'title', 'articleCount', 'site', 'searchIn'];

/** Whether these properties have no other settings than those that `plainSettings` reads, and the web part itself. */
export const isPlain = (stored: object): boolean => Object.keys(stored).every((name) => PLAIN.includes(name));

/** Reads the settings that most pages have. @param stored - anybody may have written it */
export function plainSettings(stored: unknown): ReadSettings {
  const { title, articleCount } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  const count = typeof articleCount === 'number' && isFinite(articleCount) ? Math.round(articleCount) : USUAL_ARTICLES;
  return {
    title: typeof title === 'string' ? title.trim() || undefined : undefined,
    articleCount: Math.min(MOST_ARTICLES, Math.max(FEWEST_ARTICLES, count))
  };
}
